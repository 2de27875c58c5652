import { describe, expect, test } from 'vitest';
import { isPaidOnline, listAt, openSeller, orderWhere, text, type Plain, type Seller } from './seller.ts';

const MINUTE = 60_000;
const PDF = new TextEncoder().encode('%PDF-1.4 faktura');

function unbilled(seller: Seller): Plain {
  return orderWhere(seller, (form) => {
    const invoices = seller.call('GET', `/order/checkout-forms/${text(form, 'id')}/invoices`).body;
    return isPaidOnline(form) && listAt(invoices, 'invoices').length === 0;
  });
}

function desk(edition: '2022' | '2026' = '2026') {
  const seller = openSeller({ edition });
  const form = unbilled(seller);
  const path = `/order/checkout-forms/${text(form, 'id')}/invoices`;
  return {
    seller,
    form,
    path,
    declare: (number: string) =>
      seller.call('POST', path, { file: { name: 'faktura.pdf' }, invoiceNumber: number }),
    upload: (id: unknown, bytes: Uint8Array = PDF) => seller.upload(`${path}/${String(id)}/file`, bytes),
    listed: () => listAt(seller.call('GET', path).body, 'invoices'),
  };
}

describe('invoices', () => {
  test('are declared, uploaded, scanned and accepted', () => {
    const { seller, declare, upload, listed } = desk();
    const { status, body } = declare('FV 1/2026');
    expect(status).toBe(201);
    const security = () => text(listed()[0], 'file.securityVerification.status');
    expect([listed()[0]?.['invoiceNumber'], security()]).toEqual(['FV 1/2026', 'WAITING']);
    expect(upload(body['id'])).toBe(200);
    expect(security()).toBe('WAITING');
    seller.wait(MINUTE);
    expect(security()).toBe('ACCEPTED');
  });

  test('that are no PDF are rejected by the scan', () => {
    const { seller, declare, upload, listed } = desk();
    upload(declare('FV 1/2026').body['id'], new TextEncoder().encode('MZ'));
    seller.wait(MINUTE);
    expect(text(listed()[0], 'file.securityVerification.status')).toBe('REJECTED');
  });

  test('one after the other: not too fast, not while one is scanned', () => {
    const { seller, declare, upload } = desk();
    const { id } = declare('FV 1').body;
    expect(declare('FV 2').status).toBe(429);
    upload(id);
    expect(declare('FV 2').status).toBe(422);
    seller.wait(MINUTE);
    expect(declare('FV 1').status).toBe(409);
    expect(declare('FV 2').status).toBe(201);
  });

  test('at most ten of an order, one in 2022', () => {
    const statuses = (edition: '2022' | '2026') => {
      const { seller, declare, upload } = desk(edition);
      return Array.from({ length: 11 }, (_, at) => {
        const { status, body } = declare(`FV ${at}`);
        if (status === 201) upload(body['id']);
        seller.wait(MINUTE);
        return status;
      });
    };
    expect(statuses('2026')).toEqual([...Array.from({ length: 10 }, () => 201), 409]);
    expect(statuses('2022').slice(0, 2)).toEqual([201, 409]);
  });

  test('take one file, neither empty nor above three megabytes', () => {
    const { declare, upload } = desk();
    const { id } = declare('FV 1').body;
    expect(upload(id, new Uint8Array())).toBe(422);
    expect(upload(id, new Uint8Array(3 * 1024 * 1024 + 1))).toBe(413);
    expect(upload(id)).toBe(200);
    expect(upload(id)).toBe(409);
    expect(upload('nobody')).toBe(404);
  });

  test('of orders that are not paid are refused', () => {
    const seller = openSeller();
    const form = orderWhere(seller, ({ status }) => status === 'CANCELLED');
    const path = `/order/checkout-forms/${text(form, 'id')}/invoices`;
    expect(seller.call('POST', path, { file: { name: 'a.pdf' } }).status).toBe(422);
  });
});

test('links to documents are at most ten, each once, and web addresses', () => {
  const { seller, form, path } = desk();
  const add = (url: string) =>
    seller.call('POST', `/order/${text(form, 'id')}/billing-documents/links`, { url }).status;
  expect(add('faktury')).toBe(422);
  expect(add('https://faktury.example.com/0')).toBe(201);
  expect(add('https://faktury.example.com/0')).toBe(409);
  const rest = Array.from({ length: 10 }, (_, at) => add(`https://faktury.example.com/${at + 1}`));
  expect(rest).toEqual([...Array.from({ length: 9 }, () => 201), 422]);
  expect(listAt(seller.call('GET', path).body, 'links')).toHaveLength(10);
});
