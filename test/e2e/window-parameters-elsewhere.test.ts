import type { Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import type { EditInput } from '../../src/shared/contract-offers.ts';
import { must } from '../../src/shared/errors.ts';
import { shoot } from '../support/shoot.ts';
import { call } from '../support/window-call.ts';
import { openCollection, openWindowShop, rowOf, type WindowShop } from '../support/window-shop.ts';

const program = findChromium();
/** In which changes are sent and read back. */
const PATIENCE = { timeout: 60_000 };
const CONDITION = '11323';

type Parameters = readonly { readonly id: string; readonly values: readonly string[] }[];

// Without a Chromium on this computer there is no window to look at: npm test fetches one.
describe.skipIf(program === null)('parameters that others changed or the category asks for', () => {
  let shop: WindowShop;
  let dialog: Locator;
  let offerIds: readonly string[] = [];

  const idAt = (at: number) => must(offerIds[at]);
  const changes = () => shop.page.getByRole('main');
  const atAllegro = async (offerId: string) => {
    const { parameters } = (await shop.demo.admin(`offers/${offerId}`)) as { parameters: Parameters };
    return Object.fromEntries(parameters.map(({ id, values }) => [id, values.join()]));
  };
  const edit = (one: EditInput['edits'][number]) =>
    call(shop.page, 'offers.edit', { title: 'By hand', origin: 'by-hand', edits: [one] });
  const elsewhere = (offerId: string, parameters: readonly object[]) =>
    shop.demo.admin(`offers/${offerId}`, { parameters });

  beforeAll(async () => {
    shop = await openWindowShop(must(program), { edition: '2026', days: 0 });
    dialog = shop.page.getByRole('dialog', { name: /^Parameters:/ });
    await call(shop.page, 'sync.start', { details: true });
    const { offers } = await call(shop.page, 'offers.list', { statuses: ['ACTIVE'], after: null, limit: 60 });
    offerIds = offers.filter(({ format }) => format === 'BUY_NOW').map(({ offerId }) => offerId);
    for (const { categoryId } of offers.slice(0, 12))
      if (categoryId !== null)
        await call(shop.page, 'collections.refresh', { name: 'category-parameters', within: categoryId });
  }, 240_000);

  afterAll(() => shop?.close());

  it('are asked about with both values where somebody else filled the same one', async () => {
    const offerId = idAt(0);
    const parameters = [{ id: CONDITION, valuesIds: ['11323_3'] }];
    await edit({ offerId, field: 'parameters', intent: { kind: 'fill', parameters } });
    await elsewhere(offerId, [
      { id: CONDITION, valuesIds: ['11323_2'] },
      { id: '228273', values: ['Rysa'] },
    ]);
    await call(shop.page, 'changes.send', { answered: 'all' });
    await shop.page.keyboard.press('Alt+3');
    await changes().getByText('Stan: Odnowiony').waitFor(PATIENCE);
    await changes().getByText('Stan: Używany').waitFor();
    await changes().getByText('Stan: Nowy').waitFor();
    expect(await shop.barriers()).toEqual([]);
    await shoot(shop.page, 'parameters-conflict');
    await changes().getByRole('button', { name: 'Keep mine' }).click();
    await call(shop.page, 'changes.send', { answered: 'all' });
    await expect
      .poll(() => atAllegro(offerId), PATIENCE)
      .toMatchObject({ [CONDITION]: 'Odnowiony', '228273': 'Rysa' });
  });

  it('that keep another change from going are reached from its refusal', async () => {
    const offerId = idAt(1);
    await elsewhere(offerId, []);
    const value = 'Lampa biurkowa LED z zegarem';
    await edit({ offerId, field: 'title', intent: { kind: 'set', value } });
    await call(shop.page, 'changes.send', { answered: 'all' });
    const way = changes().getByRole('button', { name: 'Edit parameters' });
    await way.waitFor(PATIENCE);
    expect(await shop.barriers()).toEqual([]);
    await shoot(shop.page, 'parameters-refusal');
    await way.click();
    await dialog.getByText('The category asks for “Stan” now').waitFor(PATIENCE);
    await dialog.getByLabel('Stan *', { exact: true }).selectOption({ label: 'Nowy' });
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await dialog.waitFor({ state: 'detached' });
    await call(shop.page, 'changes.send', { answered: 'all' });
    await expect.poll(() => atAllegro(offerId), PATIENCE).toMatchObject({ [CONDITION]: 'Nowy' });
  });

  it('that the category asks for are filled in from the list of what is missing', async () => {
    const offerId = idAt(2);
    await elsewhere(offerId, []);
    await call(shop.page, 'collections.refresh', { name: 'unfilled-parameters' });
    await openCollection(shop, 'unfilled-parameters', null);
    await (await rowOf(shop.page, 'unfilled-parameters', offerId)).click();
    const side = shop.page.locator('aside').last();
    await side.getByRole('button', { name: 'Fill them in' }).waitFor();
    expect(await shop.barriers()).toEqual([]);
    await shoot(shop.page, 'parameters-missing');
    await side.getByRole('button', { name: 'Fill them in' }).click();
    await dialog.getByLabel('Stan *', { exact: true }).selectOption({ label: 'Odnowiony' }, PATIENCE);
    await shop.page.keyboard.press('Control+s');
    await dialog.waitFor({ state: 'detached' });
    await call(shop.page, 'changes.send', { answered: 'all' });
    await expect.poll(() => atAllegro(offerId), PATIENCE).toMatchObject({ [CONDITION]: 'Odnowiony' });
  });

  it('went on without a breach of the policy', () => {
    expect(shop.complaints).toEqual([]);
  });
});
