import { describe, expect, it } from 'vitest';
import type { Edit, Intent } from '../../../../../src/shared/domain/edit.ts';
import type { OfferField } from '../../../../../src/shared/domain/offer-fields.ts';
import type { OfferBase } from '../../../../../src/shared/domain/offer.ts';
import type { AppError } from '../../../../../src/shared/errors.ts';
import { decide } from '../../../../../src/main/engine/outbox/conflicts.ts';
import { evidenceOf } from '../../../../../src/main/engine/outbox/evidence.ts';
import { backoffMs, nextStep } from '../../../../../src/main/engine/outbox/next-step.ts';
import { type PlannedCall, planCalls } from '../../../../../src/main/engine/outbox/plan.ts';
import { planReport } from '../../../../../src/main/engine/outbox/plan-report.ts';
import { explainRefusal } from '../../../../../src/main/engine/outbox/refusal-words.ts';
import { NOW, add, offerOf, pln, set } from '../../../../support/stored-shop.ts';

let ids = 0;
function edit(objectId: string, field: OfferField, intent: Intent, base: unknown = null): Edit {
  return {
    editId: (ids += 1),
    changeSetId: 'set',
    objectKind: 'offer',
    objectId,
    field,
    intent,
    base,
    state: 'queued',
    stateAt: NOW,
    createdAt: NOW,
    releasedAt: NOW,
    attempts: 0,
    retryAt: null,
    error: null,
    theirs: null,
    mark: null,
    callId: null,
    afterEditId: null,
  };
}

const message = 'm';
const refused = { kind: 'refused', message, status: 422, fields: [], traceId: null } as const;

describe('nextStep', () => {
  const cases: readonly [AppError | { kind: 'accepted' }, object][] = [
    [{ kind: 'accepted' }, { state: 'sending', attempts: 3 }],
    [
      { kind: 'offline', message },
      { state: 'queued', attempts: 3, halt: { reason: 'offline' } },
    ],
    [
      { kind: 'auth', message, reason: 'expired' },
      { state: 'queued', attempts: 3, halt: { reason: 'auth' } },
    ],
    [
      { kind: 'not-allowed', message, scope: 's' },
      { state: 'queued', attempts: 3, halt: { reason: 'not-allowed' } },
    ],
    [
      { kind: 'cancelled', message },
      { state: 'queued', attempts: 3, halt: { reason: 'cancelled' } },
    ],
    [
      { kind: 'storage', message, reason: 'full' },
      { state: 'queued', halt: { reason: 'storage' } },
    ],
    [
      { kind: 'rate-limited', message, retryAt: 9 },
      { state: 'queued', attempts: 3, halt: { until: 9 } },
    ],
    [
      { kind: 'server', message, status: 409, traceId: null },
      { state: 'queued', attempts: 4, retryAt: NOW + 16_000, halt: null },
    ],
    [
      { kind: 'unsure', message, traceId: null },
      { state: 'unsure', attempts: 3, halt: null },
    ],
    [refused, { state: 'refused', error: refused, halt: null }],
    [{ kind: 'unavailable', message, since: null, replacedBy: null }, { state: 'refused' }],
    [{ kind: 'conflict', message, base: 1, mine: 2, theirs: 3 }, { state: 'refused' }],
    [{ kind: 'bad-input', message, path: null }, { state: 'refused' }],
    [{ kind: 'not-found', message }, { state: 'refused' }],
    [{ kind: 'bug', message }, { state: 'refused' }],
  ];
  it.each(cases)('has a line for %o', (outcome, step) => {
    expect(nextStep(3, outcome, NOW, 0.5)).toMatchObject(step);
  });

  it('waits longer each time, and never gives up', () => {
    expect([0, 1, 2, 9, 500].map((attempts) => backoffMs(attempts, 0.5))).toEqual([
      2000, 4000, 8000, 900_000, 900_000,
    ]);
    expect([backoffMs(0, 0), backoffMs(0, 1)]).toEqual([1000, 3000]);
  });
});

