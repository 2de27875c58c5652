import { describe, expect, test } from 'vitest';
import { writeInDispute } from '../../../src/main/engine/acts/disputes-message.ts';
import { writeInIssue } from '../../../src/main/engine/acts/issues-message.ts';
import { sendMessage } from '../../../src/main/engine/acts/messages-send.ts';
import { writeToBuyer } from '../../../src/main/engine/acts/messages-write.ts';
import { addInvoice } from '../../../src/main/engine/acts/orders-add-invoice.ts';
import { attachToWarranty } from '../../../src/main/engine/acts/warranties-attach.ts';
import { BETA_V1 } from '../../../src/main/engine/allegro/endpoint.ts';
import { must } from '../../../src/shared/errors.ts';
import { isNew, openActDesk, orderWhere, PDF, PICTURE, type ActDesk } from '../../support/act-desk.ts';

type Named = { readonly id: string };
type File = { readonly fileName: string };

const picture = { blobId: PICTURE.blobId, name: 'klosz.png' };
const document = { blobId: PDF.blobId, name: 'instrukcja.pdf' };

async function firstThread(desk: ActDesk): Promise<string> {
  const { threads } = await desk.api<{ threads: readonly Named[] }>('GET', '/messaging/threads');
  return must(threads[0]).id;
}

/** The former edition takes one invoice of an order. */
async function orderWithoutInvoice(desk: ActDesk): Promise<string> {
  const path = '/order/checkout-forms';
  type Orders = { readonly checkoutForms: readonly (Named & { readonly status: string })[] };
  const { checkoutForms } = await desk.api<Orders>('GET', `${path}?limit=100`);
  for (const { id } of checkoutForms.filter(({ status }) => status === 'READY_FOR_PROCESSING')) {
    const { invoices } = await desk.api<{ invoices: readonly object[] }>('GET', `${path}/${id}/invoices`);
    if (invoices.length === 0) return id;
  }
  throw new Error('Every order has an invoice');
}

async function filesIn(desk: ActDesk, threadId: string): Promise<readonly string[]> {
  type Messages = { readonly messages: readonly { readonly attachments: readonly File[] }[] };
  const { messages } = await desk.api<Messages>('GET', `/messaging/threads/${threadId}/messages`);
  return must(messages[0]).attachments.map(({ fileName }) => fileName);
}

describe.each(['2026', '2022'] as const)('files that go with messages (%s)', (edition) => {
  test('reach the buyer with the answer', async () => {
    const desk = await openActDesk(400, edition);
    const id = await firstThread(desk);
    const given = { text: 'W załączniku zdjęcie i instrukcja.', attachments: [picture, document] };
    expect(await desk.run(sendMessage, id, given)).toMatchObject({ sent: { ok: true }, wasDone: true });
    expect(await filesIn(desk, id)).toEqual(['klosz.png', 'instrukcja.pdf']);
  });

  test('reach the buyer with the first word about his order, said once', async () => {
    const desk = await openActDesk(400, edition);
    const { id, buyer } = await orderWhere(desk, isNew);
    const given = { text: 'Wyślemy jutro rano.', attachments: [document] };
    const run = await desk.run(writeToBuyer, id, given);
    expect(run).toMatchObject({ tells: { person: buyer.login }, sent: { ok: true }, wasDone: true });
    expect(await filesIn(desk, await firstThread(desk))).toEqual(['instrukcja.pdf']);
    expect(await desk.stop(writeToBuyer, id, given)).toMatch(/already/);
  });

  test('an invoice is announced with its file, once', async () => {
    const desk = await openActDesk(400, edition);
    const id = await orderWithoutInvoice(desk);
    const invoice = { invoiceNumber: 'FV/7/2026', file: { blobId: PDF.blobId, name: 'FV-7-2026.pdf' } };
    expect(await desk.run(addInvoice, id, invoice)).toMatchObject({ sent: { ok: true }, wasDone: true });
    type Invoices = {
      readonly invoices: readonly { readonly file: { name: string; uploadedAt?: string } }[];
    };
    const { invoices } = await desk.api<Invoices>('GET', `/order/checkout-forms/${id}/invoices`);
    expect(invoices).toMatchObject([{ file: { name: 'FV-7-2026.pdf', uploadedAt: expect.any(String) } }]);
    expect(await desk.stop(addInvoice, id, invoice)).toMatch(/already/);
  });

  test('a document goes with a warranty, of which nothing else changes', async () => {
    const desk = await openActDesk(200, edition);
    const path = '/after-sales-service-conditions/warranties';
    const { warranties } = await desk.api<{ warranties: readonly Named[] }>('GET', path);
    const { id } = must(warranties[0]);
    type Warranty = { readonly attachment?: { readonly name: string } };
    const before = await desk.api<Warranty>('GET', `${path}/${id}`);
    const run = await desk.run(attachToWarranty, id, { file: document });
    expect(run).toMatchObject({ stop: null, sent: { ok: true }, wasDone: true });
    const after = await desk.api<Warranty>('GET', `${path}/${id}`);
    expect(after).toEqual({ ...before, attachment: expect.objectContaining({ name: 'instrukcja.pdf' }) });
  });
});

