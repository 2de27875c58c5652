import { textAt, valueAt, type KnownContext, type KnownTable, type Patch } from '../run/known-kinds.ts';

const MONEY = { amount: '40.00', currency: 'PLN' };

/** What is done on the market: bids, classified ads, good causes, price rules. */
export const known: KnownTable = {
  'PUT /bidding/offers/{offerId}/bid': () => [bid('75000000001', '40.00'), bid('75000000001', '600.00')],
  'GET /bidding/offers/{offerId}/bid': async ({ send }) => {
    await send('PUT', '/bidding/offers/75000000002/bid', { maxAmount: MONEY });
    return { params: { offerId: '75000000002' } };
  },
  'GET /charity/fundraising-campaigns': () => ({ query: { phrase: 'schronisko' } }),
  'GET /sale/classifieds-packages': async (context) => ({
    query: { 'category.id': await categoryOfAds(context) },
  }),
  'GET /sale/classifieds-packages/{packageId}': async (context) => ({
    params: { packageId: textAt(await packages(context), 'packages.0.id') },
  }),
  'PUT /sale/offer-classifieds-packages/{offerId}': async (context) => {
    const offerId = textAt(await ads(context), 'offers.0.id');
    const found = (valueAt(await packages(context), 'packages') ?? []) as readonly object[];
    const idOf = (type: string) => found.find((one) => valueAt(one, 'type') === type);
    const extra = {
      id: textAt(idOf('EXTRA'), 'id'),
      ...(context.edition === '2026' ? { republish: true } : {}),
    };
    return {
      params: { offerId },
      whole: { basePackage: { id: textAt(idOf('BASE'), 'id') }, extraPackages: [extra] },
    };
  },
  'GET /sale/offer-classifieds-packages/{offerId}': async (context) => {
    const offerId = textAt(await ads(context), 'offers.0.id');
    return { params: { offerId } };
  },
  'GET /sale/classified-offers-stats': async (context) => ({
    query: { 'offer.id': [textAt(await ads(context), 'offers.0.id')], ...lastDays(context) },
  }),
  'GET /sale/classified-seller-stats': (context) => ({ query: lastDays(context) }),
  'POST /sale/price-automation/rules': () => [
    rule('Kurs', 'EXCHANGE_RATE', { changeByPercentage: { operation: 'ADD', value: '10' } }),
    rule('Najtaniej', 'FOLLOW_BY_ALLEGRO_MIN_PRICE', {
      changeByAmount: { operation: 'SUBTRACT', values: [{ amount: '1.00', currency: 'PLN' }] },
    }),
  ],
};

function bid(offerId: string, amount: string): Patch {
  return { params: { offerId }, whole: { maxAmount: { amount, currency: 'PLN' } } };
}

function rule(name: string, type: string, configuration: object): Patch {
  return { whole: { name, type, configuration } };
}

function ads({ read }: KnownContext): Promise<unknown> {
  return read('/sale/offers?sellingMode.format=ADVERTISEMENT&publication.status=ACTIVE&limit=1');
}

async function categoryOfAds(context: KnownContext): Promise<string> {
  return textAt(await ads(context), 'offers.0.category.id');
}

async function packages(context: KnownContext): Promise<unknown> {
  return context.read(`/sale/classifieds-packages?category.id=${await categoryOfAds(context)}`);
}

function lastDays({ now }: KnownContext): Readonly<Record<string, string>> {
  const day = (ago: number) => new Date(now - ago * 86_400_000).toISOString();
  return { 'date.gte': day(7), 'date.lte': day(0) };
}