describe('decide', () => {
  const cases: readonly [string, Edit, Partial<OfferBase>, object][] = [
    ['still as it was', edit('1', 'price', set(pln(900)), pln(1000)), { price: pln(1000) }, { do: 'send' }],
    [
      'changed by another',
      edit('1', 'price', set(pln(900)), pln(1000)),
      { price: pln(950) },
      { do: 'ask', theirs: pln(950), mark: null },
    ],
    [
      'changed by another to the same',
      edit('1', 'price', set(pln(900)), pln(1000)),
      { price: pln(900) },
      { do: 'confirm' },
    ],
    [
      'another field changed',
      edit('1', 'title', set('A'), 'B'),
      { title: 'B', price: pln(1) },
      { do: 'send' },
    ],
    [
      'pieces sold since',
      edit('1', 'stock', set(25), 28),
      { stock: 25 + 1 },
      { do: 'ask', theirs: 26, mark: 'stock-moved' },
    ],
    ['pieces to add, some sold', edit('1', 'stock', add(10), 28), { stock: 25 }, { do: 'send' }],
    [
      'pieces to take away, too few left',
      edit('1', 'stock', add(-10), 28),
      { stock: 10 },
      { do: 'ask', theirs: 10, mark: 'stock-moved' },
    ],
    [
      'stock 0 of what has ended',
      edit('1', 'stock', set(0), 5),
      { stock: 5, status: 'ENDED' },
      { do: 'confirm' },
    ],
    [
      'a publication under way',
      edit('1', 'publication', set('ACTIVE'), 'ENDED'),
      { status: 'ACTIVATING' },
      { do: 'confirm' },
    ],
    [
      'an archived offer',
      edit('1', 'title', set('A'), 'B'),
      { title: 'B', status: 'ARCHIVED' },
      { do: 'ask' },
    ],
  ];
  it.each(cases)('%s', (_name, each, offer, decision) => {
    expect(decide(each, offerOf('1', offer))).toMatchObject(decision);
  });
});

describe('evidence', () => {
  it.each([
    ['stock', set(25), 20, { stock: 25 }, 'as-meant'],
    ['stock', set(25), 20, { stock: 24 }, 'sold-since'],
    ['stock', set(25), 20, { stock: 20 }, 'as-before'],
    ['stock', set(25), 20, { stock: 19 }, 'other'],
    ['stock', set(25), 28, { stock: 24 }, 'sold-since'],
    ['stock', set(25), 28, { stock: 27 }, 'other'],
    ['stock', add(10), 20, { stock: 30 }, 'as-meant'],
    ['stock', add(10), 20, { stock: 27 }, 'sold-since'],
    ['stock', add(10), 20, { stock: 20 }, 'as-before'],
    ['stock', set(0), 20, { stock: 20, status: 'ENDED' }, 'as-meant'],
    ['stock', set(0), 20, { stock: 20, status: 'ACTIVE' }, 'as-before'],
    ['price', set(pln(900)), pln(1000), { price: pln(900) }, 'as-meant'],
    ['price', set(pln(900)), pln(1000), { price: pln(1000) }, 'as-before'],
    ['price', set(pln(900)), pln(1000), { price: pln(901) }, 'other'],
    ['title', set('A'), 'B', {}, 'unread'],
  ] as const)('of %s %o from %o reads %o as %s', (field, intent, looked, read, evidence) => {
    expect(evidenceOf({ field, intent }, looked, read)).toBe(evidence);
  });
});

