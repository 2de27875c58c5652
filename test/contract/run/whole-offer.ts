import { textAt, valueAt, type KnownContext } from './known-kinds.ts';

/** Every field that POST and PATCH of a product offer take in this edition, of what this offer is. */
export async function everythingOf(context: KnownContext, offerId: string): Promise<Record<string, unknown>> {
  const { edition, read } = context;
  const now = await read(`/sale/product-offers/${offerId}`);
  const product = { id: textAt(now, 'productSet.0.product.id') };
  const images = valueAt(now, 'images') as readonly string[];
  const whole = {
    name: `Ręcznie robiona lampa ${offerId}`,
    category: valueAt(now, 'category'),
    productSet: [{ product, quantity: { value: 1 } }],
    parameters: withoutNulls(valueAt(now, 'parameters')),
    images,
    description: { sections: [{ items: [TEXT, { type: 'IMAGE', url: images[0] }] }] },
    external: { id: `LAMPA-${offerId}` },
    sellingMode: {
      format: 'BUY_NOW',
      price: money('179.00'),
      minimalPrice: money('150.00'),
      startingPrice: money('1.00'),
    },
    stock: { available: 12, unit: 'UNIT' },
    publication: { status: 'ACTIVE', duration: 'P30D', startingAt: '2026-01-01T08:00:00Z', republish: true },
    delivery: {
      handlingTime: 'PT24H',
      shippingRates: await named(context, 'shippingRate'),
      additionalInfo: 'Wysyłka od poniedziałku do piątku.',
      shipmentDate: '2027-01-01T08:00:00Z',
    },
    afterSalesServices: {
      impliedWarranty: await named(context, 'impliedWarranty'),
      returnPolicy: await named(context, 'returnPolicy'),
      warranty: await named(context, 'warranty'),
    },
    payments: { invoice: 'VAT' },
    location: { city: 'Poznań', countryCode: 'PL', postCode: '60-166', province: 'WIELKOPOLSKIE' },
    b2b: { buyableOnlyByBusiness: false },
    attachments: [{ id: await attachment(context) }],
    fundraisingCampaign: await named(context, 'fundraisingCampaign'),
    additionalServices: await named(context, 'additionalServicesGroup'),
    compatibilityList: { items: FITS },
    language: 'pl-PL',
    sizeTable: await named(context, 'sizeTable'),
    discounts: { wholesalePriceList: { id: SOME_ID, name: 'Nazwa' } },
  };
  return edition === '2022'
    ? { ...whole, tax: TAX, messageToSellerSettings: { mode: 'HIDDEN' } }
    : { ...whole, ...(await onlyIn2026(context, product, images)) };
}

/** Offers of the Polish marketplace that are on sale, each with a product. */
export async function polishOffers({ read }: KnownContext): Promise<readonly string[]> {
  const list = await read('/sale/offers?publication.status=ACTIVE&sellingMode.format=BUY_NOW&limit=100');
  const offers = valueAt(list, 'offers') as readonly { readonly id: string }[];
  return offers.filter((one) => valueAt(one, 'sellingMode.price.currency') === 'PLN').map(({ id }) => id);
}

const SOME_ID = '11111111-2222-4333-8444-555555555555';
const TEXT = { type: 'TEXT', content: '<h1>Lampa</h1><p>Ręcznie robiona.</p>' };
const FITS = [
  { type: 'TEXT', text: 'Pasuje do lamp biurkowych' },
  { type: 'ID', id: 'T1', text: 'Lampa T1', additionalInfo: [{ value: 'od 2015' }] },
];
const TAX = { id: 'VAT', rate: '23.00', subject: 'GOODS', exemption: 'MONEY_EXEMPTION', percentage: '23.00' };

async function onlyIn2026(context: KnownContext, product: object, images: readonly string[]) {
  const producer = await context.thing('responsibleProducer').catch(() => SOME_ID);
  const element = {
    product,
    quantity: { value: 1 },
    responsiblePerson: await named(context, 'responsiblePerson'),
    responsibleProducer: { type: 'ID', id: producer },
    safetyInformation: { type: 'TEXT', description: 'Chronić przed wilgocią.' },
    marketedBeforeGPSRObligation: false,
    deposits: [{ id: SOME_ID, quantity: 1 }],
  };
  return {
    productSet: [element],
    taxSettings: {
      rates: [{ rate: '23.00', countryCode: 'PL' }],
      subject: 'GOODS',
      exemption: 'MONEY_EXEMPTION',
    },
    contact: await named(context, 'contact'),
    messageToSellerSettings: { mode: 'REQUIRED', hint: 'Proszę podać kolor.' },
    additionalMarketplaces: {
      'allegro-cz': { sellingMode: { price: { amount: '1099.00', currency: 'CZK' } } },
      'allegro-sk': { sellingMode: { price: { amount: '1.00', currency: 'PLN' } } },
    },
    aiCoCreatedContent: { images: [{ url: images[0] }] },
  };
}

async function named({ thing }: KnownContext, name: string) {
  return { id: await thing(name).catch(() => SOME_ID), name: 'Nazwa' };
}

async function attachment({ send }: KnownContext): Promise<string> {
  const declared = { type: 'MANUAL', file: { name: 'instrukcja.pdf' } };
  return textAt((await send('POST', '/sale/offer-attachments', declared)).json, 'id');
}

function money(amount: string) {
  return { amount, currency: 'PLN' };
}

/** What is read may say null where what is written may not. */
export function withoutNulls(read: unknown): unknown {
  return JSON.parse(JSON.stringify(read), (_, value: unknown) => (value === null ? undefined : value));
}