test('an invoice that lost its file on the way gets it, and is not announced again', async () => {
  const desk = await openActDesk(200);
  const id = await orderWithoutInvoice(desk);
  const path = `/order/checkout-forms/${id}/invoices`;
  await desk.api('POST', path, { invoiceNumber: 'FV/8/2026', file: { name: 'FV-8.pdf' } });
  const invoice = { invoiceNumber: 'FV/8/2026', file: { blobId: PDF.blobId, name: 'FV-8.pdf' } };
  const run = await desk.run(addInvoice, id, invoice);
  expect(run).toMatchObject({ stop: null, sent: { ok: true }, wasDone: true });
  expect((await desk.api<{ invoices: readonly object[] }>('GET', path)).invoices).toHaveLength(1);
});

test('nothing is sent whose file is no longer kept here', async () => {
  const desk = await openActDesk(400);
  const id = await firstThread(desk);
  const lost = { blobId: '0'.repeat(64), name: 'zgubiony.pdf' };
  const run = await desk.run(sendMessage, id, { text: 'Z plikiem.', attachments: [lost] });
  expect(run).toMatchObject({ sent: { ok: false, error: { kind: 'bad-input' } }, wasDone: false });
});

test('files go with the answer to a complaint', async () => {
  const desk = await openActDesk(2000);
  const path = '/sale/issues?limit=100&status=CLAIM_SUBMITTED';
  const { issues } = await desk.api<{ issues: readonly Named[] }>('GET', path, undefined, BETA_V1);
  const { id } = must(issues[0]);
  const run = await desk.run(writeInIssue, id, { text: 'Sprawdziliśmy.', attachments: [picture, document] });
  expect(run).toMatchObject({ stop: null, sent: { ok: true }, wasDone: true });
  type Chat = { readonly chat: readonly { readonly text: string; readonly attachments: readonly File[] }[] };
  const { chat } = await desk.api<Chat>('GET', `/sale/issues/${id}/chat`, undefined, BETA_V1);
  const said = must(chat.find(({ text }) => text === 'Sprawdziliśmy.'));
  expect(said.attachments.map(({ fileName }) => fileName)).toEqual(['klosz.png', 'instrukcja.pdf']);
});

test('a file goes with the answer in a dispute of the former edition', async () => {
  const desk = await openActDesk(2000, '2022');
  type Disputes = { readonly disputes: readonly (Named & { readonly status: string })[] };
  const { disputes } = await desk.api<Disputes>('GET', '/sale/disputes?limit=100');
  const { id } = must(disputes.find(({ status }) => status === 'ONGOING'));
  const run = await desk.run(writeInDispute, id, { text: 'Sprawdziliśmy.', attachment: picture });
  expect(run).toMatchObject({ stop: null, sent: { ok: true }, wasDone: true });
  type Said = { readonly messages: readonly { readonly text: string; readonly attachment?: File }[] };
  const { messages } = await desk.api<Said>('GET', `/sale/disputes/${id}/messages?limit=100`);
  const said = must(messages.find(({ text }) => text === 'Sprawdziliśmy.'));
  expect(said.attachment).toMatchObject({ fileName: 'klosz.png' });
});
