import { textAt, valueAt, type KnownContext, type KnownTable, type Patch } from '../run/known-kinds.ts';

const BUSINESS = 'allegro-business-cz';

/** Rebates of every kind, bundles of slots, the mark on the list and the discount on turnover. */
export const known: KnownTable = {
  'POST /sale/loyalty/promotions': async (context) => {
    await endLargeOrders(context);
    return rebates(context);
  },
  'GET /sale/loyalty/promotions': ({ edition, offer }) => [
    { query: { promotionType: 'MULTIPACK', 'offer.id': offer(30), offset: 0 } },
    ...(edition === '2022' ? ['BUNDLE', undefined] : ['LARGE_ORDER_DISCOUNT', 'WHOLESALE_PRICE_LIST']).map(
      (type) => ({
        query: { promotionType: type, 'offer.id': undefined, offset: 0 },
      }),
    ),
  ],
  'PUT /sale/loyalty/promotions/{promotionId}': async (context) => {
    const wholesale = rebates(context).find(({ whole }) => JSON.stringify(whole).includes('WHOLESALE'));
    const made = await context.send('POST', '/sale/loyalty/promotions', wholesale?.whole);
    return { params: { promotionId: textAt(made.json, 'id') }, whole: wholesale?.whole };
  },
  'POST /sale/loyalty/promotion-campaigns': async (context) => ({
    whole: { promotion: { id: await multipack(context, 31) }, campaign: { id: 'LISTING_BADGE' } },
  }),
  'GET /sale/loyalty/promotion-campaigns': () => ({ query: { 'promotion.id': undefined, offset: 0 } }),
  'DELETE /sale/loyalty/promotion-campaigns': async (context) => {
    const promotionId = await multipack(context, 32);
    await context.send('POST', '/sale/loyalty/promotion-campaigns', application(promotionId));
    await context.admin('POST', '/demo/clock', { advanceMs: 3_600_000 });
    return { query: { 'promotion.id': promotionId, 'campaign.id': 'LISTING_BADGE' } };
  },
  'GET /sale/loyalty/promotion-campaign-applications/{applicationId}': applied(33),
  'DELETE /sale/loyalty/promotion-campaign-applications/{applicationId}': applied(34),
  'POST /sale/flexible-bundles': async (context) => [
    { whole: await bundleOf(context, 'WHOLE_BUNDLE_DISCOUNT') },
    { whole: await bundleOf(context, 'SLOT_DISCOUNT') },
  ],
  'PUT /sale/flexible-bundles/{bundleId}': async (context) => ({
    whole: await bundleOf(context, 'WHOLE_BUNDLE_DISCOUNT'),
  }),
  'GET /sale/flexible-bundles': pages('/sale/flexible-bundles'),
  'GET /sale/bundles': pages('/sale/bundles'),
  'GET /sale/turnover-discount': () => ({ query: { marketplaceId: BUSINESS } }),
  'PUT /sale/turnover-discount/{marketplaceId}': () => ({
    params: { marketplaceId: BUSINESS },
    whole: {
      thresholds: [{ minimumTurnover: { amount: '4000', currency: 'CZK' }, discount: { percentage: '5' } }],
    },
  }),
  'PUT /sale/turnover-discount/{marketplaceId}/deactivate': () => ({ params: { marketplaceId: BUSINESS } }),
};

type Whole = { readonly whole: object };

/** There is one discount on large orders at a time: the one there is gives way. */
async function endLargeOrders({ read, send, edition }: KnownContext): Promise<void> {
  const query = edition === '2022' ? '' : '?promotionType=LARGE_ORDER_DISCOUNT';
  const list = valueAt(await read(`/sale/loyalty/promotions${query}`), 'promotions');
  const large = (list as readonly object[]).filter(
    (one) => textAt(one, 'benefits.0.specification.type') === 'LARGE_ORDER_DISCOUNT',
  );
  for (const one of large) await send('DELETE', `/sale/loyalty/promotions/${textAt(one, 'id')}`);
}

