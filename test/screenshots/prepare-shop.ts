import type { Page } from 'playwright';
import type { OfferField } from '../../src/shared/domain/offer-fields.ts';
import type { OfferId, OfferRow } from '../../src/shared/domain/offer.ts';
import type { Intent } from '../../src/shared/domain/edit.ts';
import type { BulkRule } from '../../src/shared/domain/bulk-change.ts';
import { must } from '../../src/shared/errors.ts';
import { call } from '../support/window-call.ts';
import { LONG_TITLES } from './long-titles.ts';
import type { Stage } from './stage.ts';
import { until } from './until.ts';

const FIVE_PERCENT: BulkRule = {
  field: 'price',
  change: { kind: 'percent', hundredths: 500 },
  rounding: 'ninety-nine',
  withPriceRule: false,
};
const BULK_OFFERS = 50;
const TABLE_LINES = 20;

/** A morning's work: some of it sent, refused, in conflict, the rest not sent yet. */
export async function prepareShop(stage: Stage): Promise<void> {
  const page = stage.page();
  await until(async () => (await call(page, 'app.status', {})).dataAsOf.offers !== null);
  await giveLongTitles(stage);
  stage.offers = await ordinaryOffers(page);
  await call(page, 'accounts.sign-in', { write: true });
  await sendSome(stage);
  await leaveSomeUnsent(stage);
}

async function giveLongTitles({ demo, page }: Stage): Promise<void> {
  const offers = (await ordinaryOffers(page())).slice(0, LONG_TITLES.length);
  for (const [at, { offerId }] of offers.entries()) {
    await demo.admin(`offers/${offerId}`, { name: LONG_TITLES[at] });
  }
  await call(page(), 'sync.start', {});
}

/** In the order of the grid. */
async function ordinaryOffers(page: Page): Promise<readonly OfferRow[]> {
  const view = await call(page, 'offers.open', {
    statuses: ['ACTIVE'],
    sort: { by: 'title', direction: 'up' },
  });
  const { rows } = await call(page, 'offers.page', { viewId: view.viewId, index: 0, limit: 200 });
  return rows.filter(
    ({ format, price, stock, priceRuleId, isFulfillment }) =>
      format === 'BUY_NOW' &&
      price?.currency === 'PLN' &&
      (stock ?? 0) > 5 &&
      priceRuleId === null &&
      !isFulfillment,
  );
}

/** Six are confirmed, one is refused, three meet a rival. */
async function sendSome(stage: Stage): Promise<void> {
  const { demo } = stage;
  const page = stage.page();
  const offer = (at: number) => must(stage.offers[at], `offer ${at}`).offerId;
  const sent = [10, 11, 12, 13, 14, 15].map((at) => priced(offer(at), 4990 + at));
  await edit(page, 'Ceny na październik', 'bulk', sent);
  await byHand(page, offer(1), 'title', 'Akcesoria łazienkowe ze stali szczotkowanej, zestaw sześciu części');
  await byHand(
    page,
    offer(2),
    'title',
    'Akumulatorowa piła łańcuchowa, dwa ogniwa 5 Ah, walizka i ładowarka',
  );
  await byHand(page, offer(16), 'price', { amountMinor: 12_900, currency: 'PLN' });
  await byHand(page, offer(17), 'stock', 25);
  await demo.admin(`offers/${offer(1)}`, { delivery: { shippingRates: null } });
  await demo.admin(`offers/${offer(2)}`, { name: 'Akumulatorowa piła łańcuchowa 18 V w walizce, nowa' });
  await demo.admin(`offers/${offer(16)}`, { sellingMode: { price: { amount: '119.00', currency: 'PLN' } } });
  await demo.admin(`offers/${offer(17)}`, { stock: { available: 3 } });
  await call(page, 'sync.start', {});
  await call(page, 'changes.send', { answered: 'all' });
  await until(async () => {
    const { confirmed, refused, conflicted } = await call(page, 'changes.counts', {});
    return confirmed >= sent.length && refused >= 1 && conflicted >= 3;
  });
}

/** What a seller leaves lying for later: by hand, fifty at once, a table. */
async function leaveSomeUnsent(stage: Stage): Promise<void> {
  const page = stage.page();
  const offer = (at: number) => must(stage.offers[at], `offer ${at}`).offerId;
  await byHand(page, offer(0), 'price', { amountMinor: 24_900, currency: 'PLN' });
  await byHand(
    page,
    offer(3),
    'title',
    'Album na zdjęcia w płóciennej oprawie, 80 kart, kość słoniowa, wiązany',
  );
  await byHand(page, offer(4), 'stock', 0);
  await byHand(page, offer(5), 'title', 'Antypoślizgowa mata pod prysznic 🛁');
  await byHand(page, offer(6), 'price', { amountMinor: 990, currency: 'PLN' });
  const of = { offerIds: stage.offers.slice(20, 20 + BULK_OFFERS).map(({ offerId }) => offerId) };
  const { digest } = await call(page, 'offers.bulk-preview', { of, rule: FIVE_PERCENT });
  await call(page, 'offers.bulk-edit', { title: 'Cena +5%', of, rule: FIVE_PERCENT, digest });
  await call(page, 'import.apply', { text: priceTable(stage), key: null, title: 'Tabela: cennik jesienny' });
}

export function priceTable({ offers }: Stage, lines = TABLE_LINES): string {
  const rows = offers.filter(({ externalId }) => externalId !== null).slice(75, 75 + lines);
  return ['SKU\tCena', ...rows.map(({ externalId }, at) => `${externalId}\t${40 + at},99`)].join('\n');
}

type Change = { offerId: OfferId; field: OfferField; intent: Intent };

function priced(offerId: OfferId, amountMinor: number): Change {
  return { offerId, field: 'price', intent: { kind: 'set', value: { amountMinor, currency: 'PLN' } } };
}

function byHand(page: Page, offerId: OfferId, field: OfferField, value: unknown) {
  return edit(page, 'Edycja ręczna', 'by-hand', [{ offerId, field, intent: { kind: 'set', value } }]);
}

async function edit(page: Page, title: string, origin: 'by-hand' | 'bulk', edits: readonly Change[]) {
  const { edited, refused } = await call(page, 'offers.edit', { title, origin, edits });
  if (edited !== edits.length) throw new Error(`Not edited: ${JSON.stringify(refused)}`);
}
