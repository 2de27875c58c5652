import { beforeEach, expect, test } from 'vitest';
import { rivalEdit } from '../../src/main/demo/rival.ts';
import { OFFER_SETTINGS, type SettingField } from '../../src/shared/domain/offer-settings.ts';
import { must } from '../../src/shared/errors.ts';
import { truthOf } from '../support/world-story.ts';
import { World } from '../support/world.ts';

let world: World;
let offerIds: readonly string[];

beforeEach(async () => {
  world = new World({ seed: 3, offers: 12, switches: { purchasesPerHour: 0 } });
  await world.start();
  await world.queue.run(60_000);
  const { offers } = await world.answer('offers.list', { statuses: ['ACTIVE'], after: null, limit: 50 });
  offerIds = offers.filter(({ format }) => format === 'BUY_NOW').map((offer) => offer.offerId);
});

function set(field: SettingField, value: string | null, ids = offerIds) {
  const edits = ids.map((offerId) => ({ offerId, field, intent: { kind: 'set', value } as const }));
  return world.answer('offers.edit', { title: field, origin: 'by-hand', edits });
}

async function sendAll() {
  await world.answer('changes.send', { answered: 'all' });
  await world.queue.run(180_000);
  return world.answer('changes.counts', {});
}

/** The key that the offer names at Allegro. */
function truth(field: SettingField, offerId: string): string | null {
  const steps = OFFER_SETTINGS[field].path.split('.');
  const found = steps.reduce<unknown>(
    (part, step) => (part as Record<string, unknown> | null | undefined)?.[step],
    truthOf(world, offerId),
  );
  return (found as { id?: string } | null | undefined)?.id ?? null;
}

/** Keys that offers of this shop name. */
function keysIn(field: SettingField): readonly string[] {
  return [...new Set(offerIds.map((offerId) => truth(field, offerId)).filter((key) => key !== null))];
}

const writes = () =>
  world.shop.log.after(0, 1000).filter(({ method }) => method === 'PATCH' || method === 'PUT');

test('shipping rates go to many offers by one command, and are seen on each', async () => {
  const key = must(keysIn('shippingRates')[0]);
  const others = offerIds.filter((offerId) => truth('shippingRates', offerId) !== key);
  expect(others.length).toBeGreaterThan(1);
  expect(await set('shippingRates', key)).toMatchObject({ edited: others.length });
  expect(await sendAll()).toMatchObject({ confirmed: others.length, refused: 0, conflicted: 0 });
  expect(offerIds.map((offerId) => truth('shippingRates', offerId))).toEqual(offerIds.map(() => key));
  expect(writes().map(({ path }) => path.split('/')[2])).toEqual(['offer-modification-commands']);
});

test('a return policy goes in the smallest patch and leaves the warranties as they are', async () => {
  const [first = '', ...rest] = keysIn('returnPolicy');
  const key = must(rest[0] ?? first);
  const offerId = must(offerIds.find((each) => truth('returnPolicy', each) !== key));
  const warranty = truth('warranty', offerId);
  await set('returnPolicy', key, [offerId]);
  expect(await sendAll()).toMatchObject({ confirmed: 1 });
  expect(truth('returnPolicy', offerId)).toBe(key);
  expect(truth('warranty', offerId)).toBe(warranty);
  expect(writes().map(({ body }) => body)).toEqual([
    `{"afterSalesServices":{"returnPolicy":{"id":"${key}"}}}`,
  ]);
});

test('a warranty is taken away, and what the seller sees is kept apart from what Allegro has', async () => {
  const offerId = must(offerIds.find((each) => truth('warranty', each) !== null));
  await set('warranty', null, [offerId]);
  expect(truth('warranty', offerId)).not.toBeNull();
  expect(await sendAll()).toMatchObject({ confirmed: 1 });
  expect(truth('warranty', offerId)).toBeNull();
});

