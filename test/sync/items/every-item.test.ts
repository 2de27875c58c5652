import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL_COLLECTIONS } from '../../../src/main/engine/collections/all-collections.ts';
import type { Collection } from '../../../src/main/engine/collections/collection.ts';
import type { CollectionInfo } from '../../../src/shared/contract-collections.ts';
import { must } from '../../../src/shared/errors.ts';
import { changedSample, firstItems, newSample, readBackAs } from '../../support/item-samples.ts';
import { itemAtAllegro, itemsAtAllegro } from '../../support/world-item-reads.ts';
import { ItemsWorld } from '../../support/world-items.ts';

type Document = Readonly<Record<string, unknown>>;

const SHELVES = new Set(['settings', 'delivery', 'offers', 'promotion', 'account']);
/** Allegro has one of them at a time. */
const ONE_AT_A_TIME = ['order-discounts'];
/** No shop of the demo begins with variants; the others have tests of their own. */
const ELSEWHERE = [
  'variant-sets',
  'offer-tags',
  'product-proposals',
  'product-change-proposals',
  'promotion-campaign-applications',
];

const CASES = ALL_COLLECTIONS.filter(({ shelf, name, methods: { create, update, remove } }) => {
  const isWritten = [create, update, remove].some((method) => method !== undefined);
  return SHELVES.has(shelf) && isWritten && !ELSEWHERE.includes(name);
}).map((definition) => [definition.name, definition] as const);

describe.each(['2026', '2022'] as const)('in the edition of %s', (edition) => {
  let items: ItemsWorld;
  let infos: readonly CollectionInfo[];

  beforeAll(async () => {
    const shop = { offers: 60, edition, switches: { purchasesPerHour: 0 } };
    items = await ItemsWorld.started({ ...shop, collections: ALL_COLLECTIONS });
    await items.run(60);
    infos = (await items.ask('collections.describe', {})).collections;
  }, 120_000);
  afterAll(() => items.end());

  it.each(CASES)(
    '%s are changed, made and removed offline, and are so at Allegro once they are sent',
    async (name, definition) => {
      const info = must(infos.find((one) => one.name === name));
      if (info.gone !== null) return;
      const within = await outerOf(items, definition);
      const model = await modelOf(items, name, within);
      const place = { within, key: model.key };
      if (info.can.change) {
        const meant = changedSample(name, model.document);
        await offline(items, () =>
          items.ask('collections.change', { name, key: model.key, document: meant }),
        );
        expect(await outcomeOf(items, name)).toEqual(['change', 'confirmed', null]);
        const there = must(await itemAtAllegro(items.reads, definition, edition, place));
        expect(there).toMatchObject(readBackAs(name, model.document, meant));
      }
      if (info.can.create && !ONE_AT_A_TIME.includes(name)) {
        const document = newSample(name, model.document);
        const before = await itemsAtAllegro(items.reads, definition, edition, place);
        await offline(items, () => items.ask('collections.create', { name, document }));
        expect(await outcomeOf(items, name)).toEqual(['create', 'confirmed', null]);
        expect((await itemsAtAllegro(items.reads, definition, edition, place)).size).toBe(before.size + 1);
      }
      if (info.can.remove) {
        const { key } = must(
          (await items.ask('collections.list', { name, after: null, limit: 50 })).items.at(-1),
        );
        await offline(items, () => items.ask('collections.remove', { name, key }));
        expect(await outcomeOf(items, name)).toEqual(['remove', 'confirmed', null]);
        if (definition.methods.list !== undefined && !info.within)
          expect([...(await itemsAtAllegro(items.reads, definition, edition, place)).keys()]).not.toContain(
            key,
          );
      }
    },
    60_000,
  );
});

/** An offer, or a late item of the collection that it is part of. */
async function outerOf(items: ItemsWorld, { within }: Collection): Promise<string> {
  if (within === undefined) return '';
  if (within.collection === 'offers') {
    const { offers } = await items.ask('offers.list', { statuses: ['ACTIVE'], after: null, limit: 1 });
    return must(offers[0]).offerId;
  }
  const name = within.collection;
  await items.ask('collections.refresh', { name });
  return must((await items.ask('collections.list', { name, after: null, limit: 2 })).items.at(-1)).key;
}

/** One of the seller's, as Allegro has it; those of Allegro's own making cannot be changed. */
async function modelOf(items: ItemsWorld, name: string, within: string) {
  const place = within === '' ? { name } : { name, within };
  await items.ask('collections.refresh', place);
  const asked = { ...place, withDocuments: true, after: null, limit: 50 };
  const listed = (await items.ask('collections.list', asked)).items;
  const { key } = must(firstItems(name, listed).find(({ title }) => !/Allegro|Kurs/.test(title ?? '')));
  await items.ask('collections.refresh', { name, key });
  const { document } = await items.ask('collections.show', { name, key });
  return { key, document: document as Document };
}

async function offline(items: ItemsWorld, act: () => Promise<unknown>): Promise<void> {
  items.offline(true);
  await act();
  items.offline(false);
  await items.run(30);
  await items.sendAndWait();
}

async function outcomeOf(items: ItemsWorld, name: string) {
  const last = (await items.changes()).findLast(({ collection }) => collection === name);
  return [last?.kind, last?.state, last?.error ?? null];
}
