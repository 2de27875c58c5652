import { describe, expect, test } from 'vitest';
import { must } from '../../../../src/shared/errors.ts';
import { openShop } from '../shop/shop.ts';

const NOTICES = '/fulfillment/advance-ship-notices';
const DAY_MS = 86_400_000;

type Said = Readonly<Record<string, unknown>>;
type Shop = ReturnType<typeof openShop>;

function firstProduct(shop: Shop): string {
  const { products } = shop.call('GET', '/fulfillment/available-products').body as unknown as {
    products: { id: string }[];
  };
  return must(products[0]).id;
}

function makeNotice(shop: Shop, more: object = {}) {
  const items = [{ product: { id: firstProduct(shop) }, quantity: 24 }];
  const made = shop.call('POST', NOTICES, { json: { items, ...more } });
  expect(made.status).toBe(201);
  return { id: String(made.body.id), etag: String(made.headers['etag']), items };
}

const PACKED = {
  handlingUnit: { unitType: 'BOX', amount: 2, labelsType: 'ONE_FULFILLMENT' },
  shipping: { method: 'OWN_TRANSPORT', truckLicencePlate: 'PO 1' },
};

function submit(shop: Shop, advanceShipNoticeId: string): Said {
  const number = shop.state.table('submit-commands').size;
  const command = `/fulfillment/submit-commands/00000000-0000-4000-8000-00000000000${number}`;
  const told = shop.call('PUT', command, { json: { input: { advanceShipNoticeId } } });
  expect(told.body).toMatchObject({ output: { status: 'RUNNING' } });
  shop.wait(3000);
  return (shop.call('GET', command).body as unknown as { output: Said }).output;
}

describe('a notice to the warehouse', () => {
  test('is changed only by who has read it last', () => {
    const shop = openShop();
    const { id, etag, items } = makeNotice(shop);
    const put = (tag: string) =>
      shop.call('PUT', `${NOTICES}/${id}`, { json: { items }, headers: { 'if-match': tag } });
    expect(put('"0"').status).toBe(412);
    const changed = put(etag);
    expect(changed.status).toBe(200);
    expect(changed.headers['etag']).not.toBe(etag);
    expect(put(etag).status).toBe(412);
  });

  test('goes its way: submitted, unpacked, counted, in stock', () => {
    const shop = openShop();
    const available = () =>
      (
        shop.call('GET', `/fulfillment/stock?productId=${firstProduct(shop)}`).body as unknown as {
          stock: { quantity: { available: number } }[];
        }
      ).stock[0]?.quantity.available ?? 0;
    const before = available();
    const { id } = makeNotice(shop, PACKED);
    expect(shop.call('GET', `${NOTICES}/${id}/labels`).status).toBe(404);
    expect(submit(shop, id)).toEqual({ status: 'SUCCESSFUL' });
    expect(submit(shop, id)).toMatchObject({ status: 'FAILED' });
    expect(shop.call('GET', `${NOTICES}/${id}`).body).toMatchObject({ status: 'IN_TRANSIT' });
    expect(shop.call('GET', `${NOTICES}/${id}/labels`).status).toBe(200);
    expect(shop.call('DELETE', `${NOTICES}/${id}`).status).toBe(422);
    expect(shop.call('GET', `${NOTICES}/${id}/receiving-state`).status).toBe(404);
    shop.wait(DAY_MS);
    expect(shop.call('GET', `${NOTICES}/${id}/receiving-state`).body).toMatchObject({ stage: 'IN_PROGRESS' });
    expect(shop.call('PUT', `${NOTICES}/${id}/cancel`).status).toBe(422);
    shop.wait(DAY_MS);
    const counted = shop.call('GET', `${NOTICES}/${id}/receiving-state`).body as unknown as {
      content: { received: { quantity: number }[] }[];
    };
    expect(must(counted.content[0]).received.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(24);
    expect(available()).toBeGreaterThanOrEqual(before + 23);
  });

  test('is not sent unpacked, nor with products the warehouse does not know', () => {
    const shop = openShop();
    expect(submit(shop, makeNotice(shop).id)).toMatchObject({ status: 'FAILED' });
    const strange = { items: [{ product: { id: '00000000-0000-4000-8000-000000000000' }, quantity: 0 }] };
    const refused = shop.call('POST', NOTICES, { json: strange });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map(({ path }) => String(path))).toEqual([
      'items[0].product.id',
      'items[0].quantity',
    ]);
  });

  test('that is a draft is removed, one on its way is cancelled', () => {
    const shop = openShop();
    const draft = makeNotice(shop).id;
    expect(shop.call('DELETE', `${NOTICES}/${draft}`).status).toBe(204);
    expect(shop.call('GET', `${NOTICES}/${draft}`).status).toBe(404);
    const { id } = makeNotice(shop, PACKED);
    submit(shop, id);
    expect(shop.call('PUT', `${NOTICES}/${id}/cancel`).status).toBe(200);
    expect(shop.call('GET', `${NOTICES}?status=CANCELLED`).body).toMatchObject({ count: 2 });
  });
});