test('a setting that somebody else changed meanwhile is asked about', async () => {
  const [mine = '', first = ''] = keysIn('shippingRates');
  const offerId = must(offerIds.find((each) => truth('shippingRates', each) === first));
  await set('shippingRates', mine, [offerId]);
  rivalEdit(world.shop.state, world.queue.now, offerId, { delivery: { shippingRates: { id: 'another' } } });
  expect(await sendAll()).toMatchObject({ conflicted: 1, confirmed: 0 });
  await world.answer('changes.resolve', { field: 'shippingRates', take: 'mine' });
  expect(await sendAll()).toMatchObject({ confirmed: 1 });
  expect(truth('shippingRates', offerId)).toBe(mine);
});

test.each([
  ['handlingTime', 'P5D', { delivery: { handlingTime: 'P5D' } }],
  ['invoice', 'VAT_MARGIN', { payments: { invoice: 'VAT_MARGIN' } }],
] as const)('%s goes to many offers by one command', async (field, value, wanted) => {
  const edits = offerIds.map((offerId) => ({ offerId, field, intent: { kind: 'set', value } as const }));
  await world.answer('offers.edit', { title: field, origin: 'bulk', edits });
  expect(await sendAll()).toMatchObject({ confirmed: offerIds.length, refused: 0, conflicted: 0 });
  for (const offerId of offerIds) expect(truthOf(world, offerId)).toMatchObject(wanted);
  expect(writes().map(({ path }) => path.split('/')[2])).toEqual(['offer-modification-commands']);
  const { settings } = await world.answer('offers.show', { offerId: must(offerIds[0]) });
  expect(settings?.[field].shown).toEqual({ id: value, name: null });
});

test('a responsible producer is named by the first product of each offer, and is taken back', async () => {
  const named = (offerId: string) => {
    const { productSet } = truthOf(world, offerId) as unknown as {
      readonly productSet: readonly { readonly responsibleProducer: { readonly id: string } | null }[];
    };
    return productSet[0]?.responsibleProducer?.id ?? null;
  };
  const offerId = must(offerIds[0]);
  const former = named(offerId);
  const listed = await world.answer('collections.list', {
    name: 'responsible-producers',
    after: null,
    limit: 9,
  });
  const { key } = must(listed.items.find((item) => item.key !== former));
  const edits = [{ offerId, field: 'responsibleProducer', intent: { kind: 'set', value: key } } as const];
  const edited = await world.answer('offers.edit', { title: 'Producent', origin: 'bulk', edits });
  expect(await sendAll()).toMatchObject({ confirmed: 1, refused: 0 });
  expect(named(offerId)).toBe(key);
  await world.answer('changes.take-back', { changeSetId: must(edited.changeSetId) });
  expect(await sendAll()).toMatchObject({ confirmed: 2, refused: 0 });
  expect(named(offerId)).toBe(former);
});

test('additional services go by the name that the command has for them', async () => {
  const { items } = await world.answer('collections.list', {
    name: 'additional-services',
    after: null,
    limit: 9,
  });
  const { key } = must(items[0]);
  const some = offerIds.filter((offerId) => truth('additionalServices', offerId) !== key);
  expect(await set('additionalServices', key, some)).toMatchObject({ edited: some.length });
  expect(await sendAll()).toMatchObject({ confirmed: some.length, refused: 0 });
  for (const offerId of some) expect(truth('additionalServices', offerId)).toBe(key);
  expect(
    writes()
      .map(({ body }) => body)
      .join(''),
  ).toContain('additionalServicesGroup');
});

test('a key of nothing is refused by Allegro, and the offer stays as it was', async () => {
  const offerId = must(offerIds[0]);
  const before = truth('returnPolicy', offerId);
  await set('returnPolicy', '00000000-0000-4000-8000-000000000000', [offerId]);
  expect(await sendAll()).toMatchObject({ refused: 1, confirmed: 0 });
  expect(truth('returnPolicy', offerId)).toBe(before);
});
