import type { KnownTable } from '../run/known-kinds.ts';

/** A language offers are translated into. */
const LATIN = 'cs-CZ';

export const known: KnownTable = {
  'GET /sale/offers/{offerId}/translations': () => ({ query: { language: undefined } }),
  'PATCH /sale/offers/{offerId}/translations/{language}': async ({ offer, read }) => {
    const offerId = offer(0);
    const whole = (await read(`/sale/product-offers/${offerId}`)) as {
      readonly productSet: readonly { readonly product: { readonly id: string } }[];
      readonly images: readonly string[];
    };
    const [first] = whole.productSet;
    const items = [
      { type: 'TEXT', content: '<p>Lampa do obýváku.</p>' },
      { type: 'IMAGE', url: whole.images[0] },
    ];
    return {
      params: { offerId, language: LATIN },
      whole: {
        title: { translation: 'Stolní lampa do obýváku' },
        description: { translation: { sections: [{ items }] } },
        safetyInformation: { products: [{ id: first?.product.id, translation: 'Chraňte před vlhkostí.' }] },
      },
    };
  },
  'DELETE /sale/offers/{offerId}/translations/{language}': ({ offer }) => ({
    params: { offerId: offer(0), language: LATIN },
    query: { element: 'title', 'products.id': undefined },
  }),
};
