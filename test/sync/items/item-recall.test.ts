import { expect, it, onTestFinished } from 'vitest';
import { TAGS } from '../../../src/main/demo/tags/tag-routes.ts';
import { ItemsWorld, type Both } from '../../support/world-items.ts';
import { truthOf } from '../../support/world-story.ts';

const tags: Both = { name: 'tags', resource: TAGS };

async function released(): Promise<{ items: ItemsWorld; key: string; changeId: number }> {
  const items = await ItemsWorld.started({ offers: 8, switches: { purchasesPerHour: 0 } });
  onTestFinished(() => items.end());
  await items.run(60);
  items.offline(true);
  const made = await items.ask('collections.create', { name: 'tags', document: { name: 'Lato' } });
  await items.send();
  expect(await items.states()).toEqual(['create queued']);
  return { items, ...made };
}

it('a Send that has not left is taken back, and nothing goes until it is sent again', async () => {
  const { items, changeId } = await released();
  expect(await items.ask('collections.recall', { changeIds: [changeId] })).toEqual({ recalled: 1 });
  expect(await items.states()).toEqual(['create draft']);
  items.offline(false);
  await items.run(300);
  expect(items.truth(tags)).toHaveLength(3);
  expect(await items.sendAndWait()).toEqual(['create confirmed']);
  expect(items.truth(tags)).toHaveLength(4);
});

it('all of it is taken back at once, and what has left stays where it is', async () => {
  const { items } = await released();
  await items.ask('collections.create', { name: 'tags', document: { name: 'Zima' } });
  await items.send();
  expect(await items.ask('collections.recall', { changeIds: 'all' })).toEqual({ recalled: 2 });
  items.offline(false);
  await items.sendAndWait();
  expect(await items.ask('collections.recall', { changeIds: 'all' })).toEqual({ recalled: 0 });
  expect(await items.states()).toEqual(['create confirmed', 'create confirmed']);
});

it('editing what is released takes it back with the edit', async () => {
  const { items, key } = await released();
  await items.ask('collections.change', { name: 'tags', key, document: { name: 'Jesień' } });
  expect(await items.states()).toEqual(['create draft']);
  items.offline(false);
  await items.sendAndWait();
  expect(items.truth(tags).at(-1)).toMatchObject({ name: 'Jesień' });
});

it('an offer that names what was dropped is stopped by the check, and goes with another choice', async () => {
  const { items, key, changeId } = await released();
  const contact = await items.ask('collections.create', {
    name: 'contacts',
    document: { name: 'Lato', emails: [{ address: 'lato@lampy.example' }], phones: [] },
  });
  const { offers } = await items.ask('offers.list', { statuses: ['ACTIVE'], after: null, limit: 1 });
  const offerId = offers[0]!.offerId;
  const edits = [{ offerId, field: 'contact', intent: { kind: 'set', value: contact.key } } as const];
  await items.ask('offers.edit', { title: 'Lato', origin: 'by-hand', edits });
  await items.ask('changes.send', { answered: 'all', whenOnline: true });
  expect((await items.ask('changes.check', {})).stops).toEqual([]);

  await items.ask('collections.drop', { changeIds: [contact.changeId, changeId] });
  const { stops } = await items.ask('changes.check', {});
  expect(stops).toMatchObject([{ code: 'names-nothing', offerId, field: 'contact', severity: 'stop' }]);
  expect(await items.ask('changes.send', { answered: 'all', whenOnline: true })).toMatchObject({
    released: 0,
  });
  expect((await items.ask('changes.counts', {})).draft).toBe(1);
  expect(await items.ask('collections.list', { name: 'tags', after: null, limit: 9 })).toMatchObject({
    items: expect.not.arrayContaining([expect.objectContaining({ key })]),
  });

  const { items: contacts } = await items.ask('collections.list', {
    name: 'contacts',
    after: null,
    limit: 9,
  });
  const other = contacts.at(-1)!.key;
  const better = [{ offerId, field: 'contact', intent: { kind: 'set', value: other } } as const];
  await items.ask('offers.edit', { title: 'Inny', origin: 'by-hand', edits: better });
  expect((await items.ask('changes.check', {})).stops).toEqual([]);
  items.offline(false);
  await items.ask('changes.send', { answered: 'all', whenOnline: true });
  await items.run(900);
  expect(truthOf(items.world, offerId)).toMatchObject({ contact: { id: other } });
});
