import type { Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import type { ItemChangeRow } from '../../src/shared/contract-collections.ts';
import { must } from '../../src/shared/errors.ts';
import { fillForm } from '../support/fill-form.ts';
import { changedSample, newSample, readBackAs } from '../support/item-samples.ts';
import { call } from '../support/window-call.ts';
import { openCollection, openWindowShop, rowOf, type WindowShop } from '../support/window-shop.ts';
import { itemAtAllegro, itemsAtAllegro } from '../support/world-item-reads.ts';
import { chosenCollections } from './every-collection/chosen-collections.ts';
import { type InHand, takeAllInHand } from './every-collection/item-in-hand.ts';

const program = findChromium();
const CHOSEN = chosenCollections();
const EDITIONS = process.env['STRAGAN_E2E_ALL'] ? (['2026', '2022'] as const) : (['2026'] as const);
type Orders = { readonly checkoutForms: readonly { readonly buyer: { readonly login: string } }[] };
const CASES = CHOSEN.map((definition) => [definition.name, definition] as const);

/**
 * Allegro has one discount at a time; what an offer tells of its product is in the Catalog already.
 */
const NOT_MADE_HERE = ['order-discounts', 'product-proposals', 'product-change-proposals'];
/** No shop begins with tags of its own; they have a test of their own. */
const NOT_CHANGED_HERE = ['offer-tags'];

// Without a Chromium on this computer there is no window to look at: npm test fetches one.
describe.skipIf(program === null).each(EDITIONS)('in the window of %s', (edition) => {
  let shop: WindowShop;
  let inHand: ReadonlyMap<string, InHand>;
  /** How many Allegro listed before one was made. */
  const countBefore = new Map<string, number>();
  const made = new Map<string, string>();
  let buyer: string;

  const side = () => shop.page.locator('aside').last();
  const placeOf = ({ within, model }: InHand) => ({ within: within ?? '', key: model?.key ?? '' });
  const changes = async () => {
    const asked = { after: null, limit: 200 };
    return (await call(shop.page, 'collections.changes', asked)).changes;
  };
  const outcomeOf = (all: readonly ItemChangeRow[], name: string) =>
    all
      .filter(({ collection }) => collection === name)
      .map(({ kind, state, error }) => [kind, state, error?.message ?? null]);

  beforeAll(async () => {
    shop = await openWindowShop(must(program), { edition, days: 2 });
    inHand = await takeAllInHand(shop, CHOSEN, edition);
    for (const [name, taken] of inHand) {
      const { definition, can } = taken;
      if (!can.create || !definition.methods.list) continue;
      const there = await itemsAtAllegro(shop.rival, definition, edition, placeOf(taken));
      countBefore.set(name, there.size);
    }
    const { checkoutForms } = (await shop.rival('/order/checkout-forms?limit=1')) as Orders;
    buyer = must(checkoutForms[0], 'an order').buyer.login;
    await shop.reach(false);
  }, 600_000);
  afterAll(() => shop?.close());

  it.each(CASES)('%s: offline, there is a button for what Allegro has and none else', async (name) => {
    const taken = inHand.get(name);
    if (!taken?.isShown) return;
    const { can, within, model } = taken;
    await openCollection(shop, name, within);
    await expectButton(shop.page.getByRole('button', { name: /^New: / }), can.create);
    if (model === null) return;
    await (await rowOf(shop.page, name, model.key, within ?? undefined)).click();
    await side().locator('header').first().waitFor();
    await side().locator('[aria-busy=true]').waitFor({ state: 'detached' });
    await expectButton(side().getByRole('button', { name: 'Edit', exact: true }), can.change);
    await expectButton(side().getByRole('button', { name: 'Delete', exact: true }), can.remove);
  });

  it.each(CASES)('%s: offline, one is changed and one is made', async (name) => {
    const taken = inHand.get(name);
    if (taken === undefined) return;
    const { can, within, model } = taken;
    const { change, create } = await call(shop.page, 'collections.form', { name });
    if (can.change && model && !NOT_CHANGED_HERE.includes(name)) {
      await openCollection(shop, name, within);
      await (await rowOf(shop.page, name, model.key, within ?? undefined)).click();
      await side().getByRole('button', { name: 'Edit', exact: true }).click();
      const wanted = changedSample(name, model.document);
      await fillForm(shop.page, name, must(change), { now: model.document, wanted });
      await save(name, 'change');
    }
    if (can.create && !NOT_MADE_HERE.includes(name)) {
      await openCollection(shop, name, within);
      await shop.page.getByRole('button', { name: /^New: / }).click();
      const { offers } = await call(shop.page, 'offers.list', { after: null, limit: 2 });
      const known = { offers: offers.map(({ offerId }) => offerId), buyer };
      const wanted = newSample(name, model?.document ?? {}, known);
      await fillForm(shop.page, name, must(create), { now: null, wanted });
      await save(name, 'create');
      await shop.page.locator('#shop-list').getByText('New, not sent').first().waitFor();
    }
  });

  it('all goes with one Send, once Allegro can be reached', () => sendAll());

  it.each(CASES)('%s: what was changed and made is so at Allegro', async (name, definition) => {
    const taken = inHand.get(name);
    if (taken === undefined) return;
    const { can, model } = taken;
    const outcome = outcomeOf(await changes(), name);
    expect(outcome.filter(([, state]) => state !== 'confirmed')).toEqual([]);
    if (can.change && model && !NOT_CHANGED_HERE.includes(name)) {
      expect(outcome.map(([kind]) => kind)).toContain('change');
      const there = must(await itemAtAllegro(shop.rival, definition, edition, placeOf(taken)), model.key);
      expect(there).toMatchObject(readBackAs(name, model.document, changedSample(name, model.document)));
    }
    if (can.create && !NOT_MADE_HERE.includes(name)) {
      expect(outcome.map(([kind]) => kind)).toContain('create');
      const key = (await changes()).findLast(
        ({ collection, kind }) => collection === name && kind === 'create',
      )?.key;
      made.set(name, must(key));
      if (!definition.methods.list) return;
      const there = await itemsAtAllegro(shop.rival, definition, edition, placeOf(taken));
      expect(there.size).toBe(must(countBefore.get(name)) + 1);
      expect([...there.keys()]).toContain(key);
    }
  });

  it('Allegro cannot be reached again', () => shop.reach(false));

  it.each(CASES)('%s: offline, one is deleted', async (name) => {
    const taken = inHand.get(name);
    if (!taken?.isShown || !taken.can.remove) return;
    const { within, model } = taken;
    const key = made.get(name) ?? model?.key;
    if (key === undefined) return;
    await openCollection(shop, name, within);
    await (await rowOf(shop.page, name, key, within ?? undefined)).click();
    await side().getByRole('button', { name: 'Delete', exact: true }).click();
    await side().getByText('To be deleted').first().waitFor();
  });

  it('the deletions go with one Send, too', () => sendAll());

  it.each(CASES)('%s: what was deleted is gone at Allegro', async (name, definition) => {
    const taken = inHand.get(name);
    const key = made.get(name) ?? taken?.model?.key;
    if (!taken?.isShown || !taken.can.remove || key === undefined) return;
    const outcome = outcomeOf(await changes(), name).filter(([kind]) => kind === 'remove');
    expect(outcome).toEqual([['remove', 'confirmed', null]]);
    // A translation that is deleted is Allegro's own again.
    if (!definition.methods.list || definition.within) return;
    const there = await itemsAtAllegro(shop.rival, definition, edition, placeOf(taken));
    expect([...there.keys()]).not.toContain(key);
  });

  it('nothing went wrong in the page', () => expect(shop.complaints).toEqual([]));

  async function expectButton(button: Locator, isThere: boolean): Promise<void> {
    await expect.poll(() => button.count()).toBe(isThere ? 1 : 0);
  }

  /** Until the form is gone; what it complains of is told. */
  async function save(name: string, kind: string): Promise<void> {
    const form = side().locator('form');
    const complaint = form.getByRole('alert');
    await form.getByRole('button', { name: 'Save here', exact: true }).click();
    await expect.poll(async () => (await form.count()) === 0 || (await complaint.count()) > 0).toBe(true);
    if ((await complaint.count()) > 0) throw new Error(await form.innerText());
    const drafts = (await changes()).filter(({ collection }) => collection === name);
    expect(drafts.map((change) => [change.kind, change.state])).toContainEqual([kind, 'draft']);
  }

  /** By the button in Changes; until nothing is on its way any more. */
  async function sendAll(): Promise<void> {
    const waiting = (await changes()).filter(({ state }) => state === 'draft').length;
    await shop.reach(true);
    if (waiting === 0) return;
    await shop.page.keyboard.press('Alt+3');
    const send = shop.page.locator('#send-items');
    await expect.poll(() => send.innerText()).toMatch(new RegExp(`^Send ${waiting} changes? of the shop$`));
    await send.click();
    const underWay = async () =>
      (await changes()).filter(({ state }) => ['draft', 'queued', 'sending', 'unsure'].includes(state));
    await expect.poll(underWay, { timeout: 120_000 }).toEqual([]);
  }
});
