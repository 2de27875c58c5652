import { textAt, type KnownContext, type KnownTable, type Patch } from '../run/known-kinds.ts';

/** Commands over many offers: one element or one way to change at a time. */
export const known: KnownTable = {
  'PUT /sale/offer-modification-commands/{commandId}': async (context) => {
    const patches: Patch[] = [];
    for (const modification of await elements(context)) {
      patches.push({ whole: { modification, offerCriteria: offers(context, 10) } });
    }
    return patches;
  },
  'PUT /sale/offer-price-change-commands/{commandId}': (context) => {
    const of = context.edition === '2022' ? {} : { marketplaceId: 'allegro-pl' };
    const money = { amount: '10.00', currency: 'PLN' };
    const ways = [
      { type: 'INCREASE_PRICE', value: money },
      { type: 'DECREASE_PRICE', value: { ...money, amount: '1.00' } },
      { type: 'INCREASE_PERCENTAGE', percentage: '5' },
      { type: 'DECREASE_PERCENTAGE', percentage: '5' },
      { type: 'FIXED_PRICE', price: { amount: '123.45', currency: 'PLN' } },
    ];
    return ways.map((way) => ({
      whole: { modification: { ...way, ...of }, offerCriteria: offers(context, 11) },
    }));
  },
  'PUT /sale/offer-quantity-change-commands/{commandId}': (context) =>
    ['GAIN', 'FIXED'].map((changeType) => ({
      whole: { modification: { changeType, value: 7 }, offerCriteria: offers(context, 12) },
    })),
  'PUT /sale/offer-publication-commands/{commandId}': (context) => [
    { whole: { publication: { action: 'END' }, offerCriteria: offers(context, 40) } },
    {
      whole: {
        publication: { action: 'ACTIVATE', scheduledFor: new Date(context.now + 86_400_000).toISOString() },
        offerCriteria: offers(context, 41),
      },
    },
  ],
  'POST /sale/offer-bulk-modification-commands': (context) => {
    const { uuid, offer } = context;
    const money = { amount: '10.00', currency: 'PLN' };
    const price = (change: object) => ({ prices: { 'allegro-pl': change } });
    const changes = [
      price({ changeType: 'FIXED', value: { amount: '129.00', currency: 'PLN' } }),
      price({ changeType: 'GAIN', value: money }),
      price({ changeType: 'PERCENTAGE', percentage: '5' }),
      { stock: { changeType: 'FIXED', value: 11 } },
      { stock: { changeType: 'GAIN', value: 2 } },
    ];
    const modifications = changes.map((change, index) => ({ offerId: offer(13 + index), ...change }));
    return { whole: { commandId: uuid(), modifications } };
  },
};

/** One offer of the shop and one of somebody else, so that a task can fail. */
function offers({ offer }: KnownContext, index: number): readonly object[] {
  return [{ type: 'CONTAINS_OFFERS', offers: [{ id: offer(index) }, { id: '18000000001' }] }];
}

async function elements(context: KnownContext): Promise<readonly object[]> {
  const { edition } = context;
  const place = { city: 'Poznań', countryCode: 'PL', postCode: '60-166', province: 'WIELKOPOLSKIE' };
  const looks = { bold: true, departmentPage: true, highlight: true };
  const common = [
    ...(await named(context, 'additionalServicesGroup')),
    ...(await named(context, 'sizeTable')),
    { delivery: { shippingRates: { id: await context.thing('shippingRate') }, ...handlingOf[edition] } },
    { discounts: { wholesalePriceList: { id: '5637592a-0a24-4771-b527-d89b2767d821' } } },
    { location: place },
    { payments: { invoice: 'VAT', tax: { percentage: '23.00' } } },
    { publication: { duration: 'PT240H', durationUnlimited: false } },
  ];
  if (edition === '2022') {
    return [...common, { promotion: { ...looks, emphasized: true, emphasizedHighlightBoldPackage: false } }];
  }
  return [
    ...common,
    ...(await named(context, 'responsiblePerson')),
    ...(await named(context, 'responsibleProducer')),
    { safetyInformation: { type: 'TEXT', description: 'Nie zanurzać w wodzie.' } },
    await manual(context),
  ];
}

const handlingOf = { '2022': {}, '2026': { handlingTime: 'PT24H' } };

/** The element that names one of the shop's objects, where it has one. */
async function named({ thing }: KnownContext, name: string): Promise<readonly object[]> {
  const id = await thing(name).catch(() => null);
  return id === null ? [] : [{ [name]: { id } }];
}

async function manual({ send }: KnownContext): Promise<object> {
  const json = { type: 'SAFETY_INFORMATION_MANUAL', file: { name: 'bezpieczenstwo.pdf' } };
  const made = await send('POST', '/sale/offer-attachments', json);
  return { safetyInformation: { type: 'ATTACHMENTS', attachments: [{ id: textAt(made.json, 'id') }] } };
}
