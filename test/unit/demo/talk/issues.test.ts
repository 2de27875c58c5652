import { describe, expect, test } from 'vitest';
import { DAY_MS, openTalk, type TalkShop, type Told } from './talk-shop.ts';
import { valueAt } from '../shop/shop.ts';

const ISSUES = '/sale/issues';
const PNG = { bytes: Uint8Array.of(0x89, 0x50), type: 'image/png' };

function first(shop: TalkShop, status: string): Told {
  const [issue] = shop.listed(`${ISSUES}?status=${status}`, 'issues');
  if (issue === undefined) throw new Error(`no issue is ${status}`);
  return issue;
}

function write(shop: TalkShop, { id }: Told, json: object) {
  return shop.call('POST', `${ISSUES}/${id}/message`, { json: { type: 'REGULAR', ...json } });
}

function decide(shop: TalkShop, { id }: Told, json: object) {
  return shop.call('POST', `${ISSUES}/${id}/status`, { json: { message: 'Decyzja', ...json } });
}

describe('issues', () => {
  test('come by the moment they were opened, of every status', () => {
    const shop = openTalk();
    const all = shop.listed(`${ISSUES}?limit=100`, 'issues');
    const opened = all.map(({ openedDate }) => String(openedDate));
    expect(opened).toEqual(opened.toSorted().toReversed());
    expect(new Set(all.map((issue) => valueAt(issue, 'currentState.status'))).size).toBe(6);
    expect(shop.listed(`${ISSUES}?limit=2&offset=1`, 'issues')).toEqual(all.slice(1, 3));
  });

  test('are found by order and by several statuses', () => {
    const shop = openTalk();
    const issue = first(shop, 'CLAIM_REJECTED');
    const orderId = String(valueAt(issue, 'checkoutForm.id'));
    expect(shop.listed(`${ISSUES}?checkoutForm.id=${orderId}`, 'issues')).toEqual([issue]);
    const both = shop.listed(`${ISSUES}?status=CLAIM_REJECTED&status=DISPUTE_CLOSED`, 'issues');
    const statuses = both.map((one) => valueAt(one, 'currentState.status'));
    expect(new Set(statuses)).toEqual(new Set(['CLAIM_REJECTED', 'DISPUTE_CLOSED']));
    expect(shop.call('GET', `/order/checkout-forms/${orderId}`).status).toBe(200);
  });

  test('say of a claim what they do not say of a dispute', () => {
    const shop = openTalk();
    const [claim, dispute] = [first(shop, 'CLAIM_SUBMITTED'), first(shop, 'DISPUTE_ONGOING')];
    expect(claim).toMatchObject({ type: 'CLAIM', referenceNumber: expect.stringMatching(/^\d+\/2026$/) });
    expect(claim).toHaveProperty('reason');
    expect(dispute).toMatchObject({ type: 'DISPUTE', referenceNumber: null, decisionDueDate: null });
    expect(dispute).not.toHaveProperty('reason');
  });

  test('name the product that was bought', () => {
    const shop = openTalk();
    const issue = first(shop, 'CLAIM_SUBMITTED');
    const form = shop.call('GET', `/order/checkout-forms/${String(valueAt(issue, 'checkoutForm.id'))}`).body;
    const bought = 'lineItems.0.offer';
    expect(valueAt(issue, 'offer.id')).toBe(valueAt(form, `${bought}.id`));
    expect(valueAt(issue, 'product.id')).toBe(valueAt(form, `${bought}.productSet.products.0.id`));
  });

  test('tell who spoke last', () => {
    const shop = openTalk();
    const said = shop
      .listed(`${ISSUES}?limit=100`, 'issues')
      .map((issue) => valueAt(issue, 'chat.lastMessage.status'));
    expect(new Set(said)).toEqual(
      new Set(['NEW', 'SELLER_REPLIED', 'BUYER_REPLIED', 'ALLEGRO_ADVISOR_REPLIED']),
    );
    const issue = first(shop, 'DISPUTE_ONGOING');
    write(shop, issue, { text: 'Sprawdzamy' });
    expect(shop.read(`${ISSUES}/${issue.id}`, 'chat.lastMessage.status')).toBe('SELLER_REPLIED');
    const [last] = shop.listed(`${ISSUES}/${issue.id}/chat`, 'chat');
    expect(last).toMatchObject({ text: 'Sprawdzamy', author: { role: 'SELLER' } });
  });

  test('that are not there', () => {
    expect(openTalk().call('GET', `${ISSUES}/nope`).status).toBe(404);
    expect(openTalk().call('GET', `${ISSUES}/nope/chat`).status).toBe(404);
  });
});

