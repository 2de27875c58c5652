import { beforeEach, describe, expect, it } from 'vitest';
import { collection } from '../../src/main/engine/collections/collection.ts';
import { wordsOf } from '../../src/main/engine/collections/item-key.ts';
import { readerOver } from '../../src/main/engine/reader.ts';
import type { WriteDb } from '../../src/main/engine/store/handle.ts';
import { keepItems, markAbsent } from '../../src/main/engine/store/queries/collection-items.ts';
import { insertItemChange } from '../../src/main/engine/store/queries/item-changes.ts';
import { insertLocalItem } from '../../src/main/engine/store/queries/local-keys.ts';
import { findRowIds, offerIdsOf } from '../../src/main/engine/store/queries/offer-view.ts';
import type { CommandName, Commands } from '../../src/shared/contract.ts';
import type { Result } from '../../src/shared/errors.ts';
import { CHOSEN_FIELDS, collectionOf, placeInDocument } from '../../src/shared/domain/offer-settings.ts';
import { NOW, offerOf, set, storedShop } from '../support/stored-shop.ts';
import { draftEdit } from './draft-edit.ts';

const words = { one: { en: 'Jar', pl: 'Słoik' }, many: { en: 'Jars', pl: 'Słoiki' } };
const base = {
  shelf: 'settings',
  words,
  groups: ['tags'],
  methods: { list: 'sale.offer-tags.list' },
} as const;

const jars = collection({
  ...base,
  name: 'jars',
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'price', kind: 'money' },
    { path: 'lids', kind: 'count' },
    { path: 'shelf.id', kind: 'text' },
  ],
  references: { 'shelf.id': 'boards' },
});
const boards = collection({ ...base, name: 'boards', columns: [{ path: 'name', kind: 'text' }] });
const contacts = collection({ ...boards, name: 'contacts' });

let db: WriteDb;
beforeEach(() => {
  db = storedShop([]);
  keep('boards', [{ id: 'B1', name: 'Górna półka' }]);
  keep('jars', [
    {
      id: 'J1',
      name: 'Żółty słoik',
      price: { amount: '9.50', currency: 'PLN' },
      lids: ['a', 'b'],
      kind: 'BIG',
    },
    {
      id: 'J2',
      name: 'Ananas',
      price: { amount: '10.00', currency: 'PLN' },
      shelf: { id: 'B1' },
      kind: 'SMALL',
    },
    { id: 'J3', name: 'Miód', price: { amount: '100.00', currency: 'PLN' }, lids: [], kind: 'BIG' },
  ]);
});

describe('a list of items', () => {
  it('stands in the order of Allegro, a page at a time', async () => {
    const first = await list({ limit: 2 });
    expect(first.items.map(({ key }) => key)).toEqual(['J1', 'J2']);
    expect(first.total).toBe(3);
    const second = await list({ limit: 2, after: first.next });
    expect(second.items.map(({ key }) => key)).toEqual(['J3']);
    expect(second.next).toBeNull();
  });

  it('is sorted by amounts and counts as numbers, in pages as well', async () => {
    const up: string[] = [];
    let after: string | null = null;
    do {
      const page: Commands['collections.list']['out'] = await list({
        sort: { column: 1, descending: false },
        limit: 1,
        after,
      });
      up.push(...page.items.map(({ key }) => key));
      after = page.next;
    } while (after !== null);
    expect(up).toEqual(['J1', 'J2', 'J3']);
    const lids = await list({ sort: { column: 2, descending: true } });
    expect(lids.items.map(({ key }) => key)).toEqual(['J1', 'J3', 'J2']);
  });

  it('finds words without their diacritics, and values at a path', async () => {
    expect((await list({ text: 'zolty slo' })).items.map(({ key }) => key)).toEqual(['J1']);
    const big = await list({ where: [{ path: 'kind', values: ['BIG'] }] });
    expect(big.items.map(({ key }) => key)).toEqual(['J1', 'J3']);
    expect(big.total).toBe(2);
  });

  it('shows references by their titles, and how many there are of what is counted', async () => {
    const { items } = await list({});
    expect(items.map(({ values }) => values)).toEqual([
      ['Żółty słoik', { amount: '9.50', currency: 'PLN' }, 2, null],
      ['Ananas', { amount: '10.00', currency: 'PLN' }, null, 'Górna półka'],
      ['Miód', { amount: '100.00', currency: 'PLN' }, 0, null],
    ]);
  });

  it('refuses a cursor or a column that there is not', async () => {
    expect(await ask('collections.list', { name: 'jars', after: '???', limit: 5 })).toMatchObject({
      ok: false,
    });
    const sort = { column: 9, descending: false };
    expect(await ask('collections.list', { name: 'jars', sort, after: null, limit: 5 })).toMatchObject({
      error: { kind: 'bad-input' },
    });
  });
});