function rebates({ edition, offer }: KnownContext): readonly Whole[] {
  const percent = (percentage: string) => ({ discount: { percentage } });
  const lowerBound = { amount: '300.00', currency: 'PLN' };
  const order = {
    type: 'LARGE_ORDER_DISCOUNT',
    thresholds: [{ orderValue: { lowerBound }, ...percent('5') }],
  };
  const steps = [{ quantity: { lowerBound: 10 }, ...percent('7') }];
  const wholesale = { type: 'WHOLESALE_PRICE_LIST', name: 'Lampy hurtem', thresholds: steps };
  const bundle = { type: 'ORDER_FIXED_DISCOUNT', value: { amount: '10.00', currency: 'PLN' } };
  const former = edition === '2022';
  const named = (id: string) => (former ? { id, quantity: 2, promotionEntryPoint: true } : { id });
  const rebate = (specification: object, criterion: object): Whole => ({
    whole: { benefits: [{ specification }], offerCriteria: [criterion] },
  });
  return [
    rebate(order, { type: 'ALL_OFFERS' }),
    rebate(wholesale, { type: 'OFFERS_ASSIGNED_EXTERNALLY' }),
    ...(former ? [rebate(bundle, { type: 'CONTAINS_OFFERS', offers: [named(offer(35))] })] : []),
    rebate(MULTIPACK, { type: 'CONTAINS_OFFERS', offers: [named(offer(30))] }),
  ];
}

const MULTIPACK = {
  type: 'UNIT_PERCENTAGE_DISCOUNT',
  configuration: { percentage: 50 },
  trigger: { forEachQuantity: 2, discountedNumber: 1 },
};

/** A multipack of its own, so that it can be marked. */
async function multipack({ send, offer }: KnownContext, index: number): Promise<string> {
  const offerCriteria = [{ type: 'CONTAINS_OFFERS', offers: [{ id: offer(index) }] }];
  const body = { benefits: [{ specification: MULTIPACK }], offerCriteria };
  return textAt((await send('POST', '/sale/loyalty/promotions', body)).json, 'id');
}

function application(promotionId: string): object {
  return { promotion: { id: promotionId }, campaign: { id: 'LISTING_BADGE' } };
}

function applied(index: number) {
  return async (context: KnownContext): Promise<Patch> => {
    const promotionId = await multipack(context, index);
    const { location } = await context.send(
      'POST',
      '/sale/loyalty/promotion-campaigns',
      application(promotionId),
    );
    return { params: { applicationId: location?.split('/').at(-1) ?? '' } };
  };
}

/** Two slots of offers that may stand together. */
async function bundleOf({ read }: KnownContext, type: string): Promise<object> {
  const list = await read('/sale/offers?publication.status=ACTIVE&sellingMode.format=BUY_NOW&limit=200');
  const offers = (valueAt(list, 'offers') ?? []) as readonly object[];
  const fitting = offers.filter((offer) => {
    return valueAt(offer, 'isFulfillment') !== true && valueAt(offer, 'b2b.buyableOnlyByBusiness') !== true;
  });
  const slots = [0, 1].map((order) => ({
    order,
    entryPoint: order === 0,
    requiredQuantity: 1,
    offers: [{ id: textAt(fitting[order * 7], 'id'), excludedFromDiscount: false }],
  }));
  const discounts = [{ marketplaceId: 'allegro-pl', percentage: 10 }];
  const bundle = { minimumBoughtOffers: 2, discounts };
  const slot = { slots: [{ order: 1, discounts }] };
  return { slots, discount: type === 'SLOT_DISCOUNT' ? { type, slot } : { type, bundle } };
}

/** The next page is asked for by the id that the first one gave. */
function pages(path: string) {
  return async ({ read }: KnownContext): Promise<readonly Patch[]> => {
    const first = { limit: 1, 'offer.id': undefined, 'page.id': undefined };
    const next = valueAt(await read(`${path}?limit=1`), 'nextPage.id');
    return [
      { query: first },
      ...(typeof next === 'string' ? [{ query: { ...first, 'page.id': next } }] : []),
    ];
  };
}
