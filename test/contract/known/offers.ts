import { textAt, valueAt, type KnownContext, type KnownTable } from '../run/known-kinds.ts';
import { partOffer } from '../run/part-offer.ts';
import { everythingOf, polishOffers, withoutNulls } from '../run/whole-offer.ts';

/** Offers of both editions: whole ones with every field, made of offers that are on sale. */
export const known: KnownTable = {
  'POST /sale/product-offers': async (context) => {
    const [, offerId = ''] = await polishOffers(context);
    const whole = await everythingOf(context, offerId);
    return [
      { whole },
      { whole: { ...whole, productSet: [await ownElement(context, offerId, whole)] } },
      {
        whole: { name: 'Lampa biurkowa w szkicu', stock: { available: 0, unit: 'SET' }, publication: DRAFT },
      },
    ];
  },
  'GET /sale/product-offers/{offerId}': (context) => eachOffer(context, '/sale/product-offers'),
  'PATCH /sale/product-offers/{offerId}': async (context) => {
    const [, , one = '', other = ''] = await polishOffers(context);
    return [
      { params: { offerId: one }, whole: await everythingOf(context, one) },
      { params: { offerId: other }, whole: { productSet: [await productByGtin(context, other)] } },
    ];
  },
  'GET /sale/product-offers/{offerId}/operations/{operationId}': async (context) => ({
    params: await underWay(context),
  }),
  'POST /sale/offers': async (context) => {
    const [, , , , offerId = ''] = await polishOffers(context);
    return [{ whole: await formerOf(context, offerId) }, { whole: { name: 'Lampa biurkowa w szkicu' } }];
  },
  'GET /sale/offers/{offerId}': async (context) => {
    const { send, created } = context;
    const [, , , , offerId = ''] = await polishOffers(context);
    if (created('/sale/offers') !== null) return eachOffer(context, '/sale/offers');
    const made = await send('POST', '/sale/offers', await formerOf(context, offerId));
    return [{ params: { offerId: textAt(made.json, 'id') } }, ...(await eachOffer(context, '/sale/offers'))];
  },
  'PUT /sale/offers/{offerId}': async (context) => {
    const [, , , , , offerId = ''] = await polishOffers(context);
    return { params: { offerId }, whole: await formerOf(context, offerId) };
  },
  'DELETE /sale/offers/{offerId}': async ({ send }) => {
    const json = { name: 'Lampa biurkowa do usunięcia', stock: { available: 1 }, publication: DRAFT };
    const draft = await send('POST', '/sale/product-offers', json);
    return { params: { offerId: textAt(draft.json, 'id') } };
  },
  'GET /sale/offers/unfilled-parameters': () => [
    { query: { 'offer.id': undefined, parameterType: 'REQUIREMENT_PLANNED', offset: 0 } },
    { query: { 'offer.id': undefined, parameterType: 'REQUIRED', offset: 0 } },
  ],
  'GET /sale/offer-events': async (context) => {
    await letThingsHappen(context);
    return {};
  },
  'POST /sale/offer-variants': async (context) => ({ whole: await variantSet(context, 'Lampy') }),
  'PUT /sale/offer-variants/{setId}': async (context) => ({ whole: await variantSet(context, 'Lampki') }),
};

const DRAFT = { status: 'INACTIVE', duration: 'P10D' };

/** Those that this run has made, and enough of the others to meet every kind. */
async function eachOffer(context: KnownContext, path: string) {
  const others = Array.from({ length: 12 }, (_, index) => context.offer(index));
  const { offerId: part } = await partOffer(context);
  const drafts = valueAt(await context.read('/sale/offers?publication.status=INACTIVE&limit=4'), 'offers');
  const incomplete = (drafts as readonly { readonly id: string }[]).map(({ id }) => id);
  const ids = [context.created(path), part, ...incomplete, ...others].filter((id) => id !== null);
  return ids.map((offerId) => ({ params: { offerId } }));
}

/** Of a product of one's own, with the other kinds of answers about its safety. */
async function ownElement(context: KnownContext, offerId: string, whole: Record<string, unknown>) {
  const product = await inlineProduct(context, offerId, whole);
  if (context.edition === '2022') return { product };
  const attachments = whole['attachments'];
  return {
    product,
    responsibleProducer: { type: 'NAME', name: 'Lampy Anna' },
    safetyInformation: { type: 'ATTACHMENTS', attachments },
  };
}

