import { textAt, valueAt, type KnownContext, type KnownTable, type Patch } from '../run/known-kinds.ts';

/** Filters that would leave nothing, were they all set at once. */
const UNFILTERED = Object.fromEntries(
  [
    'offer.id',
    'name',
    'sellingMode.price.amount.gte',
    'sellingMode.price.amount.lte',
    'sellingMode.priceAutomation.rule.id',
    'sellingMode.priceAutomation.rule.id.empty',
    'publication.status',
    'publication.marketplace',
    'sellingMode.format',
    'external.id',
    'delivery.shippingRates.id',
    'delivery.shippingRates.id.empty',
    'category.id',
    'product.id.empty',
    'productizationRequired',
    'b2b.buyableOnlyByBusiness',
    'fundraisingCampaign.id',
    'fundraisingCampaign.id.empty',
    'afterSalesServices.returnPolicy.id',
    'isFulfillment',
    'offset',
  ].map((name) => [name, undefined]),
);

/** Offers as the list tells them, the n-th of those that fit. */
async function listed({ read }: KnownContext, query: string, fits: (offer: object) => boolean = () => true) {
  const list = await read(`/sale/offers?limit=200&${query}`);
  return ((valueAt(list, 'offers') ?? []) as readonly object[]).filter(fits).map((one) => textAt(one, 'id'));
}

const isAbroad = (offer: object): boolean =>
  valueAt(offer, 'additionalMarketplaces.allegro-cz.publication.state') === 'APPROVED';

const isPolish = (offer: object): boolean => valueAt(offer, 'sellingMode.price.currency') === 'PLN';

/** Of this only the journal tells: bids taken back, marketplaces left and entered, another language. */
async function letJournalFill(context: KnownContext): Promise<void> {
  const { send, admin, edition } = context;
  const auctions = 'sellingMode.format=AUCTION&publication.status=ACTIVE';
  const [auction = ''] = await listed(
    context,
    auctions,
    (offer) => Number(valueAt(offer, 'saleInfo.biddersCount')) > 0,
  );
  await send('PATCH', `/sale/product-offers/${auction}`, { publication: { status: 'ENDED' } });
  const offers = await listed(context, 'publication.status=ACTIVE&sellingMode.format=BUY_NOW', isPolish);
  const [offerId = '', other = ''] = offers.slice(20);
  const price = (amount: string, currency: string) => ({ sellingMode: { price: { amount, currency } } });
  // On Allegro's own pages, since the former edition has no field for it.
  await admin('POST', `/demo/offers/${offerId}`, {
    additionalMarketplaces: {
      'allegro-cz': price('999.00', 'CZK'),
      'allegro-sk': price('40.00', 'EUR'),
      'allegro-hu': price('1.00', 'PLN'),
    },
  });
  const [ended = ''] = await listed(
    context,
    'publication.status=ENDED',
    (offer) => Number(valueAt(offer, 'stock.available')) > 0,
  );
  await send('PATCH', `/sale/product-offers/${ended}`, {
    publication: { status: 'ACTIVE', duration: 'P30D' },
  });
  await admin('POST', `/demo/offers/${other}`, { stock: { available: 21 }, ...price('88.00', 'PLN') });
  if (edition === '2026')
    await send('PATCH', `/sale/offers/${offerId}/translations/en-US`, {
      title: { translation: 'A lamp for the living room' },
    });
  // What was begun is done by then, and the list has heard of it.
  await admin('POST', '/demo/clock', { advanceMs: 20_000 });
}

async function lists(context: KnownContext): Promise<readonly Patch[]> {
  await letJournalFill(context);
  const plain = { ...UNFILTERED, limit: 200, sort: undefined };
  return [
    { query: plain },
    { query: { ...plain, 'publication.status': ['ACTIVATING'] } },
    { query: { ...plain, sort: '-sellingMode.price.amount', limit: 20 } },
  ];
}

export const known: KnownTable = {
  'GET /sale/offers': lists,
  'GET /sale/product-offers/{offerId}/parts': async (context) => {
    const [offerId = ''] = await listed(context, 'publication.status=ACTIVE', isAbroad);
    return { params: { offerId }, query: { include: ['stock', 'price'] } };
  },
  'GET /sale/offer-attachments/{attachmentId}': async (context) => {
    for (const offerId of await listed(context, 'publication.status=ACTIVE&sellingMode.format=BUY_NOW')) {
      const attachmentId = valueAt(await context.read(`/sale/product-offers/${offerId}`), 'attachments.0.id');
      if (typeof attachmentId === 'string') return { params: { attachmentId } };
    }
    throw new Error('no offer has an attachment');
  },
};