describe('a word in an issue', () => {
  test.each([
    ['DISPUTE_ONGOING', { text: 'Tak' }, 201],
    ['DISPUTE_ONGOING', { text: '' }, 422],
    ['DISPUTE_ONGOING', { text: 'x'.repeat(20_001) }, 422],
    ['DISPUTE_ONGOING', { text: 'Tak', attachments: [{ id: 'nope' }] }, 422],
    ['DISPUTE_ONGOING', { text: 'Tak', type: 'RETURN_REQUIRED_CUSTOM' }, 422],
    ['CLAIM_SUBMITTED', { text: 'Tak', type: 'RETURN_NOT_REQUIRED' }, 201],
    ['CLAIM_SUBMITTED', { text: 'Tak', type: 'END_REQUEST' }, 422],
    ['DISPUTE_CLOSED', { text: 'Tak' }, 409],
    ['CLAIM_REJECTED', { text: 'Tak' }, 409],
  ])('%s %j', (status, json, wanted) => {
    const shop = openTalk();
    expect(write(shop, first(shop, status), json).status).toBe(wanted);
  });

  test.each([
    ['RETURN_REQUIRED_SELLER_LABEL', true],
    ['RETURN_REQUIRED_CUSTOM', true],
    ['RETURN_NOT_REQUIRED', false],
  ])('of type %s says whether the goods are wanted back', (type, wanted) => {
    const shop = openTalk();
    const claim = first(shop, 'CLAIM_SUBMITTED');
    expect(valueAt(claim, 'currentState.returnRequired')).toBeNull();
    write(shop, claim, { text: 'Proszę', type });
    expect(shop.read(`${ISSUES}/${claim.id}`, 'currentState.returnRequired')).toBe(wanted);
  });

  test('may ask to end a dispute, which ends a day later', () => {
    const shop = openTalk();
    const dispute = first(shop, 'DISPUTE_ONGOING');
    const state = () => shop.read(`${ISSUES}/${dispute.id}`, 'currentState');
    write(shop, dispute, { text: 'Proszę o zakończenie', type: 'END_REQUEST' });
    expect(state()).toMatchObject({ status: 'DISPUTE_ONGOING', chatActive: true });
    shop.wait(DAY_MS);
    expect(state()).toMatchObject({ status: 'DISPUTE_CLOSED', chatActive: false });
    expect(shop.read(`${ISSUES}/${dispute.id}/chat`, 'chat.0.author')).toEqual({ role: 'SYSTEM' });
  });

  test('may carry files, each declared and sent once', () => {
    const shop = openTalk();
    const made = shop.call('POST', `${ISSUES}/attachments`, { json: { fileName: 'klosz.png', size: 2 } });
    const id = String(made.body.id);
    const address = new URL(made.headers['location'] ?? '').pathname.slice('/api'.length);
    expect(shop.call('GET', `${ISSUES}/attachments/${id}`).status).toBe(404);
    expect(shop.call('PUT', address, PNG).body).toEqual({ id });
    expect(shop.call('PUT', address, PNG).status).toBe(400);
    expect(shop.call('GET', `${ISSUES}/attachments/${id}`).body).toEqual(PNG.bytes);
    const written = write(shop, first(shop, 'DISPUTE_ONGOING'), { attachments: [{ id }] });
    expect(valueAt(written.body, 'attachments.0')).toMatchObject({ fileName: 'klosz.png' });
  });
});

