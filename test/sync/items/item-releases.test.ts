import { expect, it, onTestFinished } from 'vitest';
import { CONTACTS } from '../../../src/main/demo/settings/contacts.ts';
import { TAGS } from '../../../src/main/demo/tags/tag-routes.ts';
import { ItemsWorld, type Both } from '../../support/world-items.ts';

const contacts: Both = { name: 'contacts', resource: CONTACTS };
const tags: Both = { name: 'tags', resource: TAGS };
const TAGS_PATH = '/sale/offer-tags';

async function shop(): Promise<ItemsWorld> {
  const items = await ItemsWorld.started();
  onTestFinished(() => items.end());
  return items;
}

const made = (items: ItemsWorld, name = 'Lato') =>
  items.ask('collections.create', { name: 'tags', document: { name } });

it('nothing is released offline, unless the seller says that it may go later', async () => {
  const items = await shop();
  await made(items);
  items.offline(true);
  await items.run(120);
  expect(await items.tryTo('collections.send', { changeIds: 'all' })).toMatchObject({
    ok: false,
    error: { kind: 'offline' },
  });
  expect(await items.states()).toEqual(['create draft']);
});

it('what was released and could not go for a day asks once more', async () => {
  const items = await shop();
  await made(items);
  items.offline(true);
  await items.send();
  const dayMs = 24 * 3_600_000 + 1000;
  items.world.db().modify('UPDATE item_change SET released_at = released_at - ?').run(dayMs);
  items.offline(false);
  await items.run(120);
  expect(await items.states()).toEqual(['create draft']);
  expect(items.truth(tags)).toHaveLength(3);
  expect(await items.sendAndWait()).toEqual(['create confirmed']);
});

it('a pause that Allegro asks for holds everything, and costs no attempt', async () => {
  const items = await shop();
  await made(items);
  items.world.setFaults({
    rules: [{ path: TAGS_PATH, method: 'POST', status: 429, retryAfter: 120, count: 1 }],
  });
  await items.send();
  await items.run(60);
  expect(await items.states()).toEqual(['create queued']);
  await items.run(120);
  expect(await items.states()).toEqual(['create confirmed']);
  expect(items.truth(tags)).toHaveLength(4);
});

it('trouble at Allegro is tried again ever later, and nothing is made twice', async () => {
  const items = await shop();
  await made(items);
  items.world.setFaults({ rules: [{ path: TAGS_PATH, method: 'POST', status: 503, count: 4 }] });
  expect(await items.sendAndWait()).toEqual(['create confirmed']);
  const tries = items.world.shop.log.after(0, 100_000).filter(({ method, path }) => {
    return method === 'POST' && path.startsWith(TAGS_PATH);
  });
  const at = tries.map(({ time }) => Date.parse(time));
  const pauses = at.slice(1).map((moment, index) => moment - (at[index] ?? 0));
  expect(pauses).toHaveLength(4);
  expect(pauses.at(-1)).toBeGreaterThan(pauses[0] ?? 0);
  expect(items.truth(tags)).toHaveLength(4);
});

it('what one item is refused does not hold the others', async () => {
  const items = await shop();
  await made(items, 'Nowość');
  await made(items, 'Zima');
  expect(await items.sendAndWait()).toEqual(['create refused', 'create confirmed']);
  const [refused] = await items.changes();
  expect(await items.ask('collections.send', { changeIds: [refused!.changeId] })).toMatchObject({
    released: 1,
  });
  await items.untilQuiet();
  expect((await items.states())[0]).toBe('create refused');
});

it('a change typed while the creation is under way goes after it, on the item that was made', async () => {
  const items = await shop();
  items.world.setFaults({
    rules: [{ path: '/sale/offer-contacts', method: 'POST', drop: 'after', count: 1 }],
  });
  const emails = [{ address: 'biuro@lampy.example' }];
  const document = { name: 'Biuro', emails };
  const { key } = await items.ask('collections.create', { name: 'contacts', document });
  await items.send();
  await items.run(3);
  expect(await items.states()).toEqual(['create unsure']);
  await items.ask('collections.change', {
    name: 'contacts',
    key,
    document: { ...document, name: 'Biuro 2' },
  });
  expect(await items.sendAndWait()).toEqual(['create confirmed', 'change confirmed']);
  expect(items.truth(contacts).at(-1)).toMatchObject({ name: 'Biuro 2', emails });
  expect(items.writes('/sale/offer-contacts')).toEqual(['POST', 'PUT']);
});
