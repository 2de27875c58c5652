import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL_ACTS } from '../../../src/main/engine/acts/all-acts.ts';
import { must } from '../../../src/shared/errors.ts';
import { CAMPAIGN_RIVALS } from '../../support/rivals/campaign-rivals.ts';
import { ORDER_RIVALS } from '../../support/rivals/order-rivals.ts';
import { PARCEL_RIVALS } from '../../support/rivals/parcel-rivals.ts';
import { RivalDesk, type RivalCase } from '../../support/rivals/rival-desk.ts';
import { SELLING_RIVALS } from '../../support/rivals/selling-rivals.ts';
import { SHOP_RIVALS } from '../../support/rivals/shop-rivals.ts';
import { TALK_RIVALS } from '../../support/rivals/talk-rivals.ts';

const CASES: readonly RivalCase[] = [
  ...ORDER_RIVALS,
  ...PARCEL_RIVALS,
  ...TALK_RIVALS,
  ...CAMPAIGN_RIVALS,
  ...SELLING_RIVALS,
  ...SHOP_RIVALS,
];

it('every act has somebody who is faster', () => {
  const met = new Set(CASES.map(({ act }) => act));
  expect(ALL_ACTS.map(({ name }) => name).filter((name) => !met.has(name))).toEqual([]);
});

describe.each(['2026', '2022'] as const)('in the edition of %s', (edition) => {
  let desk: RivalDesk;
  beforeAll(async () => {
    desk = await RivalDesk.opened(edition);
  }, 60_000);
  afterAll(() => desk.items.end());

  const cases = CASES.filter((one) => (one.edition ?? '2026') === edition);
  it.each(cases)('$act is stopped where $who $does', async ({ act, scene, rival, says }) => {
    const { items } = desk;
    const { collection } = must(ALL_ACTS.find(({ name }) => name === act));
    const set = await scene(desk);
    const { key, input } = set;
    const { changeId } = await items.ask('acts.prepare', { name: collection, key, act, input });
    const { stop, seen } = await items.ask('acts.look', { changeId });
    expect(stop).toBeNull();
    await rival(desk, set);
    const { log } = items.world.shop;
    const before = log.after(0, Number.MAX_SAFE_INTEGER).length;
    const { change } = await items.ask('acts.confirm', { changeId, seen });
    const told = (change.theirs as { readonly stop?: Words } | null)?.stop;
    expect([change.state, told]).toEqual(['conflicted', { en: expect.stringMatching(says), pl: ANY_WORDS }]);
    expect(log.after(before, Number.MAX_SAFE_INTEGER).filter(({ applied }) => applied)).toEqual([]);
  });
});

type Words = { readonly en: string; readonly pl: string };

const ANY_WORDS: unknown = expect.stringMatching(/\p{L}{3}/u);