describe('what the seller means', () => {
  it('lies over what Allegro said, and a reading leaves it alone', async () => {
    change('J2', { name: 'Zebra', shelf: null });
    keep('jars', [{ id: 'J2', name: 'Banan', shelf: { id: 'B1' } }]);
    const details = await show('jars', 'J2');
    expect(details).toMatchObject({ title: 'Zebra', mark: 'draft', document: { id: 'J2', name: 'Zebra' } });
    expect(details.base).toMatchObject({ name: 'Banan' });
    expect(details.document).not.toHaveProperty('shelf');
    const sorted = await list({ sort: { column: 0, descending: true } });
    expect(sorted.items[0]?.title).toBe('Żółty słoik');
    expect(sorted.items[1]?.title).toBe('Zebra');
  });

  it('has an item of its own until Allegro has it', async () => {
    const document = { name: 'Nowy', shelf: { id: 'B1' } };
    insertLocalItem(db, { collection: 'jars', key: 'local:1', within: '', title: 'Nowy', words: 'nowy' });
    insertItemChange(
      db,
      { ...NEW, collection: 'jars', key: 'local:1', kind: 'create', content: document },
      NOW,
    );
    expect(markAbsent(db, PLACE, ['J1', 'J2', 'J3'], NOW + 10, NOW + 20)).toBe(0);
    const { items } = await list({});
    expect(items.at(-1)).toMatchObject({ key: 'local:1', isLocal: true, mark: 'draft', title: 'Nowy' });
    expect((await show('boards', 'B1')).usedBy).toEqual([{ collection: 'jars', count: 2 }]);
  });
});

describe('a setting that offers name', () => {
  it('is used by as many as their details say, found without reading them all', async () => {
    db = storedShop([offerOf('1'), offerOf('2'), offerOf('3')]);
    keep('contacts', [{ id: 'C1', name: 'Biuro' }]);
    const details = db.modify(
      `INSERT INTO offer_details (row_id, document, words)
       SELECT row_id, ?, '' FROM offer_base WHERE offer_id = ?`,
    );
    details.run(JSON.stringify({ contact: { id: 'C1' } }), '1');
    details.run(JSON.stringify({ contact: { id: 'C2' }, description: 'C1' }), '2');
    details.run(JSON.stringify({ contact: { id: 'C1' } }), '3');
    expect((await show('contacts', 'C1')).usedBy).toEqual([{ collection: 'offers', count: 2 }]);
    const naming = CHOSEN_FIELDS.filter((field) => collectionOf(field) !== null);
    const unhelped = naming.filter((field) => {
      const sql = `EXPLAIN QUERY PLAN SELECT count(*) FROM offer_details
        WHERE json_extract(document, '$.${placeInDocument(field)}') = 'x'`;
      return !db
        .select<{ detail: string }>(sql)
        .all()
        .some(({ detail }) => detail.includes('USING'));
    });
    expect(unhelped).toEqual([]);
  });
});