describe('what the warehouse tells', () => {
  test('stock is found, sorted, and saved as a table', () => {
    const shop = openShop();
    const told = shop.call('GET', '/fulfillment/stock?sort=-available&limit=3').body as unknown as {
      stock: { quantity: { available: number } }[];
      totalCount: number;
    };
    const amounts = told.stock.map(({ quantity }) => quantity.available);
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    expect([told.stock.length, told.totalCount]).toEqual([3, 12]);
    const table = shop.call('GET', '/fulfillment/stock', { headers: { accept: 'text/csv' } });
    expect(String(table.body).split('\r\n')).toHaveLength(13);
  });

  test('the tax number is checked, kept once and changed', () => {
    const shop = openShop();
    const own = '/fulfillment/tax-id';
    expect(shop.call('GET', own).status).toBe(404);
    expect(shop.call('PUT', own, { json: { taxId: '7811767696' } }).status).toBe(404);
    expect(shop.call('POST', own, { json: { taxId: '1234567890' } }).status).toBe(422);
    expect(shop.call('POST', own, { json: { taxId: '7811767696' } }).status).toBe(201);
    expect(shop.call('POST', own, { json: { taxId: '7811767696' } }).status).toBe(422);
    expect(shop.call('GET', own).body).toEqual({ taxId: '7811767696', verificationStatus: 'VERIFIED' });
  });

  test('a withdrawal of goods needs an address', () => {
    const shop = openShop();
    const own = '/fulfillment/removal/preferences';
    expect(shop.call('PUT', own, { json: { operation: 'WITHDRAWAL' } }).status).toBe(422);
    expect(shop.call('PUT', own, { json: { operation: 'DISPOSAL' } }).status).toBe(201);
    expect(shop.call('GET', own).body).toEqual({ operation: 'DISPOSAL' });
  });

  test('stock names the offer of its product, and the day its storage was last paid for', () => {
    const shop = openShop();
    const { stock } = shop.call('GET', '/fulfillment/stock').body as unknown as {
      stock: { product: { id: string }; offerId?: string; storageFee: { feeStatusAt: string } }[];
    };
    const [first] = stock.filter(({ offerId }) => offerId !== undefined);
    const { offerId = '', product, storageFee } = must(first);
    expect(storageFee.feeStatusAt).toBe('2026-11-21');
    const { productSet } = shop.call('GET', `/sale/product-offers/${offerId}`).body;
    expect(productSet[0].product.id).toBe(product.id);
  });

  test('a parcel holds the products of its order', () => {
    const shop = openShop();
    const forms = shop.call('GET', '/order/checkout-forms?fulfillment.status=SENT&limit=100').body
      .checkoutForms as unknown as {
      id: string;
      fulfillment: { provider: { id: string } };
      lineItems: { quantity: number; offer: { id: string; productSet: { products: { id: string }[] } } }[];
    }[];
    const { id, lineItems } = must(forms.find(({ fulfillment }) => fulfillment.provider.id === 'ALLEGRO'));
    const { parcels } = shop.call('GET', `/fulfillment/orders/${id}/parcels`).body as unknown as {
      parcels: { items: Said[] }[];
    };
    expect(must(parcels[0]).items).toMatchObject(
      lineItems.map(({ quantity, offer }) => ({
        productId: must(offer.productSet.products[0]).id,
        offerId: offer.id,
        quantity,
      })),
    );
  });

  test('returns and conversions are those of orders', () => {
    const shop = openShop();
    const { report } = shop.call('GET', '/fulfillment/returns/refund-dispositions').body as unknown as {
      report: { orderId: string }[];
    };
    expect(shop.call('GET', `/fulfillment/orders/${must(report[0]).orderId}/parcels`).status).toBe(200);
    const { conversions } = shop.call('GET', '/affiliate/conversions/cps?status=CONFIRMED')
      .body as unknown as { conversions: Said[] };
    expect(conversions.length).toBeGreaterThan(0);
    expect(conversions.every(({ status }) => status === 'CONFIRMED')).toBe(true);
  });
});
