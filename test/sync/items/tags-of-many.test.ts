import { expect, it, onTestFinished } from 'vitest';
import { offerTags } from '../../../src/main/engine/collections/offers/offer-tags.ts';
import { tags } from '../../../src/main/engine/collections/settings/tags.ts';
import { ItemsWorld } from '../../support/world-items.ts';

type Tags = { readonly tags: readonly { readonly id: string; readonly name: string }[] };

async function shop() {
  const items = await ItemsWorld.started({
    offers: 8,
    collections: [tags, offerTags],
    switches: { purchasesPerHour: 0 },
  });
  onTestFinished(() => items.end());
  await items.run(60);
  await items.ask('collections.refresh', { name: 'tags' });
  const { items: known } = await items.ask('collections.list', { name: 'tags', after: null, limit: 9 });
  const { offers } = await items.ask('offers.list', { after: null, limit: 8 });
  return { items, tagIds: known.map(({ key }) => key), offerIds: offers.map(({ offerId }) => offerId) };
}

const put = (
  items: ItemsWorld,
  keys: readonly string[],
  add: readonly string[],
  remove: readonly string[] = [],
) => items.ask('collections.change-sets', { name: 'offer-tags', keys, list: 'tags', add, remove });

const tagsAt = (items: ItemsWorld, offerId: string) =>
  items.rivalCall<Tags>('GET', `/sale/offers/${offerId}/tags`).tags.map(({ id }) => id);

const tagAs = (items: ItemsWorld, offerId: string, ids: readonly string[]) =>
  items.rivalCall('POST', `/sale/offers/${offerId}/tags`, { tags: ids.map((id) => ({ id })) });

it('a tag goes to offers whose tags were never read, and what they had stays', async () => {
  const { items, tagIds, offerIds } = await shop();
  const [mine = '', theirs = ''] = tagIds;
  tagAs(items, offerIds[0]!, [theirs]);
  items.offline(true);
  expect(await put(items, [...offerIds, '404'], [mine])).toEqual({ changed: 8, unchanged: 0, unknown: 1 });
  await items.send();
  items.offline(false);
  await items.untilQuiet();
  expect(new Set(await items.states())).toEqual(new Set(['change confirmed']));
  expect(tagsAt(items, offerIds[0]!)).toEqual(expect.arrayContaining([mine, theirs]));
  for (const offerId of offerIds.slice(1)) expect(tagsAt(items, offerId)).toEqual([mine]);
});

it('a tag that another program puts on meanwhile stays, and one taken off here goes', async () => {
  const { items, tagIds, offerIds } = await shop();
  const [first = '', second = '', third = ''] = tagIds;
  const offerId = offerIds[0]!;
  tagAs(items, offerId, [first]);
  await items.ask('collections.refresh', { name: 'offer-tags', within: offerId });
  await put(items, [offerId], [second], [first]);
  tagAs(items, offerId, [first, third]);
  await items.sendAndWait();
  expect(tagsAt(items, offerId).toSorted()).toEqual([second, third].toSorted());
  expect(await items.states()).toEqual(['change confirmed']);
});

it('what is shown before Send is what Allegro has with the new tag', async () => {
  const { items, tagIds, offerIds } = await shop();
  const [mine = '', theirs = ''] = tagIds;
  const offerId = offerIds[0]!;
  await put(items, [offerId], [mine]);
  tagAs(items, offerId, [theirs]);
  await items.ask('collections.refresh', { name: 'offer-tags', within: offerId });
  const { document, changes } = await items.ask('collections.show', { name: 'offer-tags', key: offerId });
  expect((document as Tags).tags.map(({ id }) => id)).toEqual([theirs, mine]);
  expect(changes[0]?.lines).toMatchObject([
    { before: [{ id: theirs }], after: [{ id: theirs }, { id: mine }] },
  ]);
});

it('putting it on and taking it off again leaves nothing to send', async () => {
  const { items, tagIds, offerIds } = await shop();
  const [mine = ''] = tagIds;
  for (const within of offerIds) await items.ask('collections.refresh', { name: 'offer-tags', within });
  await put(items, offerIds, [mine]);
  expect(await put(items, offerIds, [], [mine])).toMatchObject({ changed: 0, unchanged: 8 });
  expect(await items.changes()).toEqual([]);
});

it('a tag is taken off offers whose tags were never read', async () => {
  const { items, tagIds, offerIds } = await shop();
  const [mine = '', theirs = ''] = tagIds;
  for (const offerId of offerIds.slice(4)) tagAs(items, offerId, [theirs, mine]);
  await put(items, offerIds, [], [mine]);
  await items.sendAndWait();
  for (const offerId of offerIds.slice(0, 4)) expect(tagsAt(items, offerId)).toEqual([]);
  for (const offerId of offerIds.slice(4)) expect(tagsAt(items, offerId)).toEqual([theirs]);
});

it('says which list is no set', async () => {
  const { items, offerIds } = await shop();
  const asked = { name: 'offer-tags', keys: offerIds, list: 'names', add: ['a'], remove: [] };
  expect(await items.tryTo('collections.change-sets', asked)).toMatchObject({
    ok: false,
    error: { kind: 'bad-input', path: 'list' },
  });
});
