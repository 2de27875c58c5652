import { describe, expect, it } from 'vitest';
import { offerIdOf } from '../../../../src/main/demo/data/offer-id.ts';
import { offerTruth } from '../../../../src/main/demo/offers/truth.ts';
import { openShop, valueAt, type OpenShop } from './shop.ts';

type Former = Record<string, unknown> & {
  id: string;
  name: string;
  stock: { available: number };
  sellingMode: { price: { amount: string; currency: string } };
  images: { url: string }[];
  parameters: { id: string; values: string[] }[];
  product: { id: string };
  publication: { status: string };
  validation: { errors: { code: string; path: string }[] };
};

function formerShop(): OpenShop {
  return openShop({ edition: '2022' });
}

function former(shop: OpenShop, offerId: string): Former {
  return shop.call('GET', `/sale/offers/${offerId}`).body as unknown as Former;
}

/** An offer on sale, sold at once, with a product. */
const OFFER = offerIdOf(1, 0);

describe('GET /sale/offers/{offerId}', () => {
  const offer = former(formerShop(), OFFER);

  it('tells pictures as objects, one product beside the offer and its parameters among the offer’s', () => {
    expect(offer.images[0]?.url).toMatch(/^http/);
    expect(offer.product.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(offer.parameters.map(({ id }) => id)).toContain('225693');
    expect(offer).not.toHaveProperty('productSet');
    expect(JSON.stringify(offer)).not.toContain('null');
  });

  it('is about the same offer as /sale/product-offers', () => {
    const shop = formerShop();
    const today = shop.call('GET', `/sale/product-offers/${OFFER}`).body;
    expect(former(shop, OFFER)).toMatchObject({
      id: OFFER,
      name: today.name,
      sellingMode: { price: today.sellingMode.price },
      stock: today.stock,
    });
  });

  it('is unknown in the 2026 edition', () => {
    expect(() => openShop().call('GET', `/sale/offers/${OFFER}`)).toThrow('no route');
  });
});

describe('PUT /sale/offers/{offerId}', () => {
  it('of what was read changes nothing', () => {
    const shop = formerShop();
    const before = offerTruth(shop.state, OFFER);
    const put = shop.call('PUT', `/sale/offers/${OFFER}`, { json: former(shop, OFFER) });
    expect(put.status).toBe(200);
    const { validation: _, updatedAt: __, ...after } = offerTruth(shop.state, OFFER) as Former;
    expect(before).toMatchObject(after);
  });

  it('replaces the whole: what is not said is gone', () => {
    const shop = formerShop();
    const { external: _, additionalServices: __, ...json } = former(shop, OFFER);
    const name = 'Lampa biurkowa LED srebrna';
    const stock = { available: 7, unit: 'UNIT' };
    const put = shop.call('PUT', `/sale/offers/${OFFER}`, { json: { ...json, name, stock } });
    expect(put.body).toMatchObject({ name, stock });
    expect(put.body).not.toHaveProperty('external');
    const types = shop.call('GET', '/sale/offer-events').body.offerEvents.map(({ type }) => String(type));
    expect(types).toEqual(expect.arrayContaining(['OFFER_CHANGED', 'OFFER_STOCK_CHANGED']));
  });

  it('keeps what only the 2022 edition knows, until it is left out', () => {
    const shop = formerShop();
    const kept = {
      customParameters: [{ name: 'Gwint', values: ['E27'] }],
      tax: { percentage: '8.00' },
      tecdocSpecification: { id: 'T1', items: [] },
      promotion: { bold: true },
    };
    const json = former(shop, OFFER);
    shop.call('PUT', `/sale/offers/${OFFER}`, { json: { ...json, ...kept } });
    expect(former(shop, OFFER)).toMatchObject(kept);
    shop.call('PUT', `/sale/offers/${OFFER}`, { json });
    expect(former(shop, OFFER)).not.toHaveProperty('tecdocSpecification');
  });

  it.each([
    [
      'a title of more than 50 characters',
      { name: 'Lampa biurkowa LED srebrna z regulacją i zegarem ABC' },
      'name',
    ],
    ['no price', { sellingMode: { format: 'BUY_NOW' } }, 'sellingMode.price'],
    ['no pictures', { images: [], description: undefined }, 'images'],
    ['another state of a product', { product: null }, 'productSet'],
  ])('refuses an offer on sale with %s', (_, change, path) => {
    const shop = formerShop();
    const put = shop.call('PUT', `/sale/offers/${OFFER}`, { json: { ...former(shop, OFFER), ...change } });
    expect(put.status).toBe(422);
    expect(put.body.errors.map((error) => String(error.path))).toContain(path);
  });

  it('ends an offer whose stock it says is gone, as everything does', () => {
    const shop = formerShop();
    const json = { ...former(shop, OFFER), stock: { available: 0, unit: 'UNIT' } };
    shop.call('PUT', `/sale/offers/${OFFER}`, { json });
    expect(former(shop, OFFER).publication).toMatchObject({ status: 'ENDED', endedBy: 'EMPTY_STOCK' });
  });
});

describe('a draft of the 2022 edition', () => {
  function withDraft() {
    const shop = formerShop();
    const json = { name: 'Lampa biurkowa LED srebrna', category: { id: former(shop, OFFER)['category'] } };
    const made = shop.call('POST', '/sale/offers', {
      json: { ...json, category: former(shop, OFFER)['category'] },
    });
    return { shop, draft: made.body as unknown as Former };
  }

  it('is made of a title alone and says what it lacks', () => {
    const { draft } = withDraft();
    expect(draft.publication.status).toBe('INACTIVE');
    const paths = draft.validation.errors.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['images', 'sellingMode.price', 'delivery.shippingRates']));
  });

  it('is not published before it is whole, and is afterwards', () => {
    const { shop, draft } = withDraft();
    const activate = (commandId: string) => {
      const json = {
        publication: { action: 'ACTIVATE' },
        offerCriteria: [{ type: 'CONTAINS_OFFERS', offers: [{ id: draft.id }] }],
      };
      shop.call('PUT', `/sale/offer-publication-commands/${commandId}`, { json });
      shop.wait(60_000);
    };
    activate('11111111-1111-4111-8111-111111111111');
    expect(former(shop, draft.id).publication.status).toBe('INACTIVE');

    const { id: _, publication: __, ...whole } = former(shop, OFFER);
    const put = shop.call('PUT', `/sale/offers/${draft.id}`, { json: { ...whole, name: draft.name } });
    expect(valueAt(put.body, 'validation.errors')).toEqual([]);
    activate('22222222-2222-4222-8222-222222222222');
    expect(former(shop, draft.id).publication.status).toBe('ACTIVE');
  });

  it('is saved with a title that may not be published', () => {
    const { shop, draft } = withDraft();
    const put = shop.call('PUT', `/sale/offers/${draft.id}`, { json: { ...draft, name: 'Lampa' } });
    expect(put.body).toMatchObject({ name: 'Lampa' });
    const paths = (put.body as unknown as Former).validation.errors.map(({ path }) => path);
    expect(paths).toContain('name');
  });

  it('can be deleted', () => {
    const { shop, draft } = withDraft();
    expect(shop.call('DELETE', `/sale/offers/${draft.id}`).status).toBe(204);
    expect(shop.call('GET', `/sale/offers/${draft.id}`).status).toBe(404);
  });
});

