import { expect, test } from 'vitest';
import { allOrders } from '../../../../src/main/demo/orders/order-store.ts';
import { restore, serialise } from '../../../../src/main/demo/state.ts';
import { arriveIssue } from '../../../../src/main/demo/talk/issues.ts';
import { arriveRating } from '../../../../src/main/demo/talk/ratings.ts';
import { arriveMessage } from '../../../../src/main/demo/talk/write-message.ts';
import { openShop } from '../shop/shop.ts';
import { openTalk, type TalkShop } from './talk-shop.ts';

function lastOrder(shop: TalkShop) {
  const order = allOrders(shop.state).at(-1);
  if (order === undefined) throw new Error('nobody bought');
  return order;
}

const moment = (shop: TalkShop) => ({ state: shop.state, now: shop.now(), random: shop.random });

test('a message of a buyer is unread and about his order', () => {
  const shop = openTalk();
  const order = lastOrder(shop);
  arriveMessage(moment(shop), order);
  const [thread] = shop.listed('/messaging/threads', 'threads');
  expect(thread).toMatchObject({ read: false, lastMessageDateTime: new Date(shop.now()).toISOString() });
  const [message] = shop.listed(`/messaging/threads/${thread?.id}/messages`, 'messages');
  expect(message).toMatchObject({ status: 'DELIVERED', relatesTo: { order: { id: order.id } } });
});

test.each([
  ['2022', '/sale/disputes', 'disputes'],
  ['2026', '/sale/issues', 'issues'],
] as const)('an issue of %s is new and opened once for an order', (edition, address, name) => {
  const shop = openTalk(edition);
  const before = shop.listed(`${address}?limit=100`, name).length;
  const free = allOrders(shop.state).find(
    ({ id }) => shop.listed(`${address}?checkoutForm.id=${id}`, name).length === 0,
  );
  for (const order of [free, free]) if (order !== undefined) arriveIssue(moment(shop), order);
  const after = shop.listed(`${address}?limit=100`, name);
  expect(after).toHaveLength(before + 1);
  expect(after[0]).toMatchObject({ checkoutForm: { id: free?.id } });
});

test('a rating comes once for an order', () => {
  const shop = openTalk();
  const order = lastOrder(shop);
  arriveRating(moment(shop), order);
  const [first] = shop.listed('/sale/user-ratings', 'ratings');
  expect(first).toMatchObject({ order: { id: order.id }, createdAt: new Date(shop.now()).toISOString() });
  shop.wait(60_000);
  arriveRating(moment(shop), order);
  expect(shop.listed('/sale/user-ratings', 'ratings')[0]).toEqual(first);
});

test('what was said is there again when the shop is opened again', () => {
  const shop = openTalk();
  const order = lastOrder(shop);
  arriveMessage(moment(shop), order);
  arriveIssue(moment(shop), order);
  arriveRating(moment(shop), order);
  const again = openShop({ restored: restore(serialise(shop.state)), now: shop.now() });
  for (const address of ['/messaging/threads', '/sale/issues', '/sale/user-ratings'])
    expect(again.call('GET', address).body).toEqual(shop.call('GET', address).body);
});
