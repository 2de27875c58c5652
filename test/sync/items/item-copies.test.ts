import { expect, it, onTestFinished } from 'vitest';
import { offerTags } from '../../../src/main/engine/collections/offers/offer-tags.ts';
import { contacts } from '../../../src/main/engine/collections/settings/contacts.ts';
import { tags } from '../../../src/main/engine/collections/settings/tags.ts';
import { must } from '../../../src/shared/errors.ts';
import { ItemsWorld } from '../../support/world-items.ts';

type Named = { readonly id: string; readonly name: string };

async function shop(): Promise<ItemsWorld> {
  const collections = [contacts, tags, offerTags];
  const items = await ItemsWorld.started({ offers: 3, collections, switches: { purchasesPerHour: 0 } });
  onTestFinished(() => items.end());
  return items;
}

const contactsOf = (items: ItemsWorld) =>
  items.rivalCall<{ contacts: readonly Named[] }>('GET', '/sale/offer-contacts').contacts;

it('a copy that carries the key of what it was copied from is found after a lost answer', async () => {
  const items = await shop();
  const former = must(contactsOf(items)[0]);
  const document = { ...former, name: 'Kopia' };
  const lost = { path: '/sale/offer-contacts', method: 'POST', drop: 'after', count: 1 } as const;
  items.world.setFaults({ rules: [lost] });
  await items.ask('collections.create', { name: 'contacts', document });
  expect(await items.sendAndWait()).toEqual(['create confirmed']);
  const made = contactsOf(items).filter(({ name }) => name === 'Kopia');
  expect(made).toHaveLength(1);
  expect(made[0]?.id).not.toBe(former.id);
});

it('what somebody changed of a thing that is named is no other answer to who is named', async () => {
  const items = await shop();
  const { offers } = await items.ask('offers.list', { statuses: ['ACTIVE'], after: null, limit: 1 });
  const { offerId } = must(offers[0]);
  const path = `/sale/offers/${offerId}/tags`;
  const [first, second] = items.rivalCall<{ tags: readonly Named[] }>('GET', '/sale/offer-tags').tags;
  const { id, name } = must(first);
  items.rivalCall('POST', path, { tags: [{ id }] });
  await items.ask('collections.refresh', { name: 'offer-tags', within: offerId });
  const document = { tags: [{ id: must(second).id }] };
  await items.ask('collections.change', { name: 'offer-tags', key: offerId, document });
  items.rivalCall('PUT', `/sale/offer-tags/${id}`, { name, hidden: true });
  expect(await items.sendAndWait()).toEqual(['change confirmed']);
  expect(items.rivalCall('GET', path)).toMatchObject({ tags: [{ id: must(second).id }] });
});