describe('sets of variants', () => {
  const SET = { name: 'Lampy', offers: [{ id: offerIdOf(1, 0) }, { id: offerIdOf(1, 1) }] };
  const PARAMETERS = [{ id: '225693' }];

  it('are made, read, listed, changed and removed', () => {
    const shop = formerShop();
    const made = shop.call('POST', '/sale/offer-variants', { json: { ...SET, parameters: PARAMETERS } });
    expect(made.status).toBe(201);
    const address = `/sale/offer-variants/${String(made.body.id)}`;
    expect(shop.call('GET', address).body).toMatchObject(SET);
    shop.call('PUT', address, { json: { ...SET, name: 'Lampki', parameters: PARAMETERS } });
    expect(shop.call('GET', '/sale/offer-variants?query=lampki').body).toMatchObject({
      count: 1,
      offerVariants: [{ name: 'Lampki' }],
    });
    expect(shop.call('DELETE', address).status).toBe(204);
    expect(shop.call('GET', address).status).toBe(404);
  });

  it.each([
    ['one offer', { offers: [{ id: offerIdOf(1, 0) }] }, 'offers'],
    ['no parameter', { parameters: [] }, 'parameters'],
    ['a colour that is not told', { parameters: [{ id: 'color/pattern' }] }, 'offers[0].colorPattern'],
    ['an offer that is not there', { offers: [...SET.offers, { id: '1' }] }, 'offers[2].id'],
    ['a long name', { name: 'x'.repeat(51) }, 'name'],
  ])('are refused with %s', (_, change, path) => {
    const json = { ...SET, parameters: PARAMETERS, ...change };
    const refused = formerShop().call('POST', '/sale/offer-variants', { json });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map((error) => String(error.path))).toContain(path);
  });
});

it('tells the rates of the price list that an offer names', () => {
  const rates = formerShop().call('GET', `/sale/offers/${OFFER}/shipping-rates`);
  expect(rates).toMatchObject({ status: 200, body: { rates: [{ firstItemRate: { currency: 'PLN' } }, {}] } });
});