describe('a claim', () => {
  const PARTIAL = { status: 'ACCEPTED_PARTIAL_REFUND' };

  test.each([
    [{ status: 'ACCEPTED_EXCHANGE' }, 200, 'CLAIM_ACCEPTED'],
    [{ status: 'REJECTED_MINOR_DEFECT' }, 200, 'CLAIM_REJECTED'],
    [{ ...PARTIAL, partialRefund: { amount: '1.00', currency: 'PLN' } }, 200, 'CLAIM_ACCEPTED'],
    [{ ...PARTIAL, partialRefund: { amount: '999999.00', currency: 'PLN' } }, 422, 'CLAIM_SUBMITTED'],
    [{ ...PARTIAL, partialRefund: { amount: '1.00', currency: 'EUR' } }, 422, 'CLAIM_SUBMITTED'],
    [PARTIAL, 422, 'CLAIM_SUBMITTED'],
    [
      { status: 'REJECTED_OTHER', partialRefund: { amount: '1.00', currency: 'PLN' } },
      422,
      'CLAIM_SUBMITTED',
    ],
    [{ status: 'ACCEPTED_REFUND', message: ' ' }, 422, 'CLAIM_SUBMITTED'],
    [{ status: 'ACCEPTED' }, 400, 'CLAIM_SUBMITTED'],
  ])('decided by %j', (json, wanted, state) => {
    const shop = openTalk();
    const claim = first(shop, 'CLAIM_SUBMITTED');
    expect(decide(shop, claim, json).status).toBe(wanted);
    expect(shop.read(`${ISSUES}/${claim.id}`, 'currentState.status')).toBe(state);
  });

  test('is decided once, and no dispute is', () => {
    const shop = openTalk();
    for (const status of ['CLAIM_ACCEPTED', 'CLAIM_REJECTED', 'DISPUTE_ONGOING'])
      expect(decide(shop, first(shop, status), { status: 'ACCEPTED_REPAIR' }).status).toBe(400);
  });

  test('that nobody decides in two weeks is accepted', () => {
    const shop = openTalk();
    const claim = first(shop, 'CLAIM_SUBMITTED');
    shop.wait(14 * DAY_MS);
    expect(shop.read(`${ISSUES}/${claim.id}`, 'currentState.status')).toBe('CLAIM_ACCEPTED');
  });
});

describe('disputes of 2022', () => {
  const DISPUTES = '/sale/disputes';

  test('are the issues that are no claims, with ids of their own', () => {
    const former = openTalk('2022');
    const all = former.listed(`${DISPUTES}?limit=100`, 'disputes');
    const statuses = new Set(all.map(({ status }) => status));
    expect(statuses).toEqual(new Set(['ONGOING', 'CLOSED', 'UNRESOLVED']));
    const today = openTalk().listed(`${ISSUES}?limit=100`, 'issues');
    expect(today.map(({ id }) => id)).not.toContain(all[0]?.id);
    const messages = former.listed(`${DISPUTES}/${all[0]?.id}/messages`, 'messages');
    expect(messages).toHaveLength(Number(all[0]?.['messagesCount']));
  });

  test('take a text, a file or both', () => {
    const shop = openTalk('2022');
    const [open] = shop.listed(DISPUTES, 'disputes').filter(({ status }) => status === 'ONGOING');
    const made = shop.call('POST', '/sale/dispute-attachments', { json: { fileName: 'a.png', size: 2 } });
    const address = new URL(made.headers['location'] ?? '').pathname.slice('/upload'.length);
    expect(shop.call('PUT', address, { ...PNG, host: 'upload' })).toMatchObject({ status: 200, body: null });
    const attachment = { id: String(made.body.id) };
    const post = (json: object) =>
      shop.call('POST', `${DISPUTES}/${open?.id}/messages`, { json: { type: 'REGULAR', ...json } });
    expect(valueAt(post({ attachment }).body, 'attachment.fileName')).toBe('a.png');
    expect(post({ text: 'Sprawdzamy' }).status).toBe(201);
    expect(post({}).status).toBe(422);
  });
});
