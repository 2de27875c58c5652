import { expect, it, onTestFinished } from 'vitest';
import { CONTACTS } from '../../../src/main/demo/settings/contacts.ts';
import { TAGS } from '../../../src/main/demo/tags/tag-routes.ts';
import { offerTags } from '../../../src/main/engine/collections/offers/offer-tags.ts';
import { contacts } from '../../../src/main/engine/collections/settings/contacts.ts';
import { tags } from '../../../src/main/engine/collections/settings/tags.ts';
import { must } from '../../../src/shared/errors.ts';
import { ItemsWorld, type Both } from '../../support/world-items.ts';

const allContacts: Both = { name: 'contacts', resource: CONTACTS };
const allTags: Both = { name: 'tags', resource: TAGS };

async function shop(): Promise<ItemsWorld> {
  const collections = [contacts, tags, offerTags];
  const items = await ItemsWorld.started({ offers: 3, collections, switches: { purchasesPerHour: 0 } });
  onTestFinished(() => items.end());
  return items;
}

it('a copy that carries the key of what it was copied from is found after a lost answer', async () => {
  const items = await shop();
  const former = must(items.truth(allContacts)[0]);
  const document = { ...former, name: 'Kopia' };
  items.world.setFaults({
    rules: [{ path: '/sale/offer-contacts', method: 'POST', drop: 'after', count: 1 }],
  });
  await items.ask('collections.create', { name: 'contacts', document });
  expect(await items.sendAndWait()).toEqual(['create confirmed']);
  const made = items.truth(allContacts).filter(({ name }) => name === 'Kopia');
  expect(made).toHaveLength(1);
  expect(made[0]?.id).not.toBe(former.id);
});

it('what somebody changed of a thing that is named is no other answer to who is named', async () => {
  const items = await shop();
  const { offers } = await items.ask('offers.list', { statuses: ['ACTIVE'], after: null, limit: 1 });
  const offerId = must(offers[0]).offerId;
  const [first, second] = items.truth(allTags);
  items.rivalCall('POST', `/sale/offers/${offerId}/tags`, { tags: [{ id: must(first).id }] });
  await items.ask('collections.refresh', { name: 'offer-tags', within: offerId });
  const document = { tags: [{ id: must(second).id }] };
  await items.ask('collections.change', { name: 'offer-tags', key: offerId, document });
  items.rival(allTags, must(first).id, { hidden: true });
  expect(await items.sendAndWait()).toEqual(['change confirmed']);
  expect(items.rivalCall('GET', `/sale/offers/${offerId}/tags`)).toMatchObject({
    tags: [{ id: must(second).id }],
  });
});
