import { textAt, valueAt, type KnownContext, type KnownTable, type Patch } from '../run/known-kinds.ts';
import { partOffer } from '../run/part-offer.ts';

/** Categories whose parameters are of all kinds together. */
async function categories({ read }: KnownContext): Promise<readonly Patch[]> {
  const list = await read('/sale/offers?publication.status=ACTIVE&sellingMode.format=BUY_NOW&limit=40');
  const offers = (valueAt(list, 'offers') ?? []) as readonly { readonly category: { readonly id: string } }[];
  const ids = new Set(offers.map(({ category }) => category.id));
  return [...ids].slice(0, 12).map((categoryId) => ({ params: { categoryId } }));
}

/** The product of an offer that has a parameter between two ends, with what is known of it. */
async function product({ read, offer }: KnownContext) {
  for (let index = 0; index < 40; index += 1) {
    const productId = textAt(await read(`/sale/product-offers/${offer(index)}`), 'productSet.0.product.id');
    const whole = await read(`/sale/products/${productId}`);
    const categoryId = textAt(whole, 'category.id');
    if (JSON.stringify(whole).includes('"rangeValue"')) return { productId, whole, categoryId };
  }
  throw new Error('no product has a parameter between two ends');
}

type Parameter = {
  readonly id: string;
  readonly values: readonly string[];
  readonly valuesIds?: readonly string[];
  readonly rangeValue?: object;
  readonly options: { readonly isGTIN: boolean };
};

function parametersIn(whole: unknown): readonly Parameter[] {
  return (valueAt(whole, 'parameters') ?? []) as readonly Parameter[];
}

/** Parameters as a proposal sends them: one of a choice, one written, one between two ends. */
function parametersOf(whole: unknown) {
  return parametersIn(whole)
    .filter(({ options }) => !options.isGTIN)
    .map(({ id, values, valuesIds, rangeValue }) => ({
      id,
      ...(rangeValue === undefined ? { values } : { rangeValue }),
      ...(valuesIds === undefined ? {} : { valuesIds }),
      valuesLabels: values,
      unit: 'cm',
      options: { identifiesProduct: false },
    }));
}

