import { beforeEach, expect, test } from 'vitest';
import { rivalEdit } from '../../src/main/demo/rival.ts';
import type { Edition } from '../../src/shared/domain/account.ts';
import type { WireParameter } from '../../src/shared/domain/offer-parameters.ts';
import { must } from '../../src/shared/errors.ts';
import { truthOf } from '../support/world-story.ts';
import { World } from '../support/world.ts';

const CONDITION = '11323';
const WORDS = '228273';
const USED = { id: CONDITION, valuesIds: ['11323_2'] };
const REFURBISHED = { id: CONDITION, valuesIds: ['11323_3'] };
const SCRATCHED = { id: WORDS, values: ['Rysa na klapie'] };

let world: World;
let offerId: string;

beforeEach(() => opens('2026'));

async function opens(edition: Edition) {
  world = new World({ seed: 3, offers: 12, edition, switches: { purchasesPerHour: 0 } });
  await world.start();
  await world.queue.run(60_000);
  const { offers } = await world.answer('offers.list', { statuses: ['ACTIVE'], after: null, limit: 50 });
  const chosen = must(offers.find(({ format }) => format === 'BUY_NOW'));
  offerId = chosen.offerId;
  const within = must(chosen.categoryId);
  await world.answer('collections.refresh', { name: 'category-parameters', within });
}

function fills(...parameters: readonly WireParameter[]) {
  const edits = [{ offerId, field: 'parameters', intent: { kind: 'fill', parameters } } as const];
  return world.answer('offers.edit', { title: 'Parametry', origin: 'by-hand', edits });
}

async function sendAll() {
  await world.answer('changes.send', { answered: 'all' });
  await world.queue.run(180_000);
  return world.answer('changes.counts', {});
}

const atAllegro = () =>
  (truthOf(world, offerId) as unknown as { readonly parameters: readonly WireParameter[] }).parameters;
const words = () => Object.fromEntries(atAllegro().map(({ id, values }) => [id, values?.join()]));
const patches = () => world.shop.log.after(0, 1000).filter(({ method }) => method === 'PATCH');
const shown = async () => must((await world.answer('offers.show', { offerId })).parameters);

/** Somebody on Allegro's own pages fills one, and leaves the others. */
function rivalFills(parameter: WireParameter) {
  const others = atAllegro().filter(({ id }) => id !== parameter.id);
  rivalEdit(world.shop.state, world.queue.now, offerId, { parameters: [...others, parameter] });
}

test('some parameters are filled, the others go along as they were, and all is confirmed', async () => {
  const former = atAllegro();
  expect(await fills(USED, SCRATCHED)).toMatchObject({ edited: 1, refused: [] });
  const { base, shown: meant } = await shown();
  expect(base).toMatchObject([{ id: CONDITION, name: 'Stan', values: ['Nowy'] }, ...base.slice(1)]);
  expect(meant).toMatchObject([{ values: ['Używany'] }, ...base.slice(1), { values: ['Rysa na klapie'] }]);
  expect(atAllegro()).toEqual(former);
  expect(await sendAll()).toMatchObject({ confirmed: 1, refused: 0, conflicted: 0 });
  const others = former.slice(1).map(({ rangeValue: _range, valuesIds: _ids, ...rest }) => rest);
  expect(patches().map(({ body }) => JSON.parse(body ?? '') as object)).toEqual([
    { parameters: [{ name: 'Stan', ...USED }, ...others, SCRATCHED] },
  ]);
  expect(words()).toMatchObject({ [CONDITION]: 'Używany', [WORDS]: 'Rysa na klapie' });
  expect(atAllegro().slice(1, -1)).toEqual(former.slice(1));
});

test('a later filling joins the one that has not left, and what is back as it was is left out', async () => {
  await fills(USED, SCRATCHED);
  await fills({ id: WORDS, values: ['Jak nowy'] });
  await fills({ id: CONDITION, valuesIds: ['11323_1'] });
  const { changes } = await world.answer('changes.list', { after: null, limit: 5 });
  expect(changes).toMatchObject([
    { before: [{ id: WORDS, values: [] }], after: [{ id: WORDS, name: 'Opis stanu', values: ['Jak nowy'] }] },
  ]);
  await world.answer('offers.undo', {});
  expect((await shown()).shown[0]).toMatchObject({ values: ['Używany'] });
  await world.answer('offers.redo', {});
  await fills({ id: WORDS, values: [] });
  expect(await world.answer('changes.counts', {})).toMatchObject({ draft: 0 });
});

test('what somebody else fills meanwhile stays, and nobody is asked', async () => {
  await fills(REFURBISHED);
  rivalFills(SCRATCHED);
  expect(await sendAll()).toMatchObject({ confirmed: 1, conflicted: 0 });
  expect(words()).toMatchObject({ [CONDITION]: 'Odnowiony', [WORDS]: 'Rysa na klapie' });
});

test('the same parameter filled otherwise meanwhile is asked about, with both values', async () => {
  await fills(REFURBISHED);
  rivalFills({ ...USED, name: 'Stan', values: ['Używany'] });
  rivalFills(SCRATCHED);
  expect(await sendAll()).toMatchObject({ conflicted: 1, confirmed: 0 });
  const { changes } = await world.answer('changes.list', { after: null, limit: 5 });
  expect(changes).toMatchObject([
    {
      before: [{ name: 'Stan', values: ['Nowy'] }],
      after: [{ name: 'Stan', values: ['Odnowiony'] }],
      theirs: [{ name: 'Stan', values: ['Używany'] }],
    },
  ]);
  await world.answer('changes.resolve', { field: 'parameters', take: 'mine' });
  expect(await sendAll()).toMatchObject({ confirmed: 1 });
  expect(words()).toMatchObject({ [CONDITION]: 'Odnowiony', [WORDS]: 'Rysa na klapie' });
});

