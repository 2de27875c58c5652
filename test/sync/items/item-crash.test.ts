import { expect, it } from 'vitest';
import { CONTACTS } from '../../../src/main/demo/settings/contacts.ts';
import { TAGS } from '../../../src/main/demo/tags/tag-routes.ts';
import { ItemsWorld, type Both } from '../../support/world-items.ts';

const contacts: Both = { name: 'contacts', resource: CONTACTS };
const tags: Both = { name: 'tags', resource: TAGS };

/** A tag made, a contact that names it made, another changed, and a tag taken away. */
async function released(): Promise<ItemsWorld> {
  const items = await ItemsWorld.started();
  items.know(contacts, items.truth(contacts));
  items.know(tags, items.truth(tags));
  const { key } = await items.ask('collections.create', { name: 'tags', document: { name: 'Lato' } });
  const emails = [{ address: 'biuro@lampy.example' }];
  await items.ask('collections.create', { name: 'contacts', document: { name: key, emails } });
  const [contact] = items.truth(contacts);
  const document = { ...contact, name: 'Sklep internetowy' };
  await items.ask('collections.change', { name: 'contacts', key: contact!.id, document });
  await items.ask('collections.remove', { name: 'tags', key: items.truth(tags)[0]!.id });
  return items;
}

async function expectOnce(items: ItemsWorld): Promise<void> {
  await items.untilQuiet();
  expect(await items.states()).toEqual([
    'create confirmed',
    'create confirmed',
    'change confirmed',
    'remove confirmed',
  ]);
  const real = items.truth(tags).at(-1)?.id;
  expect(items.truth(tags).map(({ name }) => name)).toEqual(['Wyprzedaż', 'Na prezent', 'Lato']);
  expect(items.truth(contacts).map(({ name }) => name)).toEqual(['Sklep internetowy', 'Magazyn', real]);
  expect(items.writes('/sale/offer-contacts').toSorted()).toEqual(['POST', 'PUT']);
  expect(items.writes('/sale/offer-tags').toSorted()).toEqual(['DELETE', 'POST']);
}

const STEPS = Array.from({ length: 40 }, (_, index) => index + 1);

it.each(STEPS)(
  'an end of the program at durable step %i loses nothing and sends nothing twice',
  async (step) => {
    const items = await released();
    items.world.life.crashAt(step);
    await items.world.ask('collections.send', { changeIds: 'all' });
    await items.run(60);
    items.world.life.kill('the end of the hour');
    await items.world.start();
    await items.run(20);
    await items.send();
    await expectOnce(items);
    items.end();
  },
);