export const known: KnownTable = {
  'GET /sale/categories': async ({ read }) => [
    {},
    { query: { 'parent.id': textAt(await read('/sale/categories'), 'categories.0.id') } },
  ],
  'GET /sale/categories/{categoryId}/parameters': categories,
  'GET /sale/categories/{categoryId}/product-parameters': categories,
  'GET /sale/matching-categories': () => ({ query: { name: 'Lampa stołowa do salonu' } }),
  'GET /sale/category-parameters-scheduled-changes': () => [{}, { query: { limit: 3, offset: 1 } }],

  'GET /sale/products': async (context) => {
    const { whole, categoryId } = await product(context);
    const [thing = ''] = textAt(whole, 'name').split(' ');
    const gtin = textAt(
      parametersIn(whole).find(({ options }) => options.isGTIN),
      'values.0',
    );
    const plain = { 'Dynamic filters': undefined, mode: undefined, ean: undefined };
    const inShelf = { 'category.id': categoryId, searchFeatures: 'SIMILAR_CATEGORIES', language: 'pl-PL' };
    return [
      { query: { ...plain, phrase: 'a', 'page.id': undefined, 'category.id': undefined } },
      { query: { ...plain, ...inShelf, phrase: thing, 'page.id': btoa('0') } },
      {
        query: { phrase: gtin, mode: 'GTIN', 'page.id': undefined, 'category.id': undefined, ean: undefined },
      },
    ];
  },
  'GET /sale/products/{productId}': async (context) => {
    const { productId, categoryId } = await product(context);
    const ofPart = await partOffer(context);
    return [
      { params: { productId }, query: { 'category.id': categoryId, language: 'pl-PL' } },
      { params: { productId: ofPart.productId }, query: { 'category.id': undefined, language: undefined } },
    ];
  },
  'POST /sale/product-proposals': async (context) => {
    const { whole, categoryId } = await product(context);
    const images = valueAt(whole, 'images');
    return {
      json: {
        name: 'Lampa stołowa Nordvik XA-901',
        category: { id: categoryId },
        images,
        parameters: parametersOf(whole),
        description: {
          sections: [
            {
              items: [
                { type: 'TEXT', content: '<p>Nowa lampa.</p>' },
                { type: 'IMAGE', url: textAt(images, '0.url') },
              ],
            },
          ],
        },
        ...(context.edition === '2026' ? { language: 'pl-PL' } : {}),
      },
    };
  },
  'POST /sale/products/{productId}/change-proposals': async (context) => {
    const { productId, whole, categoryId } = await product(context);
    return {
      params: { productId },
      json: {
        name: 'Lampa stołowa poprawiona',
        category: { id: categoryId },
        images: valueAt(whole, 'images'),
        parameters: parametersOf(whole),
        ...(context.edition === '2026' ? { language: 'pl-PL' } : {}),
      },
    };
  },
  'GET /sale/products/change-proposals/{changeProposalId}': ({ created }) => ({
    params: { changeProposalId: created('/sale/products/{productId}/change-proposals') ?? '' },
  }),

  'GET /sale/compatibility-list-suggestions': async (context) => {
    const { offerId, productId } = await partOffer(context);
    return [
      { query: { 'offer.id': offerId, 'product.id': undefined } },
      { query: { 'offer.id': undefined, 'product.id': productId } },
    ];
  },
  'GET /sale/compatible-products/groups': () => [{ query: { type: 'CAR', limit: 5, offset: 1 } }],
  'GET /sale/compatible-products': async ({ read }) => {
    const groupId = textAt(await read('/sale/compatible-products/groups?type=CAR'), 'groups.0.id');
    const plain = { phrase: undefined, 'tecdoc.kTypNr': undefined, 'tecdoc.nTypNr': undefined };
    return [
      { query: { ...plain, type: 'CAR', 'group.id': groupId, limit: 10, offset: 1 } },
      { query: { ...plain, type: 'CAR', phrase: 'golf' } },
      { query: { ...plain, type: 'CAR', 'tecdoc.kTypNr': '15001' } },
    ];
  },

  'POST /sale/size-tables': async ({ read }) => ({
    json: { ...TABLE, template: { id: textAt(await read('/sale/size-tables-templates'), 'templates.0.id') } },
  }),
  'PUT /sale/size-tables/{tableId}': () => ({ json: TABLE }),

  'POST /sale/offer-additional-services/groups': serviceGroup,
  'PUT /sale/offer-additional-services/groups/{groupId}': serviceGroup,
  'GET /sale/offer-additional-services/groups/{groupId}/translations': () => ({
    query: { language: undefined },
  }),
  'PATCH /sale/offer-additional-services/groups/{groupId}/translations/{language}': translatedGroup,
  'DELETE /sale/offer-additional-services/groups/{groupId}/translations/{language}': async (context) => {
    const { params, json } = await translatedGroup(context);
    const path = `/sale/offer-additional-services/groups/${params.groupId}/translations/${params.language}`;
    await context.send('PATCH', path, json);
    return { params };
  },
};

const TABLE = {
  name: 'Czapki',
  headers: [{ name: 'Rozmiar' }, { name: 'Obwód (cm)' }],
  values: [{ cells: ['M', '56'] }, { cells: ['L', '58'] }],
};

async function serviceGroup({ edition, read }: KnownContext): Promise<Patch> {
  const id =
    edition === '2026'
      ? textAt(await read('/sale/offer-additional-services/categories'), 'categories.0.definitions.0.id')
      : textAt(await read('/sale/offer-additional-services/definitions'), 'definitions.0.id');
  const country = { type: 'COUNTRY_SAME_QUANTITY', country: 'PL' };
  const price = { amount: '19.99', currency: 'PLN' };
  const service = {
    definition: { id },
    description: 'Wniesiemy na piętro.',
    configurations: [
      { constraintCriteria: country, price },
      {
        constraintCriteria: {
          type: 'COUNTRY_DELIVERY_SAME_QUANTITY',
          country: 'PL',
          deliveryMethods: [{ id: 'd' }],
        },
        price,
      },
    ],
  };
  return { json: { name: 'Wniesienie', language: 'pl-PL', additionalServices: [service] } };
}

async function translatedGroup({ read }: KnownContext) {
  const list = await read('/sale/offer-additional-services/groups');
  const groupId = textAt(list, 'additionalServicesGroups.0.id');
  const definition = {
    id: textAt(list, 'additionalServicesGroups.0.additionalServices.0.definition.id'),
  };
  const translation = [{ definition, description: 'Carried into the room of your choice.' }];
  return { params: { groupId, language: 'en-US' }, json: { additionalServices: { translation } } };
}
