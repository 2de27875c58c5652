import { textAt, valueAt, type KnownContext, type KnownTable } from '../run/known-kinds.ts';

const AFTER_SALES = '/after-sales-service-conditions';
const POINT = {
  type: 'PICKUP_POINT',
  status: 'ACTIVE',
  confirmationType: 'CALL_US',
  openHours: [{ dayOfWeek: 'MONDAY', from: '08:00:00.000', to: '16:00:00.000' }],
  payments: [{ method: 'CARD' }],
  email: 'punkt@lampy-anna.example',
};
const IMPLIED = { individual: { period: 'P2Y' }, corporate: { period: 'P3Y' } };
const RESTRICTED = {
  availability: { range: 'RESTRICTED', restrictionCause: { name: 'CUSTOM_ITEM' } },
  withdrawalPeriod: 'P14D',
  address: { name: 'Lampy Anny', street: 'Solna 1', postCode: '60-166', city: 'Poznań', countryCode: 'PL' },
  contact: { email: 'zwroty@lampy-anna.example' },
};

export const known: KnownTable = {
  'GET /sale/shipping-rates': ({ edition }) => ({ query: ofMarketplace(edition) }),
  'GET /sale/delivery-methods': ({ edition }) => ({ query: ofMarketplace(edition) }),
  'POST /sale/shipping-rates': async (context) => ({
    json: { name: 'Lato, do 5 kg', rates: [await rate(context)] },
  }),
  'PUT /sale/shipping-rates/{id}': async (context) => ({
    params: { id: made(context, '/sale/shipping-rates') },
    json: {
      id: made(context, '/sale/shipping-rates'),
      name: 'Lato, do 10 kg',
      rates: [await rate(context)],
    },
  }),
  [`POST ${AFTER_SALES}/implied-warranties`]: () => ({ json: IMPLIED }),
  [`PUT ${AFTER_SALES}/implied-warranties/{impliedWarrantyId}`]: () => ({ json: IMPLIED }),
  [`POST ${AFTER_SALES}/return-policies`]: policies,
  [`PUT ${AFTER_SALES}/return-policies/{returnPolicyId}`]: policies,
  [`PUT ${AFTER_SALES}/attachments/{attachmentId}`]: async ({ send }) => {
    const { json, location } = await send('POST', `${AFTER_SALES}/attachments`, { name: 'gwarancja.pdf' });
    return { params: { attachmentId: textAt(json, 'id') }, at: location ?? '' };
  },
  [`POST ${AFTER_SALES}/warranties`]: warranty,
  [`PUT ${AFTER_SALES}/warranties/{warrantyId}`]: warranty,
  'POST /sale/offer-contacts': () => ({
    json: { emails: [{ address: 'biuro@lampy-anna.example' }], phones: [{ number: '+48500600799' }] },
  }),
  'PUT /sale/offer-contacts/{id}': () => ({
    json: { emails: [{ address: 'biuro@lampy-anna.example' }], phones: [{ number: '+48500600798' }] },
  }),
  'GET /points-of-service': async ({ thing, edition }) => ({
    query: {
      'seller.id': await thing('seller'),
      ...(edition === '2026' ? { countryCode: 'PL' } : {}),
    },
  }),
  'POST /points-of-service': () => ({ json: POINT }),
  'PUT /points-of-service/{id}': (context) => ({
    json: { ...POINT, id: made(context, '/points-of-service'), name: 'Magazyn' },
  }),
  'GET /sale/tax-settings': async ({ thing, edition }) => ({
    query: { 'category.id': await thing('category'), ...(edition === '2026' ? { countryCode: ['PL'] } : {}) },
  }),
  'POST /sale/responsible-persons': () => ({ json: party('personalData', 'Importer żyrandoli') }),
  'PUT /sale/responsible-persons/{id}': (context) => ({
    json: { id: made(context, '/sale/responsible-persons'), ...party('personalData', 'Importer kinkietów') },
  }),
  'POST /sale/responsible-producers': () => ({ json: party('producerData', 'Odlewnia') }),
  'PUT /sale/responsible-producers/{id}': (context) => ({
    json: { id: made(context, '/sale/responsible-producers'), ...party('producerData', 'Odlewnia brązu') },
  }),
};

function ofMarketplace(edition: KnownContext['edition']): { marketplace?: string } {
  return edition === '2026' ? { marketplace: 'allegro-pl' } : {};
}

function made({ created }: KnownContext, path: string): string {
  return created(path) ?? '';
}

async function rate({ thing }: KnownContext): Promise<object> {
  return {
    deliveryMethod: { id: await thing('deliveryMethod') },
    maxQuantityPerPackage: 3,
    maxPackageWeight: { value: '5.000', unit: 'KILOGRAM' },
    firstItemRate: { amount: '9.99', currency: 'PLN' },
    nextItemRate: { amount: '1.00', currency: 'PLN' },
    shippingTime: { from: 'PT24H', to: 'PT72H' },
  };
}

/** In 2022 a policy must name an attachment: that of one that is there. */
async function policies({ edition, read, thing }: KnownContext): Promise<{ json: object }> {
  if (edition === '2026') return { json: RESTRICTED };
  const policy = await read(`${AFTER_SALES}/return-policies/${await thing('returnPolicy')}`);
  return { json: { ...RESTRICTED, attachment: valueAt(policy, 'attachment') } };
}

async function warranty({ read }: KnownContext): Promise<{ json: object }> {
  const list = await read(`${AFTER_SALES}/warranties`);
  const ofMaker = await read(`${AFTER_SALES}/warranties/${textAt(list, 'warranties.1.id')}`);
  const { id, name } = valueAt(ofMaker, 'attachment') as { id: string; name: string };
  return { json: { attachment: { id, name } } };
}

function party(data: 'personalData' | 'producerData', name: string): object {
  const address = { countryCode: 'PL', street: 'Wiśniowa 1', postalCode: '00-001', city: 'Warszawa' };
  const contact = { email: 'kontakt@firma.example', formUrl: 'https://firma.example/kontakt' };
  return { name, [data]: { address, contact } };
}
