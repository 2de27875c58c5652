import { expect, it, onTestFinished } from 'vitest';
import { CONTACTS } from '../../../src/main/demo/settings/contacts.ts';
import { RETURN_POLICY } from '../../../src/main/demo/settings/return-policies.ts';
import { TAGS } from '../../../src/main/demo/tags/tag-routes.ts';
import { ItemsWorld, type Both } from '../../support/world-items.ts';
import { truthOf } from '../../support/world-story.ts';

const contacts: Both = { name: 'contacts', resource: CONTACTS };
const tags: Both = { name: 'tags', resource: TAGS };
const policies: Both = { name: 'return-policies', resource: RETURN_POLICY };

async function shop(): Promise<ItemsWorld> {
  const items = await ItemsWorld.started({ offers: 8, switches: { purchasesPerHour: 0 } });
  onTestFinished(() => items.end());
  return items;
}

/** A contact that names the tag. */
const naming = (key: string) => ({ name: key, emails: [{ address: 'biuro@lampy.example' }], phones: [] });

it('an item that names one of our making waits for it, and goes with the key that Allegro gave', async () => {
  const items = await shop();
  const tag = await items.ask('collections.create', { name: 'tags', document: { name: 'Lato' } });
  const made = await items.ask('collections.create', { name: 'contacts', document: naming(tag.key) });
  await items.ask('collections.send', { changeIds: [made.changeId] });
  await items.run(60);
  expect(await items.states()).toEqual(['create draft', 'create queued']);
  expect(await items.sendAndWait()).toEqual(['create confirmed', 'create confirmed']);
  const real = items.truth(tags).at(-1)?.id;
  expect(items.truth(contacts).at(-1)).toMatchObject({ name: real });
  expect(JSON.stringify(await items.changes())).not.toContain('local:');
});

it('goes back to the seller when what it names will never be made', async () => {
  const items = await shop();
  const tag = await items.ask('collections.create', { name: 'tags', document: { name: 'Lato' } });
  const made = await items.ask('collections.create', { name: 'contacts', document: naming(tag.key) });
  await items.ask('collections.send', { changeIds: [made.changeId] });
  expect(await items.ask('collections.drop', { changeIds: [tag.changeId] })).toEqual({ dropped: 1 });
  const [left] = await items.changes();
  expect(left).toMatchObject({ changeId: made.changeId, state: 'draft', error: { kind: 'bad-input' } });
  expect(await items.tryTo('collections.send', { changeIds: 'all' })).toMatchObject({
    ok: false,
    error: { kind: 'bad-input', path: `changes.${made.changeId}.name` },
  });
  expect(items.truth(tags)).toHaveLength(3);
});

it('offers that name what was made offline name what Allegro has made of it', async () => {
  const items = await shop();
  await items.run(60);
  const { offers } = await items.ask('offers.list', { statuses: ['ACTIVE'], after: null, limit: 50 });
  const offerIds = offers.filter(({ format }) => format === 'BUY_NOW').map(({ offerId }) => offerId);
  const model = await items.ask('collections.show', {
    name: 'return-policies',
    key: items.truth(policies)[0]!.id,
  });
  const { id: _id, seller: _seller, ...terms } = model.document as Readonly<Record<string, unknown>>;
  const document = { ...terms, name: 'Zwroty letnie' };
  items.offline(true);
  const { key } = await items.ask('collections.create', { name: 'return-policies', document });
  const edits = offerIds.map((offerId) => {
    return { offerId, field: 'returnPolicy', intent: { kind: 'set', value: key } } as const;
  });
  await items.ask('offers.edit', { title: 'Zwroty', origin: 'by-hand', edits });
  await items.ask('changes.send', { answered: 'all', whenOnline: true });
  items.offline(false);
  await items.run(120);
  expect((await items.ask('changes.counts', {})).queued).toBe(offerIds.length);
  expect(await items.sendAndWait()).toEqual(['create confirmed']);
  await items.run(180);
  expect((await items.ask('changes.counts', {})).confirmed).toBe(offerIds.length);
  const real = items.truth(policies).at(-1);
  expect(real).toMatchObject({ name: 'Zwroty letnie' });
  const named = offerIds.map((offerId) => {
    const offer = truthOf(items.world, offerId) as { afterSalesServices?: { returnPolicy?: { id: string } } };
    return offer.afterSalesServices?.returnPolicy?.id;
  });
  expect(named).toEqual(offerIds.map(() => real?.id));
});
