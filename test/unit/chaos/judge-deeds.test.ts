import { describe, expect, it } from 'vitest';
import type { NotedDeed } from '../../chaos/deeds.ts';
import type { LoggedWrite } from '../../chaos/demo-book.ts';
import type { Evidence } from '../../chaos/evidence.ts';
import { brokenPromises } from '../../chaos/judge.ts';
import type { ItemRow } from '../../chaos/snapshot.ts';
import type { EditRow } from '../../support/edit-rows.ts';
import type { FieldWrite } from '../../support/demo-writes.ts';

const OFFER = '17997000607';
const AT = 1_000_000;

const NOTHING: Evidence = {
  cast: { gaining: [], counted: [OFFER], others: [], ending: [] },
  intentions: [],
  before: new Map(),
  after: new Map(),
  events: [],
  writes: [],
  reads: [],
  snapshot: { edits: [], calls: [], items: [], bases: new Map(), sets: new Map(), integrity: 'ok' },
  givenUp: new Set(),
  deeds: [],
  applied: [],
  photos: [],
  items: new Map(),
  newTitles: [],
  givenUpItems: new Set(),
};

function promisesBroken(found: Partial<Evidence>): string[] {
  return brokenPromises({ ...NOTHING, ...found }).map(({ promise }) => promise);
}

function write(method: string, path: string, body: object | null = null, at = AT): LoggedWrite {
  return { seq: 1, time: '', at, method, path, body, status: 200, applied: true };
}

function withItems(...items: readonly ItemRow[]): Evidence['snapshot'] {
  return { ...NOTHING.snapshot, items };
}

describe('a tag that was made', () => {
  const deed: NotedDeed = {
    kind: 'item',
    what: 'create',
    collection: 'tags',
    key: null,
    mark: 'Lato',
    changeId: 1,
  };
  const row = { changeId: 1, collection: 'tags', key: 'a', kind: 'create', act: null } as const;
  const made = { ...row, content: { name: 'Lato' }, state: 'confirmed' };
  const post = write('POST', '/sale/offer-tags', { name: 'Lato' });
  const there = new Map([['tags', [{ id: 'a', name: 'Lato' }]]]);
  const whole = { deeds: [deed], snapshot: withItems(made), applied: [post], items: there };

  it.each<[string, Partial<Evidence>, readonly string[]]>([
    ['is there', {}, []],
    ['was made twice', { applied: [post, post] }, ['twice']],
    ['is not there', { items: new Map() }, ['lost']],
    ['is called otherwise', { items: new Map([['tags', [{ id: 'a', name: 'Zima' }]]]) }, ['lost']],
    ['has no row', { snapshot: withItems() }, ['lost', 'unasked']],
    ['was let go by nobody', { snapshot: withItems({ ...made, state: 'dropped' }) }, ['lost']],
    ['was typed by nobody', { deeds: [] }, ['unasked']],
    [
      'was removed, and nobody asked for it',
      { applied: [post, write('DELETE', '/sale/offer-tags/a')] },
      ['unasked', 'unasked'],
    ],
    [
      'was to be removed, and is there',
      { snapshot: withItems(made, { ...made, changeId: 2, kind: 'remove' }) },
      ['lost'],
    ],
  ])('%s', (_, change, broken) => {
    expect(promisesBroken({ ...whole, ...change })).toEqual(broken);
  });
});

describe('a message to a buyer', () => {
  const said = { act: 'messages.send', key: 'thread', mark: 'Dzień dobry', changeId: 1 };
  const act: NotedDeed = { kind: 'act', ...said };
  const yes: NotedDeed = { kind: 'yes', ...said, lookedAt: AT - 1000, at: AT - 900 };
  const post = write('POST', '/messaging/threads/thread/messages', { text: 'Dzień dobry' });
  const done: ItemRow = {
    changeId: 1,
    collection: 'message-threads',
    key: 'thread',
    kind: 'act',
    act: 'messages.send',
    content: { text: 'Dzień dobry' },
    state: 'confirmed',
  };
  const whole = { deeds: [act, yes], snapshot: withItems(done), applied: [post] };

  it.each<[string, Partial<Evidence>, readonly string[]]>([
    ['went once', {}, []],
    ['went twice', { applied: [post, post] }, ['twice']],
    ['went without a yes', { deeds: [act] }, ['unasked']],
    ['went long after the look', { deeds: [act, { ...yes, lookedAt: AT - 61_000 }] }, ['twice']],
    ['says what nobody said', { applied: [post, write('POST', post.path, { text: 'Inny' })] }, ['unasked']],
    ['counts as sent and was not', { applied: [] }, ['lost']],
    ['waits for the seller', { snapshot: withItems({ ...done, state: 'unsure' }), applied: [] }, []],
  ])('%s', (_, change, broken) => {
    expect(promisesBroken({ ...whole, ...change })).toEqual(broken);
  });
});

