import { describe, expect, it, onTestFinished } from 'vitest';
import { CONTACTS } from '../../../src/main/demo/settings/contacts.ts';
import { TAGS } from '../../../src/main/demo/tags/tag-routes.ts';
import { ItemsWorld, type Both } from '../../support/world-items.ts';

const contacts: Both = { name: 'contacts', resource: CONTACTS };
const tags: Both = { name: 'tags', resource: TAGS };
const CONTACTS_PATH = '/sale/offer-contacts';
const TAGS_PATH = '/sale/offer-tags';

const someone = { name: 'Biuro', emails: [{ address: 'biuro@lampy.example' }], phones: [] };

async function shop(): Promise<ItemsWorld> {
  const items = await ItemsWorld.started();
  onTestFinished(() => items.end());
  items.know(contacts, items.truth(contacts));
  items.know(tags, items.truth(tags));
  return items;
}

describe('an item made, changed and taken away offline', () => {
  it('is made by Send, under the key that Allegro gives', async () => {
    const items = await shop();
    items.offline(true);
    const { key } = await items.ask('collections.create', { name: 'contacts', document: someone });
    expect(key).toMatch(/^local:/);
    expect(await items.send()).toBe(1);
    await items.run(120);
    expect(await items.states()).toEqual(['create queued']);
    expect(items.truth(contacts)).toHaveLength(2);
    items.offline(false);
    await items.untilQuiet();
    expect(await items.states()).toEqual(['create confirmed']);
    const made = items.truth(contacts).at(-1);
    expect(made).toMatchObject(someone);
    expect((await items.changes())[0]).toMatchObject({ key: made?.id, title: 'Biuro' });
    expect(items.writes(CONTACTS_PATH)).toEqual(['POST']);
  });

  it('is changed in the properties that the seller changed, and in no other', async () => {
    const items = await shop();
    const [first] = items.truth(contacts);
    items.offline(true);
    await items.ask('collections.change', {
      name: 'contacts',
      key: first!.id,
      document: { ...first, name: 'Sklep internetowy' },
    });
    items.offline(false);
    items.rival(contacts, first!.id, { phones: [{ number: '+48111222333' }] });
    expect(await items.sendAndWait()).toEqual(['change confirmed']);
    expect(items.truthOf(contacts, first!.id)).toMatchObject({
      name: 'Sklep internetowy',
      phones: [{ number: '+48111222333' }],
    });
    expect((await items.changes())[0]?.lines).toEqual([
      { path: 'name', before: 'Sklep', after: 'Sklep internetowy' },
    ]);
  });

  it('is taken away, and once only', async () => {
    const items = await shop();
    const [first, second] = items.truth(tags);
    items.offline(true);
    await items.ask('collections.remove', { name: 'tags', key: first!.id });
    await items.ask('collections.remove', { name: 'tags', key: second!.id });
    items.offline(false);
    items.world.shop.state.table<object>('tags').put(second!.id, { id: second!.id, removed: true });
    expect(await items.sendAndWait()).toEqual(['remove confirmed', 'remove confirmed']);
    expect(items.truth(tags)).toHaveLength(1);
    expect(items.writes(TAGS_PATH)).toEqual(['DELETE']);
  });

  it('leaves nothing to send when it was never sent and is taken away again', async () => {
    const items = await shop();
    const { key } = await items.ask('collections.create', { name: 'tags', document: { name: 'Lato' } });
    expect(await items.ask('collections.remove', { name: 'tags', key })).toEqual({ changeId: null });
    expect(await items.send()).toBe(0);
    expect(await items.changes()).toEqual([]);
  });

  it('is not sent when Allegro would certainly refuse it, and what was typed is kept', async () => {
    const items = await shop();
    const { changeId } = await items.ask('collections.create', { name: 'tags', document: { hidden: true } });
    const refused = await items.tryTo('collections.send', { changeIds: 'all' });
    expect(refused).toMatchObject({
      ok: false,
      error: { kind: 'bad-input', path: `changes.${changeId}.name` },
    });
    expect(await items.states()).toEqual(['create draft']);
  });

  it('says what Allegro refuses, and goes again with what the seller types then', async () => {
    const items = await shop();
    const { key } = await items.ask('collections.create', { name: 'tags', document: { name: 'Nowość' } });
    expect(await items.sendAndWait()).toEqual(['create refused']);
    expect((await items.changes())[0]?.error).toMatchObject({ kind: 'refused', status: 409 });
    await items.ask('collections.change', { name: 'tags', key, document: { name: 'Lato' } });
    expect(await items.sendAndWait()).toEqual(['create confirmed']);
    expect(items.truth(tags).at(-1)).toMatchObject({ name: 'Lato' });
  });
});

