import { expect, it, onTestFinished } from 'vitest';
import { contacts } from '../../../src/main/engine/collections/settings/contacts.ts';
import { deliveryMethods } from '../../../src/main/engine/collections/delivery/delivery-methods.ts';
import { offerTags } from '../../../src/main/engine/collections/offers/offer-tags.ts';
import { shippingRates } from '../../../src/main/engine/collections/delivery/shipping-rates.ts';
import { sizeTables } from '../../../src/main/engine/collections/settings/size-tables.ts';
import { tags } from '../../../src/main/engine/collections/settings/tags.ts';
import { must } from '../../../src/shared/errors.ts';
import { itemsAtAllegro } from '../../support/world-item-reads.ts';
import { ItemsWorld } from '../../support/world-items.ts';
import { truthOf } from '../../support/world-story.ts';

const FIELDS = { sizeTable: 'size-tables', contact: 'contacts', shippingRates: 'shipping-rates' } as const;
const COLLECTIONS = [sizeTables, contacts, tags, shippingRates, deliveryMethods, offerTags];
const OFFERS = 30;

type Document = Readonly<Record<string, unknown>>;

it('a size table, contact, tag and price list made offline are named by 30 offers at Allegro', async () => {
  const items = await ItemsWorld.started({
    offers: 60,
    collections: COLLECTIONS,
    switches: { purchasesPerHour: 0 },
  });
  onTestFinished(() => items.end());
  await items.run(120);
  const offerIds = await thirtyOffers(items);
  for (const within of offerIds) await items.ask('collections.refresh', { name: 'offer-tags', within });
  const models = await modelsOf(items);

  items.offline(true);
  const made = new Map<string, string>();
  for (const [name, document] of models)
    made.set(name, (await items.ask('collections.create', { name, document })).key);
  const tag = must(made.get('tags'));
  const edits = offerIds.flatMap((offerId) =>
    Object.entries(FIELDS).map(([field, name]) => {
      return {
        offerId,
        field: field as keyof typeof FIELDS,
        intent: { kind: 'set', value: must(made.get(name)) },
      } as const;
    }),
  );
  await items.ask('offers.edit', { title: 'Lato', origin: 'by-hand', edits });
  for (const key of offerIds)
    await items.ask('collections.change', { name: 'offer-tags', key, document: { tags: [{ id: tag }] } });
  await items.ask('changes.send', { answered: 'all', whenOnline: true });
  await items.send();
  items.offline(false);
  await items.untilQuiet();
  await items.run(600);

  expect((await items.changes()).map(({ state }) => state)).toEqual(
    Array.from({ length: made.size + OFFERS }, () => 'confirmed'),
  );
  expect(await items.ask('changes.counts', {})).toMatchObject({
    confirmed: OFFERS * 3,
    refused: 0,
    queued: 0,
  });
  const ids = await newIds(items);
  for (const offerId of offerIds) {
    expect(truthOf(items.world, offerId)).toMatchObject({
      sizeTable: { id: ids['size-tables'] },
      contact: { id: ids['contacts'] },
      delivery: { shippingRates: { id: ids['shipping-rates'] } },
    });
    expect(items.rivalCall('GET', `/sale/offers/${offerId}/tags`)).toMatchObject({
      tags: [{ id: ids['tags'] }],
    });
  }
}, 120_000);

it('holds a new price list back that lacks what Allegro refuses to be without', async () => {
  const items = await ItemsWorld.started({ collections: [shippingRates, deliveryMethods] });
  onTestFinished(() => items.end());
  await items.run(60);
  const document = { name: 'Paczkomaty', type: 'PHYSICAL', rates: [] };
  await items.ask('collections.create', { name: 'shipping-rates', document });
  const answer = await items.world.ask('collections.send', { changeIds: 'all', whenOnline: true });
  expect(answer).toMatchObject({
    ok: false,
    error: { kind: 'bad-input', path: expect.stringMatching(/^changes\.\d+\.dispatchCountry$/) },
  });
  expect(await items.states()).toEqual(['create draft']);
});

async function thirtyOffers(items: ItemsWorld): Promise<readonly string[]> {
  const { offers } = await items.ask('offers.list', { statuses: ['ACTIVE'], after: null, limit: 60 });
  const found = offers.filter(({ format }) => format === 'BUY_NOW').map(({ offerId }) => offerId);
  expect(found.length).toBeGreaterThanOrEqual(OFFERS);
  return found.slice(0, OFFERS);
}

/** New ones, like those the shop has. */
async function modelsOf(items: ItemsWorld): Promise<readonly (readonly [string, Document])[]> {
  const like = async (name: string) => {
    await items.ask('collections.refresh', { name });
    const listed = (await items.ask('collections.list', { name, after: null, limit: 20 })).items;
    const { key } = must(listed[0]);
    await items.ask('collections.refresh', { name, key });
    const { document } = await items.ask('collections.show', { name, key });
    const { id: _id, lastModified: _at, ...own } = document as Document;
    return [name, { ...own, name: NEW_NAME }] as const;
  };
  const models = await Promise.all(['size-tables', 'contacts', 'shipping-rates'].map(like));
  return [...models, ['tags', { name: NEW_NAME, hidden: false }]];
}

const NEW_NAME = 'Lato nad morzem';

/** The ids that Allegro gave. */
async function newIds(items: ItemsWorld): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const definition of [sizeTables, contacts, shippingRates, tags]) {
    const all = await itemsAtAllegro(items.reads, definition, '2026', { within: '' });
    const [id] = must([...all].find(([, document]) => document['name'] === NEW_NAME));
    found[definition.name] = id;
  }
  return found;
}