test("taking Allegro's value leaves the other filled ones to be sent", async () => {
  await fills(REFURBISHED, SCRATCHED);
  rivalFills({ ...USED, name: 'Stan', values: ['Używany'] });
  expect(await sendAll()).toMatchObject({ conflicted: 1 });
  await world.answer('changes.resolve', { take: 'theirs' });
  const { changes } = await world.answer('changes.list', { states: ['draft'], after: null, limit: 5 });
  expect(changes).toMatchObject([
    { after: [{ id: WORDS, values: ['Rysa na klapie'] }], setTitle: 'Parametry' },
  ]);
  expect(await world.answer('changes.counts', {})).toMatchObject({ draft: 1, conflicted: 0, dropped: 1 });
  expect(await sendAll()).toMatchObject({ confirmed: 1 });
  expect(words()).toMatchObject({ [CONDITION]: 'Używany', [WORDS]: 'Rysa na klapie' });
});

test('what was filled before somebody else did is asked about, though another was filled since', async () => {
  await fills(REFURBISHED);
  rivalFills({ ...USED, name: 'Stan', values: ['Używany'] });
  rivalFills(SCRATCHED);
  await world.queue.run(3_600_000);
  await world.answer('sync.start', { details: true });
  await world.queue.run(120_000);
  expect((await shown()).base.find(({ id }) => id === CONDITION)).toMatchObject({ values: ['Używany'] });
  await fills({ id: WORDS, values: ['Drobna rysa'] });
  expect(await sendAll()).toMatchObject({ conflicted: 1 });
  expect(words()).toMatchObject({ [CONDITION]: 'Używany', [WORDS]: 'Rysa na klapie' });
});

test('an answer that is lost is found out by a look, beside what others filled', async () => {
  await fills(REFURBISHED);
  const lost = { path: '/^.sale.product-offers/', method: 'PATCH', drop: 'after', count: 1 } as const;
  world.setFaults({ rules: [lost] });
  expect(await sendAll()).toMatchObject({ confirmed: 1, unsure: 0 });
  expect(words()).toMatchObject({ [CONDITION]: 'Odnowiony' });
  expect(patches()).toHaveLength(1);
});

test('taken back, the filled ones alone are as they were', async () => {
  await fills(USED, SCRATCHED);
  const { changes } = await world.answer('changes.list', { after: null, limit: 5 });
  await sendAll();
  await world.answer('changes.take-back', { changeSetId: must(changes[0]).changeSetId });
  expect(await sendAll()).toMatchObject({ confirmed: 2 });
  expect(words()).toMatchObject({ [CONDITION]: 'Nowy' });
  expect(words()).not.toHaveProperty(WORDS);
});

test('the former edition takes them apart from those of the product', async () => {
  await opens('2022');
  const ground = await world.answer('offers.parameters', { offerId });
  expect(ground.ofProduct.map(({ id }) => id)).toContain('248811');
  expect(must(ground.parameters).map(({ id }) => id)).not.toContain('248811');
  await fills(USED, SCRATCHED);
  expect(await sendAll()).toMatchObject({ confirmed: 1, refused: 0, conflicted: 0 });
  expect(words()).toMatchObject({ [CONDITION]: 'Używany', [WORDS]: 'Rysa na klapie' });
  expect(must(patches()[0]).body).not.toContain('248811');
});

test.each([
  ['no-such-parameter', { id: '1', values: ['x'] }],
  ['parameter-of-product', { id: 'of-product', values: ['x'] }],
] as const)('%s is not taken for an edit', async (code, parameter) => {
  const { requirements } = await world.answer('offers.parameters', { offerId });
  const absent = must(requirements?.find(({ isOfProduct }) => isOfProduct)).id;
  const id = code === 'parameter-of-product' ? absent : parameter.id;
  expect(await fills({ ...parameter, id })).toMatchObject({ edited: 0, refused: [{ code, offerId }] });
});

test('a parameter is asked for where the category of any of the offers has it', async () => {
  const { offers } = await world.answer('offers.list', { after: null, limit: 50 });
  const offerIds = offers.map((row) => row.offerId);
  const before = await world.answer('offers.common-parameters', { offerIds });
  expect(before.unread.length).toBeGreaterThan(0);
  for (const within of before.unread)
    await world.answer('collections.refresh', { name: 'category-parameters', within });
  const { parameters, unread } = await world.answer('offers.common-parameters', { offerIds });
  expect(unread).toEqual([]);
  expect(parameters[0]?.requirement.name).toMatch(/^(Stan|Opis stanu)$/);
  expect(parameters[0]?.offers).toBe(offers.filter(({ status }) => status !== 'ARCHIVED').length);
  expect(parameters.map(({ requirement }) => requirement.isOfProduct)).not.toContain(true);
});

test.each([
  ['parameter-required', [{ id: CONDITION, values: [] }]],
  ['parameter-required', [USED]],
  ['parameter-length', [USED, { id: WORDS, values: ['x'.repeat(201)] }]],
  ['parameter-entry', [{ id: CONDITION, valuesIds: ['11323_9'] }]],
] as const)('%s keeps it here', async (code, parameters) => {
  const former = atAllegro();
  await fills(...parameters);
  const { stops } = await world.answer('changes.check', {});
  expect(stops).toMatchObject([{ code, field: 'parameters', offerId }]);
  await world.answer('changes.send', { answered: 'all' });
  await world.queue.run(60_000);
  expect(atAllegro()).toEqual(former);
  expect(patches()).toEqual([]);
});