describe('offers that name an item', () => {
  const naming = (collection: string, key: string) =>
    offerIdsOf(db, findRowIds(db, { uses: { collection, key } })).toSorted();

  beforeEach(() => {
    db = storedShop([offerOf('1'), offerOf('2'), offerOf('3'), offerOf('4')]);
    keep('contacts', [{ id: 'C1', name: 'Biuro' }]);
    const details = db.modify(
      `INSERT INTO offer_details (row_id, document, words)
       SELECT row_id, ?, '' FROM offer_base WHERE offer_id = ?`,
    );
    for (const offerId of ['1', '2']) details.run(JSON.stringify({ contact: { id: 'C1' } }), offerId);
    details.run(JSON.stringify({ contact: { id: 'C2' } }), '3');
  });

  it('are as many as the count tells, as they are meant: with edits that name it or no more', async () => {
    expect(naming('contacts', 'C1')).toEqual(['1', '2']);
    draftEdit(db, '2', 'contact', set('C2'));
    draftEdit(db, '4', 'contact', set('C1'));
    expect(naming('contacts', 'C1')).toEqual(['1', '4']);
    expect(naming('contacts', 'C2')).toEqual(['2', '3']);
    expect((await show('contacts', 'C1')).usedBy).toEqual([{ collection: 'offers', count: 2 }]);
    db.modify(`UPDATE edit SET state = 'dropped'`).run();
    expect(naming('contacts', 'C1')).toEqual(['1', '2']);
  });

  it('are also those with it in a set that is kept beside them', () => {
    keep('offer-tags', [
      { id: '1', name: '1', tags: [{ id: 'T1' }] },
      { id: '3', name: '3', tags: [{ id: 'T2' }] },
    ]);
    expect(naming('tags', 'T1')).toEqual(['1']);
    const content = { tags: [{ id: 'T2' }, { id: 'T1' }] };
    insertItemChange(db, { ...NEW, collection: 'offer-tags', key: '3', kind: 'change', content }, NOW);
    expect(naming('tags', 'T1')).toEqual(['1', '3']);
    expect(naming('unknown', 'T1')).toEqual([]);
  });
});

describe('what a whole list lacks', () => {
  it('is gone, stands last, stays readable, and comes back with a later list', async () => {
    expect(markAbsent(db, PLACE, ['J2', 'J3'], NOW + 10, NOW + 20)).toBe(1);
    const { items } = await list({});
    expect(items.map(({ key, isGone }) => [key, isGone])).toEqual([
      ['J2', false],
      ['J3', false],
      ['J1', true],
    ]);
    expect(await show('jars', 'J1')).toMatchObject({ title: 'Żółty słoik', isGone: true });
    const { collections } = await must(ask('collections.describe', {}));
    expect(collections.find(({ name }) => name === 'jars')).toMatchObject({
      count: 2,
      can: { create: false },
    });
    keep('jars', [{ id: 'J1', name: 'Żółty słoik' }]);
    expect((await show('jars', 'J1')).isGone).toBe(false);
  });

  it('is not gone when it was read after the list began', () => {
    expect(markAbsent(db, PLACE, ['J2'], NOW, NOW + 20)).toBe(0);
  });
});

type Document = { readonly id: string; readonly name: string; readonly [property: string]: unknown };

const PLACE = { collection: 'jars', within: '' };
const NEW = { within: '', act: null, base: null, sent: null };

function keep(name: string, documents: readonly Document[]): void {
  const items = documents.map((document) => ({
    key: document.id,
    within: '',
    title: document.name,
    words: wordsOf(document),
    document,
    isWhole: false,
  }));
  keepItems(db, name, items, NOW);
}

function change(key: string, content: object): void {
  insertItemChange(db, { ...NEW, collection: 'jars', key, kind: 'change', content }, NOW);
}

async function ask<K extends CommandName>(
  name: K,
  input: Commands[K]['in'],
): Promise<Result<Commands[K]['out']>> {
  const clock = { now: () => NOW, sleep: async () => {}, yield: async () => {} };
  const side = readerOver({
    db,
    clock,
    settings: () => ({ askAbovePercent: 30 }),
    collections: [jars, boards, contacts],
  });
  return (await side.call(name, input)) as Result<Commands[K]['out']>;
}

async function must<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function list(input: Partial<Commands['collections.list']['in']>) {
  return must(ask('collections.list', { name: 'jars', after: null, limit: 50, ...input }));
}

function show(name: string, key: string) {
  return must(ask('collections.show', { name, key }));
}
