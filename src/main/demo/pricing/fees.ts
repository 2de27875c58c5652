import { malformed, ok } from '../answers.ts';
import { DAY_MS, isoTime } from '../data/birth.ts';
import { hash } from '../data/dice.ts';
import { CURRENCY_OF, minorOf, moneyOf } from '../data/money.ts';
import type { OfferRecord } from '../data/offer-document.ts';
import { commissionOf } from '../money/commission.ts';
import type { Context, DemoAnswer, DemoEdition, DemoSettings, DemoState } from '../kinds.ts';
import { findOffer } from '../offers/offer-store.ts';
import { pricingOperations } from '../operations/pricing.ts';
import { packageNamed } from '../classifieds/classified-packages.ts';
import { cycleEnd, promotionsOf } from '../promotions/promo-options.ts';
import { packagesOn, type PromoPackage } from '../promotions/promo-packages.ts';
import { routesOf } from '../routes-of.ts';

export const pricingRoutes = routesOf(
  pricingOperations,
  {
    'POST /pricing/offer-fee-preview': previewFees,
    'GET /pricing/offer-quotes': listQuotes,
  },
  { 'POST /pricing/offer-fee-preview': ['offer-fee-preview'] },
);

type Previewed = {
  readonly offer?: {
    readonly id?: string;
    readonly sellingMode?: { readonly price?: { readonly amount?: string; readonly currency?: string } };
    readonly promotion?: Readonly<Record<string, boolean | null>>;
    readonly publication?: { readonly duration?: string | null };
  };
  readonly classifiedsPackages?: {
    readonly basePackage?: { readonly id: string } | null;
    readonly extraPackages?: readonly { readonly id: string }[] | null;
  };
  readonly marketplaceId?: string | null;
};

const PROMOTED_FACTOR = 1.75;

/** What the offer would cost: a commission when it sells, and quotes while it lasts. */
function previewFees({ state, json }: Context): DemoAnswer {
  const { offer = {}, classifiedsPackages = {}, marketplaceId } = json as Previewed;
  const market = marketplaceId ?? 'allegro-pl';
  const currency = CURRENCY_OF[market];
  if (currency === undefined) return malformed('marketplaceId', `There is no marketplace ${market}.`);
  const { amount = '0.00' } = offer.sellingMode?.price ?? {};
  const priceMinor = minorOf(amount);
  if (Number.isNaN(priceMinor))
    return malformed('offer.sellingMode.price.amount', 'The amount is not valid.');
  const base = feeOf(state.settings, offer.id ?? '0', priceMinor);
  const wanted = wantedPackages(offer.promotion ?? {}, market, state.settings.edition);
  const isPromoted = wanted.some(({ kind }) => kind === 'BASE');
  const commissions = [
    { name: 'Prowizja od sprzedaży', type: 'commission', fee: moneyOf(base, currency) },
    ...(isPromoted
      ? [
          {
            name: 'Prowizja od sprzedaży oferty wyróżnionej',
            type: 'commission',
            fee: moneyOf(base * PROMOTED_FACTOR, currency),
          },
        ]
      : []),
  ];
  const { basePackage, extraPackages } = classifiedsPackages;
  const packages = [basePackage ?? null, ...(extraPackages ?? [])].filter((one) => one !== null);
  const quotes = packages.flatMap(({ id }) => {
    const found = packageNamed(id);
    if (found === null) return [];
    const fee = moneyOf(found.feeMinor, currency);
    return [
      { name: found.name, type: 'classified', fee, cycleDuration: 'PT720H', classifiedsPackage: { id } },
    ];
  });
  return ok({ commissions, quotes: [...quotes, ...promotionQuotes(wanted, currency)] });
}

/** The packages by the names of 2026; in 2022 there was one, said to emphasize. */
function wantedPackages(
  promotion: Readonly<Record<string, boolean | null>>,
  marketplaceId: string,
  edition: DemoEdition,
): readonly PromoPackage[] {
  const named = new Set(Object.keys(promotion).filter((name) => promotion[name] === true));
  if (named.has('emphasized') || named.has('emphasizedHighlightBoldPackage')) named.add('emphasized10d');
  return packagesOn(marketplaceId, edition).filter(({ id }) => named.has(id));
}

function promotionQuotes(packages: readonly PromoPackage[], currency: string): readonly object[] {
  return packages.map(({ name, feeMinor, days }) => {
    return { name, type: 'promotion', fee: moneyOf(feeMinor, currency), cycleDuration: `PT${days * 24}H` };
  });
}

/** GET /pricing/offer-quotes: what the named offers of the seller are charged for while they last. */
function listQuotes({ state, query, now }: Context): DemoAnswer {
  const ids = query.getAll('offer.id').flatMap((text) => text.split(','));
  if (ids.length > 20) return malformed('offer.id', 'At most 20 offers are asked for at a time.');
  const records = ids.map((id) => findOffer(state, id, now)).filter((record) => record !== null);
  const quotes = records.flatMap((record) => quotesOf(record, state, now));
  return ok({ count: quotes.length, quotes });
}

function quotesOf({ doc }: OfferRecord, state: DemoState, now: number): readonly object[] {
  const offer = { id: doc.id };
  const inDays = 1 + (hash(state.settings.seed, Number(doc.id.slice(-8)), 511) % 9);
  const nextDate = isoTime(now - (now % DAY_MS) + inDays * DAY_MS);
  const currency = doc.sellingMode.price?.currency ?? 'PLN';
  const listing = { name: 'Wystawienie', type: 'listing', enabled: doc.publication.status === 'ACTIVE' };
  return [
    { ...listing, fee: moneyOf(0, currency), nextDate, offer },
    ...promotionQuotesOf(state, doc.id, now).map((quote) => ({ ...quote, offer })),
  ];
}

/** One for each package the offer has: what its next cycle costs, and when it begins. */
function promotionQuotesOf(state: DemoState, offerId: string, now: number): readonly object[] {
  return Object.entries(promotionsOf(state, offerId, now)).flatMap(([market, { base, extras }]) => {
    const options = [...(base === null ? [] : [base]), ...extras];
    return options.flatMap((option) => {
      const found = packagesOn(market, state.settings.edition).find(({ id }) => id === option.id);
      if (found === undefined) return [];
      const nextDate = isoTime(option.to ?? cycleEnd(state, market, option, now));
      const fee = moneyOf(found.feeMinor, 'PLN');
      return [{ name: found.name, type: 'promotion', enabled: option.to === null, fee, nextDate }];
    });
  });
}

function feeOf(settings: DemoSettings, offerId: string, priceMinor: number): number {
  return commissionOf(settings, { offer: { id: offerId }, priceMinor, quantity: 1 });
}
