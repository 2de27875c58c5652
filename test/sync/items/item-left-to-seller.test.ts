import { beforeEach, expect, it } from 'vitest';
import { blockedBuyers } from '../../../src/main/engine/collections/talk/blocked-buyers.ts';
import { must } from '../../../src/shared/errors.ts';
import { ItemsWorld } from '../../support/world-items.ts';

const PATH = '/sale/blacklisted-users';

type Forms = { readonly checkoutForms: readonly { readonly buyer: { readonly login: string } }[] };

let items: ItemsWorld;
let changeId: number;

/** Allegro tells of no blocked buyer, so that nothing shows what became of a request without an answer. */
beforeEach(async () => {
  items = await ItemsWorld.started({ offers: 20, edition: '2022', collections: [blockedBuyers] });
  items.passDay();
  // The sign-in of the day before is renewed.
  await items.run(120);
  const { checkoutForms } = items.rivalCall<Forms>('GET', '/order/checkout-forms?limit=10');
  const { login } = must(checkoutForms[0], 'an order').buyer;
  items.world.setFaults({ rules: [{ path: PATH, method: 'POST', drop: 'after', count: 1 }] });
  const document = { user: { login }, note: 'Does not collect parcels' };
  ({ changeId } = await items.ask('collections.create', { name: 'blocked-buyers', document }));
  await items.send();
  await items.run(2 * 3600);
  return () => items.end();
});

it('what nothing can tell stays unsure, and is not sent again by itself', async () => {
  expect(await items.states()).toEqual(['create unsure']);
  expect(items.writes(PATH)).toEqual(['POST']);
});

it('is done where the seller says so', async () => {
  expect(await items.ask('collections.resolve', { changeIds: [changeId], take: 'theirs' })).toEqual({
    resolved: 1,
  });
  expect(await items.states()).toEqual(['create confirmed']);
  expect(items.writes(PATH)).toEqual(['POST']);
});

it('goes again where the seller says that it was not done', async () => {
  await items.ask('collections.resolve', { changeIds: [changeId], take: 'mine' });
  await items.untilQuiet();
  expect(await items.states()).not.toContain('create unsure');
  const tries = items.world.shop.log.after(0, 100_000).filter(({ path }) => path.startsWith(PATH));
  expect(tries).toHaveLength(2);
});

it('may be dropped, and its story says that it was unsure', async () => {
  expect(await items.ask('collections.drop', { changeIds: [changeId] })).toEqual({ dropped: 1 });
  const { story } = await items.ask('collections.story', { changeId });
  expect(story.at(-1)?.event).toBe('dropped-unsure');
  const { items: rows } = await items.ask('collections.list', {
    name: 'blocked-buyers',
    after: null,
    limit: 10,
  });
  expect(rows).toEqual([]);
});
