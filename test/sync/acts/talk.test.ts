import { describe, expect, test } from 'vitest';
import { answerRating } from '../../../src/main/engine/acts/ratings-answer.ts';
import { decideClaim } from '../../../src/main/engine/acts/issues-decide.ts';
import { markThreadRead } from '../../../src/main/engine/acts/messages-mark-read.ts';
import { rejectReturn } from '../../../src/main/engine/acts/customer-returns-reject.ts';
import { requestRatingRemoval } from '../../../src/main/engine/acts/ratings-request-removal.ts';
import { sendMessage } from '../../../src/main/engine/acts/messages-send.ts';
import { writeInDispute } from '../../../src/main/engine/acts/disputes-message.ts';
import { writeInIssue } from '../../../src/main/engine/acts/issues-message.ts';
import { BETA_V1 } from '../../../src/main/engine/allegro/endpoint.ts';
import { must } from '../../../src/shared/errors.ts';
import { openActDesk } from '../../support/act-desk.ts';

type Named = { readonly id: string };

describe('an answer to a buyer', () => {
  test('is sent once', async () => {
    const desk = await openActDesk(400);
    const { threads } = await desk.api<{ threads: readonly Named[] }>('GET', '/messaging/threads');
    const { id } = must(threads[0]);
    const run = await desk.run(sendMessage, id, { text: 'Dzień dobry, wysyłamy jutro.', after: null });
    expect(run).toMatchObject({ stop: null, sent: { ok: true }, wasDone: true });
    expect(run.tells.person).toMatch(/\w/);
    expect(await desk.stop(sendMessage, id, { text: 'Dzień dobry, wysyłamy jutro.' })).toMatch(/answered/);
  });

  test('waits where a colleague has answered meanwhile', async () => {
    const desk = await openActDesk(400);
    const { threads } = await desk.api<{ threads: readonly Named[] }>('GET', '/messaging/threads');
    const path = `/messaging/threads/${must(threads[0]).id}/messages`;
    const { messages } = await desk.api<{ messages: readonly Named[] }>('GET', path);
    await desk.api('POST', path, { text: 'Wysłane dzisiaj.' });
    const given = { text: 'Wyślemy jutro.', after: must(messages[0]).id };
    expect(await desk.stop(sendMessage, must(threads[0]).id, given)).toMatch(/“Wysłane dzisiaj.”/);
  });

  test('a thread is marked as read once', async () => {
    const desk = await openActDesk(400);
    const { threads } = await desk.api<{ threads: readonly (Named & { read: boolean })[] }>(
      'GET',
      '/messaging/threads',
    );
    const { id } = must(threads.find(({ read }) => !read));
    expect(await desk.run(markThreadRead, id, {})).toMatchObject({ sent: { ok: true }, wasDone: true });
    expect(await desk.stop(markThreadRead, id, {})).toMatch(/already/);
  });
});

type Issue = Named & { readonly currentState: { readonly status: string } };

describe('what a buyer complains of', () => {
  test.each(['DISPUTE_ONGOING', 'CLAIM_SUBMITTED'])('is answered once (%s)', async (status) => {
    const desk = await openActDesk(2000);
    const path = `/sale/issues?limit=100&status=${status}`;
    const { issues } = await desk.api<{ issues: readonly Issue[] }>('GET', path, undefined, BETA_V1);
    const { id } = must(issues[0]);
    const run = await desk.run(writeInIssue, id, { text: 'Sprawdzimy.' });
    expect(run).toMatchObject({ stop: null, sent: { ok: true }, wasDone: true });
    expect(await desk.stop(writeInIssue, id, { text: 'Sprawdzimy.' })).toMatch(/answered/);
  });

  test('a claim is decided once', async () => {
    const desk = await openActDesk(2000);
    const path = '/sale/issues?limit=100&status=CLAIM_SUBMITTED';
    const { issues } = await desk.api<{ issues: readonly Issue[] }>('GET', path, undefined, BETA_V1);
    const { id } = must(issues[0]);
    const given = { status: 'ACCEPTED_REPAIR' as const, message: 'Naprawimy.' };
    expect(await desk.run(decideClaim, id, given)).toMatchObject({ sent: { ok: true }, wasDone: true });
    expect(await desk.stop(decideClaim, id, given)).toMatch(/accepted meanwhile/);
  });

  test('a dispute of the former edition is answered once', async () => {
    const desk = await openActDesk(2000, '2022');
    const { disputes } = await desk.api<{ disputes: readonly (Named & { status: string })[] }>(
      'GET',
      '/sale/disputes?limit=100',
    );
    const { id } = must(disputes.find(({ status }) => status === 'ONGOING'));
    const run = await desk.run(writeInDispute, id, { text: 'Sprawdzimy.' });
    expect(run).toMatchObject({ stop: null, sent: { ok: true }, wasDone: true });
    expect(await desk.stop(writeInDispute, id, { text: 'Sprawdzimy.' })).toMatch(/answered/);
  });
});

test('a return is turned down once', async () => {
  const desk = await openActDesk(2000);
  const path = '/order/customer-returns?limit=100&status=DELIVERED';
  const { customerReturns } = await desk.api<{ customerReturns: readonly Named[] }>(
    'GET',
    path,
    undefined,
    BETA_V1,
  );
  const { id } = must(customerReturns[0]);
  const given = { code: 'REFUND_REJECTED' as const, reason: 'Towar był używany.' };
  expect(await desk.stop(rejectReturn, id, { code: 'REFUND_REJECTED' })).toMatch(/reason/);
  expect(await desk.run(rejectReturn, id, given)).toMatchObject({ sent: { ok: true }, wasDone: true });
  expect(await desk.stop(rejectReturn, id, given)).toMatch(/turned down already/);
});

test('a rating is answered once, and its removal asked for once', async () => {
  const desk = await openActDesk(2000);
  type Rating = Named & { readonly answer?: object | null; readonly removal?: { request?: object } | null };
  const path = '/sale/user-ratings?limit=100&recommended=false';
  const { ratings } = await desk.api<{ ratings: readonly Rating[] }>('GET', path);
  const { id } = must(ratings.find(({ answer, removal }) => !answer && removal && !removal.request));
  const given = { message: 'Przepraszamy, wysłaliśmy zamiennik.' };
  expect(await desk.run(answerRating, id, given)).toMatchObject({ sent: { ok: true }, wasDone: true });
  expect(await desk.stop(answerRating, id, given)).toMatch(/answered meanwhile/);
  expect(await desk.run(requestRatingRemoval, id, given)).toMatchObject({
    sent: { ok: true },
    wasDone: true,
  });
  expect(await desk.stop(requestRatingRemoval, id, given)).toMatch(/already/);
});