describe('planCalls', () => {
  const ready = (...edits: Edit[]) =>
    edits.map((each) => ({ edit: each, offer: offerOf(each.objectId), lookedAt: NOW }));
  const kinds = (calls: readonly PlannedCall[]) => calls.map((call) => `${call.kind} ${call.rows.length}`);
  const many = (count: number, field: OfferField, intent: (index: number) => Intent) =>
    Array.from({ length: count }, (_, index) => edit(String(index + 1), field, intent(index)));

  it('fills bulk calls with 25 entries, each with its own value', () => {
    const calls = planCalls(ready(...many(60, 'price', (index) => set(pln(1000 + index)))), true);
    expect(kinds(calls)).toEqual(['bulk 25', 'bulk 25', 'bulk 10']);
    expect(calls[0]).toMatchObject({
      entries: { 1: { offerId: '2', marketplaceId: 'allegro-pl', price: pln(1001) } },
    });
  });

  it('sends pieces as what was meant', () => {
    const [call] = planCalls(ready(edit('1', 'stock', set(25)), edit('2', 'stock', add(-3))), true);
    expect(call).toMatchObject({
      entries: [
        { offerId: '1', stock: { change: 'FIXED', value: 25 } },
        { offerId: '2', stock: { change: 'GAIN', value: -3 } },
      ],
    });
  });

  it('ends an offer instead of sending it 0 pieces', () => {
    const calls = planCalls(ready(edit('1', 'stock', set(0)), edit('2', 'publication', set('ENDED'))), true);
    expect(calls).toMatchObject([{ kind: 'publication', action: 'END', offerIds: ['1', '2'] }]);
  });

  it('sends one edit of an offer at a time: stock, price, publication, the rest', () => {
    const own = [
      edit('1', 'title', set('T')),
      edit('1', 'publication', set('ACTIVE')),
      edit('1', 'price', set(pln(1))),
      edit('1', 'stock', set(3)),
    ];
    const order: (string | undefined)[] = [];
    for (let left = own; left.length > 0;) {
      const [call] = planCalls(ready(...left), true);
      order.push(call?.rows[0]?.field);
      left = left.filter((each) => each.editId !== call?.rows[0]?.editId);
    }
    expect(order).toEqual(['stock', 'price', 'publication', 'title']);
  });

  it('sends the smallest merge patch for a title', () => {
    expect(planCalls(ready(edit('1', 'title', set('T'))), true)).toMatchObject([
      { kind: 'patch', offerId: '1', mergePatch: { name: 'T' } },
    ]);
  });

  it('uses one command for each distinct value where there is no call with a value per offer', () => {
    const edits = [
      ...many(3, 'price', (index) => set(pln(index === 2 ? 700 : 500))),
      edit('7', 'stock', set(4)),
      edit('8', 'stock', add(4)),
      edit('9', 'stock', set(4)),
    ];
    const calls = planCalls(ready(...edits), false);
    expect(kinds(calls)).toEqual(['quantity 2', 'quantity 1', 'fixed-price 2', 'change-price 1']);
    expect(calls).toMatchObject([
      { stock: { change: 'FIXED', value: 4 }, offerIds: ['7', '9'] },
      { stock: { change: 'GAIN', value: 4 }, offerIds: ['8'] },
      { price: pln(500) },
      { price: pln(700) },
    ]);
  });

  it('tells how many calls it takes', () => {
    const edits = [
      ...many(60, 'price', () => set(pln(5))),
      ...many(30, 'stock', () => set(0)),
      edit('1', 'title', set('T')),
    ];
    expect(planReport(edits, 0, '2026').calls).toEqual({
      upload: 0,
      modification: 0,
      bulk: 3,
      price: 0,
      publication: 1,
      patch: 1,
      look: 2,
      readBack: 2,
    });
    expect(planReport([], 0, '2026')).toMatchObject({ edits: 0, estimatedMs: 0 });
    const prices = many(60, 'price', (index) => set(pln(index % 7)));
    expect(planReport(prices, 0, '2022').calls).toMatchObject({ bulk: 7 });
  });
});

describe('explainRefusal', () => {
  const complaint = (path: string) => ({
    ...refused,
    fields: [{ code: 'c', path, message, userMessage: 'Uzupełnij parametr.' }],
  });

  it('says that the field the seller touched is fine when the complaint is about another', () => {
    expect(explainRefusal(complaint('productSet[0].product.parameters'), 'title').message).toBe(
      'The title is fine; Allegro refuses any change of this offer until this is put right: ' +
        'productSet[0].product.parameters. Uzupełnij parametr.',
    );
  });

  it('leaves a complaint about the field itself as it is', () => {
    expect(explainRefusal(complaint('name'), 'title')).toEqual(complaint('name'));
  });
});
