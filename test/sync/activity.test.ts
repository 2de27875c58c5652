import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { clockOffsetMs } from '../../src/main/demo/clock.ts';
import { rivalEdit } from '../../src/main/demo/rival.ts';
import type { ActivityEvent, ActivityGap, ActivityLine } from '../../src/shared/domain/activity.ts';
import type { Commands } from '../../src/shared/contract.ts';
import { must } from '../../src/shared/errors.ts';
import { ItemsWorld } from '../support/world-items.ts';

const HOUR = 3600;
let items: ItemsWorld;
let offerId: string;

beforeEach(async () => {
  items = await ItemsWorld.started({ offers: 12, collections: [], switches: { purchasesPerHour: 0 } });
  onTestFinished(() => items.end());
  await items.run(120);
  const { offers } = await items.ask('offers.list', { statuses: ['ACTIVE'], after: null, limit: 50 });
  ({ offerId } = must(offers.find(({ format }) => format === 'BUY_NOW')));
});

type Asked = Partial<Commands['activity.list']['in']>;

async function lines(asked: Asked = {}): Promise<readonly ActivityLine[]> {
  return (await items.ask('activity.list', { before: null, limit: 200, ...asked })).lines;
}

const events = async (asked: Asked = {}) =>
  (await lines(asked)).filter((line): line is ActivityEvent => line.kind === 'event');

/** At Allegro, by its clock. */
function rival(patch: Parameters<typeof rivalEdit>[3]): void {
  const { shop, queue } = items.world;
  rivalEdit(shop.state, queue.now + clockOffsetMs(shop.state), offerId, patch);
}

async function sendPrice(amountMinor: number): Promise<void> {
  const intent = { kind: 'set', value: { amountMinor, currency: 'PLN' } } as const;
  await items.ask('offers.edit', {
    title: 'Cena',
    origin: 'by-hand',
    edits: [{ offerId, field: 'price', intent }],
  });
  await items.ask('changes.send', { answered: 'all' });
  do await items.run(5);
  while ((await items.ask('changes.counts', {})).confirmed === 0);
}

it('says of a price who set it: the seller here, or somebody elsewhere', async () => {
  await sendPrice(12_345);
  await items.run(HOUR);
  rival({ sellingMode: { price: { amount: '88.00', currency: 'PLN' } } });
  await items.run(HOUR);
  const prices = (await events({ offerId })).filter(({ type }) => type === 'OFFER_PRICE_CHANGED');
  expect(prices).toMatchObject([
    {
      who: 'other',
      journal: 'offers',
      subjectId: offerId,
      change: { field: 'price', to: { amountMinor: 8800 } },
    },
    { who: 'me', journal: 'offers', change: { to: { amountMinor: 12_345 } } },
  ]);
  expect(prices[0]?.title).not.toBeNull();
  expect(prices[0]?.at).toBeGreaterThan(prices[1]?.at ?? 0);
});

it('knows its own writes when Allegro’s clock is a day ahead', async () => {
  items.passDay();
  await sendPrice(12_345);
  await items.run(HOUR);
  rival({ name: 'Lampa, którą przemianował kto inny' });
  await items.run(HOUR);
  const told = await events({ offerId, journals: ['offers'] });
  const written = told.filter(({ type }) => type !== 'OFFER_STOCK_CHANGED');
  expect(written).toMatchObject([
    { type: 'OFFER_CHANGED', who: 'other', change: { field: 'title' } },
    { type: 'OFFER_PRICE_CHANGED', who: 'me', change: { field: 'price', to: { amountMinor: 12_345 } } },
  ]);
  expect(must(written[1]).at - items.world.queue.now).toBeGreaterThan(20 * HOUR * 1000);
});

it('takes for its own what came with its write, not what came right after it', async () => {
  await sendPrice(12_345);
  await items.run(20);
  rival({ sellingMode: { price: { amount: '88.00', currency: 'PLN' } } });
  await items.run(HOUR);
  const prices = (await events({ offerId })).filter(({ type }) => type === 'OFFER_PRICE_CHANGED');
  expect(prices.map(({ who }) => who)).toEqual(['other', 'me']);
  expect(must(prices[0]).at - must(prices[1]).at).toBeLessThan(60_000);
});

it('tells of orders with their buyer, and of stock that was sold as the buyers’ doing', async () => {
  items.passDay();
  await items.run(900);
  const found = await events();
  const bought = found.filter(({ journal, type }) => journal === 'orders' && type === 'BOUGHT');
  expect(bought.length).toBeGreaterThan(0);
  expect(bought.every(({ who, title }) => who === 'buyer' && title !== null)).toBe(true);
  expect(bought.every(({ items: titles }) => titles.length > 0)).toBe(true);
  const stock = found.filter(({ type }) => type === 'OFFER_STOCK_CHANGED');
  expect(stock.length).toBeGreaterThan(0);
  expect(new Set(stock.map(({ who }) => who))).toEqual(new Set(['buyer']));
});

it('tells of categories, which are Allegro’s own', async () => {
  await items.run(300);
  const categories = await events({ journals: ['categories'] });
  expect(categories.length).toBeGreaterThan(0);
  expect(categories.every(({ who, title }) => who === 'allegro' && title !== null)).toBe(true);
});

it('shows as a gap what Allegro has forgotten meanwhile', async () => {
  const left = items.world.queue.now;
  items.offline(true);
  await items.run(30 * HOUR);
  expect((await lines()).filter(({ kind }) => kind === 'gap')).toEqual([]);
  items.offline(false);
  await items.run(HOUR);
  const gaps = (await lines()).filter((line): line is ActivityGap => line.kind === 'gap');
  expect(gaps).toMatchObject([{ journal: 'offers' }]);
  const [gap] = gaps;
  expect(Math.abs(must(gap).from - left)).toBeLessThan(HOUR * 1000);
  expect(must(gap).at - must(gap).from).toBeGreaterThan(5 * HOUR * 1000);
  expect(must(gap).at - must(gap).from).toBeLessThan(8 * HOUR * 1000);
});

it('comes in pages that join, and only of whom is asked for', async () => {
  await sendPrice(4321);
  items.passDay();
  await items.run(900);
  const whole = await lines();
  expect(whole.length).toBeGreaterThan(10);
  const paged: ActivityLine[] = [];
  let before: Commands['activity.list']['in']['before'] = null;
  do {
    const page: Commands['activity.list']['out'] = await items.ask('activity.list', { before, limit: 7 });
    paged.push(...page.lines);
    before = page.next;
  } while (before !== null && paged.length < 200);
  expect(paged.slice(0, whole.length)).toEqual(whole);
  const mine = await events({ who: ['me'] });
  expect(mine.length).toBeGreaterThan(0);
  expect(new Set(mine.map(({ who }) => who))).toEqual(new Set(['me']));
});

it('keeps three months', async () => {
  const db = items.world.db();
  const old = items.world.queue.now - 100 * 24 * HOUR * 1000;
  db.modify(
    `INSERT INTO offer_event (event_id, occurred_at, type, offer_id) VALUES ('old', ?, 'OFFER_CHANGED', ?)`,
  ).run(old, offerId);
  await items.run(HOUR);
  expect(db.pluck<number>(`SELECT count(*) FROM offer_event WHERE event_id = 'old'`).get()).toBe(0);
});
