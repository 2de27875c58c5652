import { describe, expect, it, onTestFinished } from 'vitest';
import { ALL_COLLECTIONS } from '../../../src/main/engine/collections/all-collections.ts';
import type { Edition } from '../../../src/shared/domain/account.ts';
import { must } from '../../../src/shared/errors.ts';
import { terminalOf, type Terminal } from '../../support/terminal.ts';
import { ItemsWorld } from '../../support/world-items.ts';

type Document = Readonly<Record<string, unknown>>;

/** The former edition told parameters of offer and product in one list; the seller takes these out. */
const OF_OFFER: ReadonlySet<unknown> = new Set(['11323', '201669']);

async function openShop(edition: Edition): Promise<{ items: ItemsWorld; say: Terminal }> {
  const items = await ItemsWorld.started({
    edition,
    offers: 40,
    collections: ALL_COLLECTIONS,
    runsByItself: false,
    switches: { purchasesPerHour: 0 },
  });
  onTestFinished(() => items.end());
  return { items, say: terminalOf(items) };
}

async function send(items: ItemsWorld): Promise<void> {
  await items.ask('collections.send', { changeIds: 'all' });
  await items.untilQuiet(60);
}

async function only(items: ItemsWorld, name: string, within?: string) {
  const place = within === undefined ? {} : { within };
  const listed = await items.ask('collections.list', {
    name,
    ...place,
    after: null,
    limit: 10,
    withDocuments: true,
  });
  return must(listed.items[0], `an item of ${name}`);
}

describe.each(['2026', '2022'] as const)('the Catalog (%s)', (edition) => {
  it('is told of a product that it lacks, by what the offer says', async () => {
    const { items, say } = await openShop(edition);
    await say('sync', '--full', '--details');
    const { offers } = await items.ask('offers.list', { statuses: ['ACTIVE'], after: null, limit: 40 });
    const { offerId } = must(offers.find(({ format }) => format === 'BUY_NOW'));
    const { initial } = await items.ask('collections.form', { name: 'product-proposals', within: offerId });
    const begun = initial as Document & { readonly parameters: readonly Document[] };
    expect(begun).toMatchObject({
      name: expect.any(String),
      images: expect.arrayContaining([{ url: expect.any(String) }]),
    });
    // A code of its own: the Catalog has the product of the offer already.
    const isCode = ({ values }: Document) => /^\d{13}$/.test(String((values as string[] | undefined)?.[0]));
    const document = {
      ...begun,
      name: 'Lampa stojąca Zorza',
      parameters: begun.parameters.filter(
        (parameter) => !isCode(parameter) && !OF_OFFER.has(parameter['id']),
      ),
    };
    await items.ask('collections.create', { name: 'product-proposals', within: offerId, document });
    await send(items);
    const proposed = await only(items, 'product-proposals', offerId);
    if (proposed.isLocal) throw new Error(JSON.stringify((await items.changes()).map(({ error }) => error)));
    expect(proposed).toMatchObject({ isLocal: false, document: { name: 'Lampa stojąca Zorza' } });
    const id = proposed.key.slice(offerId.length + 1);
    expect(items.rivalCall('GET', `/sale/products/${id}`)).toMatchObject({ name: 'Lampa stojąca Zorza' });
  });

  it('is told of a mistake, and says what it decided about it', async () => {
    const { items, say } = await openShop(edition);
    await say('refresh', 'catalog-products', '--text', 'lampa');
    const product = await only(items, 'catalog-products');
    await say('refresh', 'catalog-products', product.key);
    const name = 'product-change-proposals';
    const corrected = ['--set', 'name=Lampa bez literówki', '--set', 'note=Literówka w nazwie.'];
    expect(await say('create', name, '--within', product.key, ...corrected)).toMatchObject({ code: 0 });
    await send(items);
    const proposal = await only(items, name, product.key);
    if (proposal.isLocal) throw new Error(JSON.stringify((await items.changes()).map(({ error }) => error)));
    expect(proposal).toMatchObject({
      isLocal: false,
      document: { name: { proposal: 'Lampa bez literówki' }, note: 'Literówka w nazwie.' },
    });
    await items.run(3 * 24 * 3600);
    await say('refresh', name, proposal.key);
    const decided = await only(items, name, product.key);
    expect(decided.document).toMatchObject({ name: { resolutionType: 'ACCEPTED' } });
  });
});

describe('what an act opens at Allegro', () => {
  /** Prepared, looked at and confirmed. */
  async function confirmed(items: ItemsWorld, name: string, key: string, act: string, input: object) {
    const { changeId } = await items.ask('acts.prepare', { name, key, act, input });
    const { stop, seen } = await items.ask('acts.look', { changeId });
    expect(stop).toBe(null);
    await items.ask('acts.confirm', { changeId, seen });
  }

  it('is kept with the badge whose price it changes', async () => {
    const { items, say } = await openShop('2026');
    await say('refresh', 'badges');
    const { items: badges } = await items.ask('collections.list', {
      name: 'badges',
      after: null,
      limit: 100,
      withDocuments: true,
    });
    type Badge = {
      readonly process: { readonly status: string };
      readonly prices?: { readonly bargain?: { readonly amount: string; readonly currency: string } } | null;
    };
    const badge = must(
      badges.find(({ document }) => {
        const { process, prices } = document as Badge;
        return process.status === 'ACTIVE' && prices?.bargain;
      }),
      'a badge with a price',
    );
    const before = must((badge.document as Badge).prices?.bargain);
    const bargain = { ...before, amount: (Number(before.amount) - 1).toFixed(2) };
    await confirmed(items, 'badges', badge.key, 'badges.change-price', { bargain });
    const operation = await only(items, 'badge-operations');
    expect(operation.document).toMatchObject({ type: 'UPDATE', process: { status: 'REQUESTED' } });
    await items.run(600);
    await say('refresh', 'badge-operations', operation.key);
    expect((await only(items, 'badge-operations')).document).toMatchObject({
      process: { status: 'PROCESSED' },
    });
  });

  it('is an application for a campaign, which can be taken back until it is accepted', async () => {
    const { items, say } = await openShop('2022');
    await say('refresh', 'promotion-campaigns');
    const running = await only(items, 'promotion-campaigns');
    const promotionId = (running.document as { readonly promotion: { readonly id: string } }).promotion.id;
    await confirmed(items, 'promotion-campaigns', running.key, 'promotion-campaigns.withdraw', {});
    await say('refresh', 'mixed-quantity-discounts');
    const act = 'promotion-campaigns.apply';
    await confirmed(items, 'mixed-quantity-discounts', promotionId, act, {});
    const applied = await only(items, 'promotion-campaign-applications');
    expect(applied.document).toMatchObject({ status: expect.stringMatching(/REQUESTED|VERIFICATION/) });
    await items.ask('collections.remove', { name: 'promotion-campaign-applications', key: applied.key });
    await send(items);
    const left = items.rivalCall<{ promotionCampaigns: readonly object[] }>(
      'GET',
      '/sale/loyalty/promotion-campaigns',
    );
    expect(left.promotionCampaigns).toEqual([]);
  });
});
