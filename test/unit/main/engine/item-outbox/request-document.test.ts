import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { asSent, isTaken, laidOver } from '../../../../../src/main/engine/item-outbox/request-document.ts';

const request = z.union([
  z.looseObject({ name: z.string(), cost: z.looseObject({ paidBy: z.string() }).nullable() }),
  z.looseObject({
    name: z.string(),
    cost: z.looseObject({ paidBy: z.string() }).nullable(),
    rates: z.array(z.looseObject({ limit: z.number() })).nullish(),
  }),
]);
const response = z.looseObject({
  id: z.string(),
  seller: z.looseObject({ id: z.string() }),
  name: z.string(),
  cost: z.looseObject({ paidBy: z.string(), since: z.string() }),
  rates: z.array(z.looseObject({ limit: z.number(), id: z.string() })),
  status: z.string(),
});
const way = { write: { request }, read: { response }, readOnly: ['status'] };

describe('the document as a request takes it', () => {
  const document = {
    id: '1',
    seller: { id: '9' },
    name: 'A',
    cost: { paidBy: 'SELLER', since: '2020' },
    rates: [{ limit: 2, id: 'x' }],
    status: 'ACTIVE',
    novelty: { of: 'tomorrow' },
  };

  it('leaves out what is Allegro’s own, at every depth, and keeps what nobody knows', () => {
    expect(asSent(way, document)).toEqual({
      name: 'A',
      cost: { paidBy: 'SELLER' },
      rates: [{ limit: 2 }],
      novelty: { of: 'tomorrow' },
    });
  });

  it.each([
    ['name', true],
    ['rates', true],
    ['id', false],
    ['status', false],
    ['novelty', true],
  ])('%s can be sent: %s', (property, expected) => {
    expect(isTaken(way, property)).toBe(expected);
  });

  it('is all there is where no request says what it takes', () => {
    expect(asSent({ write: {}, read: null, readOnly: [] }, document)).toEqual(document);
  });

  it('lacks what the seller emptied, or says null where it may not lack it', () => {
    expect(laidOver(way, document, { rates: null, cost: null, name: 'B' })).toEqual({
      ...document,
      name: 'B',
      cost: null,
      rates: undefined,
    });
  });
});
