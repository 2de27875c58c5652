import { expect, it, onTestFinished } from 'vitest';
import { orderDiscounts } from '../../../src/main/engine/collections/promotion/order-discounts.ts';
import { must } from '../../../src/shared/errors.ts';
import { ItemsWorld } from '../../support/world-items.ts';

const NAME = 'order-discounts';
const PROMOTIONS = '/sale/loyalty/promotions';

/** A shop whose one discount was changed here and ended by somebody else; Allegro still tells of it. */
async function endedMeanwhile(): Promise<ItemsWorld> {
  const collections = [orderDiscounts];
  const items = await ItemsWorld.started({ offers: 2, collections, switches: { purchasesPerHour: 0 } });
  onTestFinished(() => items.end());
  await items.ask('collections.refresh', { name: NAME });
  const listed = await items.ask('collections.list', { name: NAME, after: null, limit: 5 });
  const { key } = must(listed.items[0]);
  const { document } = await items.ask('collections.show', { name: NAME, key });
  const dearer = JSON.stringify(document).replace('"1000.00"', '"900.00"');
  await items.ask('collections.change', { name: NAME, key, document: JSON.parse(dearer) as unknown });
  items.rivalCall('DELETE', `${PROMOTIONS}/${key}`);
  expect(items.rivalCall('GET', `${PROMOTIONS}/${key}`)).toMatchObject({ status: 'INACTIVE' });
  return items;
}

it('what was ended is gone, though Allegro tells of it, and is made anew if the seller says so', async () => {
  const items = await endedMeanwhile();
  expect(await items.sendAndWait()).toEqual(['change conflicted']);
  const [change] = await items.changes();
  expect(change?.theirs).toBeNull();
  await items.ask('collections.resolve', { changeIds: [must(change).changeId], take: 'mine' });
  await items.untilQuiet();
  expect(await items.states()).toEqual(['create confirmed']);
  const { promotions } = items.rivalCall<{ promotions: readonly object[] }>(
    'GET',
    `${PROMOTIONS}?promotionType=LARGE_ORDER_DISCOUNT`,
  );
  expect(JSON.stringify(promotions)).toContain('"900.00"');
  expect(promotions).toHaveLength(1);
});

it('what was ended is shown as gone when it is read again', async () => {
  const items = await endedMeanwhile();
  const { items: before } = await items.ask('collections.list', { name: NAME, after: null, limit: 5 });
  await items.ask('collections.refresh', { name: NAME, key: must(before[0]).key });
  const { items: after } = await items.ask('collections.list', { name: NAME, after: null, limit: 5 });
  expect([before, after].map((rows) => rows.map(({ isGone }) => isGone))).toEqual([[false], [true]]);
});