/** A product that the catalogue does not know: named, with all its parameters. */
async function inlineProduct({ read }: KnownContext, offerId: string, whole: Record<string, unknown>) {
  const now = await read(`/sale/product-offers/${offerId}`);
  const parameters = withoutNulls(valueAt(now, 'productSet.0.product.parameters'));
  return { name: whole['name'], category: whole['category'], images: whole['images'], parameters };
}

async function productByGtin({ read }: KnownContext, offerId: string) {
  const now = await read(`/sale/product-offers/${offerId}`);
  const parameters = valueAt(now, 'productSet.0.product.parameters') as readonly {
    readonly id: string;
    readonly values: readonly string[];
  }[];
  const [gtin = ''] = parameters.find(({ id }) => id === '225693')?.values ?? [];
  return { product: { id: gtin, idType: 'GTIN' } };
}

async function underWay(context: KnownContext): Promise<Record<string, string>> {
  const { admin, send } = context;
  await admin('POST', '/demo/settings', { acceptedShare: 1, operationDelayMs: 600_000 });
  const offers = await polishOffers(context);
  let found: Record<string, string> = {};
  for (const offerId of offers.slice(11)) {
    const { location } = await send('PATCH', `/sale/product-offers/${offerId}`, { stock: { available: 9 } });
    found = { offerId, operationId: location?.split('/').at(-1) ?? '' };
    if (location !== null) break;
  }
  await admin('POST', '/demo/settings', { acceptedShare: 0, operationDelayMs: 40 });
  return found;
}

async function letThingsHappen(context: KnownContext): Promise<void> {
  const { send, uuid } = context;
  const [, , , , , , , one = '', other = ''] = await polishOffers(context);
  await send('PATCH', `/sale/product-offers/${one}`, {
    name: 'Lampa biurkowa w nowej cenie',
    sellingMode: { price: { amount: '77.00', currency: 'PLN' } },
    stock: { available: 17 },
  });
  const offerCriteria = [{ type: 'CONTAINS_OFFERS', offers: [{ id: other }] }];
  const address = `/sale/offer-publication-commands/${uuid()}`;
  await send('PUT', address, { publication: { action: 'END' }, offerCriteria });
}

/** Every field of a whole offer in the former shape: what it names has no names beside the ids. */
async function formerOf(context: KnownContext, offerId: string): Promise<Record<string, unknown>> {
  const former = (await context.read(`/sale/offers/${offerId}`)) as Record<string, unknown>;
  const { productSet: _set, compatibilityList, ...whole } = await everythingOf(context, offerId);
  const bare = withoutNames(whole);
  const { amount, currency } = { amount: '145.53', currency: 'PLN' };
  return {
    ...former,
    ...bare,
    name: whole['name'],
    images: (whole['images'] as readonly string[]).map((url) => ({ url })),
    sellingMode: { ...(bare['sellingMode'] as object), netPrice: { amount, currency } },
    compatibilityList: { type: 'MANUAL', ...(compatibilityList as object) },
    contact: { id: '11111111-2222-4333-8444-555555555555' },
    parameters: former['parameters'],
    customParameters: [{ name: 'Gwint', values: ['E27'] }],
    promotion: PROMOTION,
    tecdocSpecification: { id: 'T1', items: [{ name: 'Strona zabudowy', values: ['przód'] }] },
  };
}

const PROMOTION = {
  bold: true,
  departmentPage: false,
  emphasized: false,
  emphasizedHighlightBoldPackage: false,
  highlight: true,
};

function withoutNames(whole: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(whole), (key, value: unknown) =>
    key === 'name' && value === 'Nazwa' ? undefined : value,
  ) as Record<string, unknown>;
}

async function variantSet(context: KnownContext, name: string) {
  const [, , , , , , , , , one = '', other = ''] = await polishOffers(context);
  const offers = [one, other].map((id, at) => ({ id, colorPattern: `Wzór ${at + 1}` }));
  return { name, offers, parameters: [{ id: 'color/pattern' }] };
}