describe('an answer that is lost', () => {
  const cases = [
    { drop: 'after', of: 'POST', writes: ['POST'] },
    { drop: 'before', of: 'POST', writes: ['POST'] },
  ] as const;
  it.each(cases)('$drop Allegro made the item leaves one item', async ({ drop, writes }) => {
    const items = await shop();
    items.world.setFaults({ rules: [{ path: CONTACTS_PATH, method: 'POST', drop, count: 1 }] });
    await items.ask('collections.create', { name: 'contacts', document: someone });
    expect(await items.sendAndWait()).toEqual(['create confirmed']);
    expect(items.truth(contacts).filter(({ name }) => name === 'Biuro')).toHaveLength(1);
    expect(items.writes(CONTACTS_PATH)).toEqual(writes);
  });

  it.each(['after', 'before'] as const)('%s a change is found out by reading', async (drop) => {
    const items = await shop();
    const [first] = items.truth(contacts);
    items.world.setFaults({ rules: [{ path: CONTACTS_PATH, method: 'PUT', drop, count: 1 }] });
    const document = { ...first, name: 'Sklep internetowy' };
    await items.ask('collections.change', { name: 'contacts', key: first!.id, document });
    expect(await items.sendAndWait()).toEqual(['change confirmed']);
    expect(items.truthOf(contacts, first!.id)).toMatchObject({ name: 'Sklep internetowy' });
    expect(items.writes(CONTACTS_PATH)).toEqual(['PUT']);
  });

  it.each(['after', 'before'] as const)('%s a removal is found out by reading', async (drop) => {
    const items = await shop();
    const [first] = items.truth(tags);
    items.world.setFaults({ rules: [{ path: TAGS_PATH, method: 'DELETE', drop, count: 1 }] });
    await items.ask('collections.remove', { name: 'tags', key: first!.id });
    expect(await items.sendAndWait()).toEqual(['remove confirmed']);
    expect(items.writes(TAGS_PATH)).toEqual(['DELETE']);
  });
});

describe('somebody else', () => {
  it('who changes the same property is asked about, and the seller decides', async () => {
    const items = await shop();
    const [first, second] = items.truth(contacts);
    for (const { id, ...rest } of [first!, second!])
      await items.ask('collections.change', {
        name: 'contacts',
        key: id,
        document: { id, ...rest, name: 'Moje' },
      });
    items.rival(contacts, first!.id, { name: 'Cudze' });
    items.rival(contacts, second!.id, { name: 'Cudze' });
    expect(await items.sendAndWait()).toEqual(['change conflicted', 'change conflicted']);
    const [mine, theirs] = await items.changes();
    expect(mine?.theirs).toEqual({ name: 'Cudze' });
    await items.ask('collections.resolve', { changeIds: [mine!.changeId], take: 'mine' });
    await items.ask('collections.resolve', { changeIds: [theirs!.changeId], take: 'theirs' });
    await items.untilQuiet();
    expect(await items.states()).toEqual(['change confirmed']);
    expect(items.truth(contacts).map(({ name }) => name)).toEqual(['Moje', 'Cudze']);
  });

  it('who made the same change leaves nothing to send', async () => {
    const items = await shop();
    const [first] = items.truth(contacts);
    await items.ask('collections.change', {
      name: 'contacts',
      key: first!.id,
      document: { ...first, name: 'Wspólne' },
    });
    items.rival(contacts, first!.id, { name: 'Wspólne' });
    expect(await items.sendAndWait()).toEqual(['change confirmed']);
    expect(items.writes(CONTACTS_PATH)).toEqual([]);
  });

  it('who took it away is asked about; the seller may have it made anew', async () => {
    const items = await shop();
    const [first] = items.truth(tags);
    await items.ask('collections.change', {
      name: 'tags',
      key: first!.id,
      document: { ...first, name: 'Hit' },
    });
    items.world.shop.state.table<object>('tags').put(first!.id, { id: first!.id, removed: true });
    expect(await items.sendAndWait()).toEqual(['change conflicted']);
    const [change] = await items.changes();
    expect(change?.theirs).toBeNull();
    await items.ask('collections.resolve', { changeIds: [change!.changeId], take: 'mine' });
    await items.untilQuiet();
    expect(await items.states()).toEqual(['create confirmed']);
    expect(items.truth(tags).at(-1)).toMatchObject({ name: 'Hit', hidden: false });
  });
});
