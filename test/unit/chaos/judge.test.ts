import { describe, expect, it } from 'vitest';
import type { EditState } from '../../../src/shared/domain/edit.ts';
import type { Evidence } from '../../chaos/evidence.ts';
import type { Typed, TypedField } from '../../chaos/intentions.ts';
import { brokenPromises } from '../../chaos/judge.ts';
import type { EditRow } from '../../support/edit-rows.ts';
import type { FieldWrite } from '../../support/demo-writes.ts';

const OFFER = '17997000607';
const BEFORE = {
  name: 'Lampa',
  'sellingMode.price.amount': '10.00',
  'stock.available': 30,
  'publication.status': 'ACTIVE',
  description: 'Mosiądz',
};

type Told = {
  readonly typed?: readonly (readonly [TypedField, Typed])[];
  readonly states?: readonly EditState[];
  readonly written?: readonly Partial<FieldWrite>[];
  readonly sold?: number;
  readonly now?: Readonly<Record<string, unknown>>;
};

/** Edit 1 is the first typed, saved in set 1 and sent by call 1, and so on. */
function evidenceOf({ typed = [], states = [], written = [], sold = 0, now = {} }: Told): Evidence {
  const edits = typed.map(([field, each], index) =>
    row(index + 1, field, each, states[index] ?? 'confirmed'),
  );
  const events = [
    {
      seq: 1,
      time: iso(60),
      by: 'buyer',
      offerId: OFFER,
      changes: [{ field: 'stock.available', from: 30, to: 30 - sold }],
    },
  ] as const;
  return {
    cast: { gaining: [OFFER], counted: [], others: [], ending: [] },
    intentions: typed.map(([field, each], index) => ({
      offerId: OFFER,
      field,
      typed: each,
      changeSetId: `set ${index + 1}`,
    })),
    before: new Map([[OFFER, new Map(Object.entries(BEFORE))]]),
    after: new Map([[OFFER, new Map(Object.entries({ ...BEFORE, ...now }))]]),
    events: sold > 0 ? events : [],
    writes: written.map((write, index) => ({ ...WRITE, seq: index + 1, ...write })),
    reads: [],
    snapshot: {
      edits: edits.filter(({ editId }) => states[editId - 1] !== undefined),
      calls: edits.map(({ editId, field }) => ({
        callId: `call ${editId}`,
        kind: 'bulk',
        createdAt: 10,
        rows: [{ editId, offerId: OFFER, field }],
      })),
      items: [],
      bases: new Map(),
      sets: new Map(),
      integrity: 'ok',
    },
    givenUp: new Set(),
    deeds: [],
    applied: [],
    photos: [],
    items: new Map(),
    newTitles: [],
    givenUpItems: new Set(),
  };
}

const WRITE: FieldWrite = {
  seq: 1,
  at: 20,
  callId: 'call 1',
  call: 'bulk',
  offerId: OFFER,
  field: 'stock',
  value: 'GAIN 5',
  applied: true,
};

function row(editId: number, field: string, typed: Typed, state: EditState): EditRow {
  const known = { changeSetId: `set ${editId}`, offerId: OFFER, createdAt: 5, callId: null };
  const asked = { mark: null, theirs: null };
  return { ...known, ...asked, editId, field, intent: typed, state };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

const FIVE = ['stock', { kind: 'add', amount: 5 }] as const;
const PRICE = ['price', { kind: 'set', value: '12.00' }] as const;
const PRICE_WRITE = { field: 'price', value: '12.00 PLN' } as const;
const PRICED = { 'sellingMode.price.amount': '12.00' };

describe('the judge of a morning with kills', () => {
  it.each<readonly [string, Told, readonly string[]]>([
    ['nothing typed, nothing changed', {}, []],
    [
      'pieces added and some sold',
      { typed: [FIVE], states: ['confirmed'], written: [{}], sold: 2, now: { 'stock.available': 33 } },
      [],
    ],
    [
      'pieces added twice by two requests',
      { typed: [FIVE], states: ['confirmed'], written: [{}, {}], now: { 'stock.available': 40 } },
      ['twice', 'twice'],
    ],
    ['pieces said to be added that are not there', { typed: [FIVE], states: ['confirmed'] }, ['lost']],
    ['an edit that waits to be sent', { typed: [FIVE], states: ['draft'] }, []],
    ['an acknowledged edit without a row', { typed: [FIVE] }, ['lost']],
    ['an edit dropped by nobody', { typed: [FIVE], states: ['dropped'] }, ['lost']],
    [
      'an edit carried on by a newer one',
      {
        typed: [FIVE, FIVE],
        states: ['replaced', 'confirmed'],
        written: [{ callId: 'call 2', value: 'GAIN 10' }],
        now: { 'stock.available': 40 },
      },
      [],
    ],
    [
      'a price that arrived',
      { typed: [PRICE], states: ['confirmed'], written: [PRICE_WRITE], now: PRICED },
      [],
    ],
    ['a price that did not', { typed: [PRICE], states: ['confirmed'], written: [PRICE_WRITE] }, ['lost']],
    ['a price nobody typed', { now: PRICED }, ['unasked']],
    ['another field', { now: { description: 'Plastik' } }, ['unasked']],
    [
      'a request that no edit explains',
      { typed: [PRICE], states: ['draft'], written: [{ ...PRICE_WRITE, callId: 'call 9' }] },
      ['unasked'],
    ],
  ])('%s', (_story, told, expected) => {
    expect(brokenPromises(evidenceOf(told)).map(({ promise }) => promise)).toEqual(expected);
  });

  // Two pieces are sold at 60; 30 pieces were seen, and 8 are written.
  it.each([
    ['seen before the sale, decided on at once', { decidedAt: 70, at: 80, reads: [50] }, []],
    [
      'decided on before a look at the sale, and gone late',
      { decidedAt: 70, at: 3000, reads: [50, 2500] },
      [],
    ],
    ['decided on after a look at the sale', { decidedAt: 90, at: 95, reads: [65] }, ['oversold']],
    ['decided on without a look', { decidedAt: 70, at: 80, reads: [] }, ['oversold']],
  ])('a number of pieces %s', (_story, { decidedAt, at, reads }, expected) => {
    const set = ['stock', { kind: 'set', value: 8 }] as const;
    const written = [{ at, value: 'FIXED 8' }];
    const now = { 'stock.available': 8 };
    const evidence = evidenceOf({ typed: [set], states: ['confirmed'], written, sold: 2, now });
    const { snapshot } = evidence;
    const calls = snapshot.calls.map((call) => ({ ...call, createdAt: decidedAt }));
    const looks = reads.map((readAt) => ({
      seq: 0,
      path: `/sale/product-offers/${OFFER}/parts`,
      at: readAt,
    }));
    const told = { ...evidence, reads: looks, snapshot: { ...snapshot, calls, bases: new Map([[1, 30]]) } };
    expect(brokenPromises(told).map(({ promise }) => promise)).toEqual(expected);
  });
});
