import { beforeEach, expect, test } from 'vitest';
import { rivalEdit } from '../../src/main/demo/rival.ts';
import { must } from '../../src/shared/errors.ts';
import { truthOf } from '../support/world-story.ts';
import { World } from '../support/world.ts';

let world: World;
let offerId: string;

beforeEach(async () => {
  world = new World({ seed: 3, offers: 12, switches: { purchasesPerHour: 0 }, collections: [] });
  await world.start();
  await world.queue.run(20_000);
  const { offers } = await world.answer('offers.list', { statuses: ['ACTIVE'], after: null, limit: 50 });
  offerId = must(offers.find(({ format, externalId }) => format === 'BUY_NOW' && externalId)).offerId;
});

async function setSku(value: string | null): Promise<void> {
  const edits = [{ offerId, field: 'externalId', intent: { kind: 'set', value } }] as const;
  expect(await world.answer('offers.edit', { title: 'SKU', origin: 'by-hand', edits })).toMatchObject({
    edited: 1,
  });
}

async function sendAll() {
  await world.answer('changes.send', { answered: 'all' });
  await world.queue.run(120_000);
  return world.answer('changes.counts', {});
}

const skuAtAllegro = () => (truthOf(world, offerId) as { external?: { id: string } }).external?.id ?? null;

test('a SKU goes to Allegro alone, in the smallest patch, and is seen there', async () => {
  await setSku('ABC-1');
  const { row } = await world.answer('offers.show', { offerId });
  expect(row).toMatchObject({ externalId: 'ABC-1', pending: [{ field: 'externalId', shown: 'ABC-1' }] });
  expect(await sendAll()).toMatchObject({ confirmed: 1, draft: 0, conflicted: 0 });
  expect(skuAtAllegro()).toBe('ABC-1');
  const patches = world.shop.log.after(0, 1000).filter(({ method }) => method === 'PATCH');
  expect(patches.map(({ body }) => body)).toEqual(['{"external":{"id":"ABC-1"}}']);
});

test('an emptied SKU is taken away at Allegro, and taking that back gives it again', async () => {
  const before = skuAtAllegro();
  await setSku(null);
  expect(await sendAll()).toMatchObject({ confirmed: 1 });
  expect(skuAtAllegro()).toBeNull();
  await setSku('NEW-1');
  const [first] = (await world.answer('changes.sets', {})).sets;
  expect(await sendAll()).toMatchObject({ confirmed: 2 });
  expect(await world.answer('changes.take-back', { changeSetId: must(first).changeSetId })).toMatchObject({
    edited: 1,
    skipped: [],
  });
  expect(await sendAll()).toMatchObject({ confirmed: 3 });
  expect(skuAtAllegro()).toBeNull();
  expect(before).not.toBeNull();
});

test('a SKU that somebody else changed meanwhile is asked about', async () => {
  await setSku('MINE');
  rivalEdit(world.shop.state, world.queue.now, offerId, { external: { id: 'THEIRS' } });
  await world.queue.run(90_000);
  expect(await sendAll()).toMatchObject({ conflicted: 1, confirmed: 0 });
  expect(skuAtAllegro()).toBe('THEIRS');
  await world.answer('changes.resolve', { field: 'externalId', take: 'mine' });
  expect(await sendAll()).toMatchObject({ confirmed: 1 });
  expect(skuAtAllegro()).toBe('MINE');
});

test('a file names SKUs where another column names the offers, none that is shortened', async () => {
  const read = (text: string) => world.answer('import.read', { text, key: null });
  expect(await read(`offer;sku\n${offerId};ABC-2`)).toMatchObject({
    key: 'offer',
    problems: [],
    sample: [{ offerId, field: 'externalId', to: 'ABC-2' }],
  });
  expect(await read(`offer;sku\n${offerId};5,9E+12`)).toMatchObject({
    problems: [{ line: 2, code: 'number-mangled' }],
  });
  const sku = must(skuAtAllegro());
  expect(await read(`sku;price\n${sku};25,00`)).toMatchObject({ key: 'sku', problems: [] });
});