describe('a new offer', () => {
  const deeds: NotedDeed[] = [
    { kind: 'new-offer', mark: 'Lampa', changeId: 1 },
    { kind: 'send-new-offer', mark: 'Lampa', changeId: 1 },
  ];
  const post = write('POST', '/sale/product-offers', { name: 'Lampa' });
  const row = { changeId: 1, collection: 'new-offers', key: '1', kind: 'create', act: null } as const;
  const snapshot = withItems({ ...row, content: { title: 'Lampa' }, state: 'confirmed' });
  const whole = { deeds, applied: [post], newTitles: ['Lampa'], snapshot };

  it.each<[string, Partial<Evidence>, readonly string[]]>([
    ['is there', {}, []],
    ['is there twice', { applied: [post, post], newTitles: ['Lampa', 'Lampa'] }, ['twice']],
    ['is not there', { applied: [], newTitles: [] }, ['lost']],
    ['was made without a yes', { deeds: deeds.slice(0, 1) }, ['unasked']],
  ])('%s', (_, change, broken) => {
    expect(promisesBroken({ ...whole, ...change })).toEqual(broken);
  });
});

describe('photos put after those of an offer', () => {
  const at = (...images: readonly string[]) =>
    new Map([[OFFER, new Map<string, unknown>([['images', images]])]]);
  const deed: NotedDeed = { kind: 'photos', offerId: OFFER, count: 1, mark: 'Zdjęcia', changeId: 0 };
  const row = editOf({ kind: 'place', first: [], last: ['b'], without: [] }, 'images');
  const snapshot = { ...NOTHING.snapshot, edits: [row], sets: new Map([['Zdjęcia', 'set']]) };
  const whole = { deeds: [deed], snapshot, before: at('a'), after: at('a', 'b') };

  it.each<[string, Partial<Evidence>, readonly string[]]>([
    ['are there', {}, []],
    ['are missing', { after: at('a') }, ['lost']],
    ['are there twice', { after: at('a', 'b', 'b') }, ['twice']],
    ['took the place of another', { after: at('b', 'c') }, ['lost']],
    ['have no row', { snapshot: NOTHING.snapshot, after: at('a') }, ['lost']],
    ['were put by nobody', { deeds: [], after: at('a', 'b') }, ['unasked']],
  ])('%s', (_, change, broken) => {
    expect(promisesBroken({ ...whole, ...change })).toEqual(broken);
  });
});

describe('a number of pieces', () => {
  const stock = (value: number) => new Map([[OFFER, new Map<string, unknown>([['stock.available', value]])]]);
  const row = editOf({ kind: 'set', value: 300 }, 'stock');
  const sent: FieldWrite = {
    seq: 3,
    at: AT,
    callId: 'call',
    call: 'bulk',
    offerId: OFFER,
    field: 'stock',
    value: 'FIXED 300',
    applied: true,
  };
  const look = { seq: 2, path: `/sale/product-offers/${OFFER}`, at: AT - 100 };
  const sale = (at: number) => ({
    seq: 1,
    time: new Date(at).toISOString(),
    by: 'buyer' as const,
    offerId: OFFER,
    changes: [{ field: 'stock.available', from: 30, to: 29 }],
  });
  const typed = { kind: 'set', value: 300 } as const;
  const whole: Partial<Evidence> = {
    intentions: [{ offerId: OFFER, field: 'stock', typed, changeSetId: 'set' }],
    before: stock(30),
    after: stock(300),
    writes: [sent],
    reads: [look],
    snapshot: {
      ...NOTHING.snapshot,
      edits: [row],
      calls: [
        { callId: 'call', kind: 'bulk', createdAt: 1, rows: [{ editId: 1, offerId: OFFER, field: 'stock' }] },
      ],
      bases: new Map([[1, 30]]),
    },
  };

  it.each<[string, Partial<Evidence>, readonly string[]]>([
    ['was sent where the one seen stands', {}, []],
    ['was sent without a look', { reads: [] }, ['oversold']],
    ['was sent over a sale that the look had shown', { events: [sale(AT - 5_000)] }, ['oversold']],
    ['was sent before a sale could be seen', { events: [sale(AT - 50)] }, []],
  ])('%s', (_, change, broken) => {
    expect(promisesBroken({ ...whole, ...change })).toEqual(broken);
  });
});

function editOf(intent: EditRow['intent'], field: string): EditRow {
  const known = { changeSetId: 'set', offerId: OFFER, mark: null, theirs: null, createdAt: 5 };
  return { ...known, editId: 1, field, intent, state: 'confirmed', callId: null };
}
