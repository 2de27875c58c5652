import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { orders } from '../../../src/main/engine/collections/orders/orders.ts';
import { World } from '../../support/world.ts';

let world: World;

beforeAll(async () => {
  world = new World({ seed: 7, offers: 2000, collections: [orders] });
  await world.start();
});

it('orders that did not change are not read again each hour, and none is taken for gone', async () => {
  onTestFinished(() => world.life.kill('the end'));
  const refresh = () => world.ask('collections.refresh', { name: 'orders' });
  const total = async () => {
    const listed = await world.ask('collections.list', { name: 'orders', after: null, limit: 1 });
    return listed !== 'crashed' && listed.ok ? listed.value.total : 0;
  };
  const asked = () =>
    world.shop.log
      .after(0, 100_000)
      .filter(({ method, path }) => method === 'GET' && path.startsWith('/order/checkout-forms?'))
      .map(({ path }) => path);
  await refresh();
  const all = await total();
  expect(all).toBeGreaterThan(200);
  const before = asked().length;
  expect(await refresh()).toMatchObject({ ok: true, value: { removed: 0 } });
  const again = asked().slice(before);
  expect(again.every((path) => path.includes('updatedAt.gte='))).toBe(true);
  expect(again.length).toBeLessThan(before);
  expect(await total()).toBe(all);
});
