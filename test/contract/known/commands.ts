import { textAt, type KnownContext, type KnownTable, type Patch } from '../run/known-kinds.ts';

/** Offers that can be changed, and somebody else's, which fails as a task. */
function criteria({ offer }: KnownContext, first: number, count = 2) {
  const offers = Array.from({ length: count }, (_, at) => ({ id: offer(first + at) }));
  return [{ type: 'CONTAINS_OFFERS', offers: [...offers, { id: '18000000001' }] }];
}

/** Each under an id of its own. */
function commands(context: KnownContext, bodies: readonly object[]): readonly Patch[] {
  return bodies.map((whole) => ({ params: { commandId: context.uuid() }, whole }));
}

const MONEY = { amount: '39.99', currency: 'PLN' };

/** The last command of a resource is the one asked about. */
async function prices(context: KnownContext): Promise<readonly Patch[]> {
  const offerCriteria = criteria(context, 2);
  const abroad = context.edition === '2026' ? { marketplaceId: 'allegro-pl' } : {};
  const modifications = [
    { type: 'INCREASE_PRICE', value: MONEY, ...abroad },
    { type: 'DECREASE_PRICE', value: { ...MONEY, amount: '1.00' }, ...abroad },
    { type: 'INCREASE_PERCENTAGE', percentage: '10', ...abroad },
    { type: 'DECREASE_PERCENTAGE', percentage: '5', ...abroad },
    { type: 'FIXED_PRICE', price: MONEY, ...abroad },
  ];
  return commands(
    context,
    modifications.map((modification) => ({ modification, offerCriteria })),
  );
}

async function modifications(context: KnownContext): Promise<readonly Patch[]> {
  const { edition, thing } = context;
  const isToday = edition === '2026';
  const elements: readonly object[] = [
    { additionalServicesGroup: { id: await thing('additionalServicesGroup') } },
    {
      delivery: {
        shippingRates: { id: await thing('shippingRate') },
        ...(isToday ? { handlingTime: 'P3D' } : {}),
      },
    },
    { discounts: { wholesalePriceList: { id: 'c1b4f8a2-1e2d-4c63-9b59-5f2f4a1d0e77' } } },
    { location: { city: 'Łódź', countryCode: 'PL', postCode: '90-001', province: 'LODZKIE' } },
    { payments: { invoice: 'VAT', tax: { percentage: '23.00' } } },
    { sizeTable: { id: await thing('sizeTable') } },
    { publication: { duration: 'P30D', durationUnlimited: false } },
    ...(isToday
      ? [
          { responsiblePerson: { id: 'b4d1e3f2-7a51-4f0c-8e15-0c2f7d9a6b31' } },
          { responsibleProducer: { id: 'b4d1e3f2-7a51-4f0c-8e15-0c2f7d9a6b32' } },
          { safetyInformation: { type: 'TEXT', description: 'Chronić przed dziećmi.' } },
          {
            safetyInformation: {
              type: 'ATTACHMENTS',
              attachments: [{ id: 'b4d1e3f2-7a51-4f0c-8e15-0c2f7d9a6b33' }],
            },
          },
        ]
      : [{ promotion: PROMOTION }]),
  ];
  return commands(
    context,
    elements.map((modification) => ({ modification, offerCriteria: criteria(context, 6) })),
  );
}

const PROMOTION = {
  bold: true,
  departmentPage: true,
  emphasized: true,
  emphasizedHighlightBoldPackage: false,
  highlight: true,
};

export const known: KnownTable = {
  'PUT /sale/offer-price-change-commands/{commandId}': prices,
  'PUT /sale/offer-quantity-change-commands/{commandId}': (context) =>
    commands(context, [
      { modification: { changeType: 'FIXED', value: 7 }, offerCriteria: criteria(context, 4) },
    ]),
  'PUT /sale/offer-modification-commands/{commandId}': modifications,
  'PUT /sale/offer-publication-commands/{commandId}': (context) =>
    commands(context, [
      {
        publication: { action: 'ACTIVATE', scheduledFor: new Date(context.now + 86_400_000).toISOString() },
        offerCriteria: criteria(context, 10, 1),
      },
    ]),
  'POST /sale/offer-bulk-modification-commands': (context) => {
    const prices = (price: object) => ({ 'allegro-pl': price });
    const modifications = [
      { offerId: context.offer(12), prices: prices({ changeType: 'FIXED', value: MONEY }) },
      { offerId: context.offer(13), prices: prices({ changeType: 'GAIN', value: MONEY }) },
      { offerId: context.offer(14), prices: prices({ changeType: 'PERCENTAGE', percentage: '7' }) },
      { offerId: context.offer(15), stock: { changeType: 'FIXED', value: 9 } },
      { offerId: context.offer(16), stock: { changeType: 'GAIN', value: 2 } },
      { offerId: '18000000001', stock: { changeType: 'GAIN', value: 2 } },
    ];
    return { whole: { commandId: context.uuid(), modifications } };
  },
  'POST /sale/offer-price-automation-commands': async (context) => {
    const rule = { id: await ruleId(context) };
    const range = {
      type: 'MARKETPLACE_CURRENCY',
      minPrice: { amount: '10.00', currency: 'PLN' },
      maxPrice: { amount: '900.00', currency: 'PLN' },
    };
    const marketplace = { id: 'allegro-pl' };
    const set = [{ marketplace, rule, configuration: { priceRange: range } }];
    const offerCriteria = criteria(context, 17);
    return [
      { whole: { id: context.uuid(), modification: { set }, offerCriteria } },
      {
        whole: {
          id: context.uuid(),
          modification: { remove: [{ marketplace }] },
          offerCriteria: criteria(context, 20),
        },
      },
    ];
  },
  'PUT /offers/{offerId}/change-price-commands/{commandId}': (context) => {
    const commandId = context.uuid();
    const input = (amount: string) => ({ id: commandId, input: { buyNowPrice: { ...MONEY, amount } } });
    const params = { offerId: context.offer(22), commandId };
    return [
      { params, whole: input('0.10') },
      { params, whole: input('49.99') },
    ];
  },
};

/** A rule that some offer of the shop has. */
async function ruleId({ read }: KnownContext): Promise<string> {
  const list = await read('/sale/offers?sellingMode.priceAutomation.rule.id.empty=false&limit=1');
  return textAt(list, 'offers.0.sellingMode.priceAutomation.rule.id');
}
