import { describe, expect, it } from 'vitest';
import { offerIdOf } from '../../../../src/main/demo/data/offer-id.ts';
import { openShop, valueAt, type OpenShop } from '../shop/shop.ts';
import { endOffer, ordinaryOffer } from './own-offers.ts';

const FLEXIBLE = '/sale/flexible-bundles';
const [FIRST, SECOND, THIRD] = [ordinaryOffer(0), ordinaryOffer(1), ordinaryOffer(2)];
/** Kinds 5 and 15 of every 40: for companies only; from the warehouse of Allegro. */
const [B2B, WAREHOUSE] = [offerIdOf(1, 205), offerIdOf(1, 215)];
/** The same product as the offer before it. */
const [ONE, SAME] = [offerIdOf(1, 243), offerIdOf(1, 244)];

const slot = (order: number, ids: readonly string[], entryPoint = order === 0) => ({
  order,
  entryPoint,
  requiredQuantity: 1,
  offers: ids.map((id) => ({ id, excludedFromDiscount: false })),
});
const percent = (percentage: number, marketplaceId = 'allegro-pl') => ({ marketplaceId, percentage });
const whole = (minimumBoughtOffers: number, discounts: readonly object[]) => ({
  type: 'WHOLE_BUNDLE_DISCOUNT',
  bundle: { minimumBoughtOffers, discounts },
});
const TWO = [slot(0, [FIRST]), slot(1, [SECOND])];

function post(shop: OpenShop, slots: readonly object[], discount: object | null = null) {
  return shop.call('POST', FLEXIBLE, { json: { slots, discount } });
}

describe('flexible bundles', () => {
  it.each([
    ['two slots', TWO, null, 201],
    ['one slot', [slot(0, [FIRST])], null, 422],
    ['seven slots', Array.from({ length: 7 }, (_, at) => slot(at, [ordinaryOffer(at)])), null, 422],
    ['an order given twice', [slot(1, [FIRST], true), slot(1, [SECOND])], null, 422],
    ['an order over five', [slot(0, [FIRST]), slot(6, [SECOND])], null, 422],
    ['no entry point', [slot(1, [FIRST]), slot(2, [SECOND])], null, 422],
    ['an offer twice', [slot(0, [FIRST]), slot(1, [FIRST])], null, 422],
    ['a slot of two categories', [slot(0, [FIRST, THIRD]), slot(1, [SECOND])], null, 422],
    ['an offer for companies only', [slot(0, [FIRST]), slot(1, [B2B])], null, 422],
    ['an offer from the warehouse beside another', [slot(0, [FIRST]), slot(1, [WAREHOUSE])], null, 422],
    ['two offers of a product', [slot(0, [ONE]), slot(1, [SAME])], null, 422],
    ['an offer that is not there', [slot(0, [FIRST]), slot(1, ['17000000000'])], null, 422],
    ['a discount on the whole', TWO, whole(2, [percent(10)]), 201],
    ['a discount from more slots than there are', TWO, whole(3, [percent(10)]), 422],
    ['two discounts on a marketplace', TWO, whole(2, [percent(10), percent(5)]), 422],
    ['a discount of nothing', TWO, whole(2, [percent(0)]), 422],
    [
      'a discount on a slot that is not there',
      TWO,
      { type: 'SLOT_DISCOUNT', slot: { slots: [{ order: 4, discounts: [percent(10)] }] } },
      422,
    ],
  ])('of %s', (_, slots, discount, status) => {
    expect(post(openShop(), slots, discount).status).toBe(status);
  });

  it('tell where their offers can be bought, and why not', () => {
    const shop = openShop();
    const made = post(shop, TWO).body;
    const path = 'slots.0.offers.0.marketplaces.0';
    expect(valueAt(made, path)).toEqual({
      id: 'allegro-pl',
      availability: { available: true, reasons: [] },
    });
    endOffer(shop, FIRST);
    const { body } = shop.call('GET', `${FLEXIBLE}/${String(made.id)}`);
    expect(valueAt(body, `${path}.availability.reasons`)).toContain('OFFER_NOT_ACTIVE');
  });

  it('are listed page by page, with an offer of each slot', () => {
    const shop = openShop();
    const made = post(shop, TWO).body;
    const first = shop.call('GET', `${FLEXIBLE}?limit=3`).body;
    const page = String(valueAt(first, 'nextPage.id'));
    const second = shop.call('GET', `${FLEXIBLE}?limit=3&page.id=${page}`).body;
    expect(valueAt(second, 'bundles.0.id')).toBe(String(made.id));
    expect(valueAt(second, 'bundles.0.slotsRepresentatives')).toEqual([FIRST, SECOND]);
    expect(valueAt(second, 'nextPage')).toBeUndefined();
    expect(shop.call('GET', `${FLEXIBLE}?page.id=nowhere`).status).toBe(400);
    const found = shop.call('GET', `${FLEXIBLE}?offer.id=${FIRST}`).body;
    expect(valueAt(found, 'bundles.length')).toBe(1);
  });

  it('are changed and removed', () => {
    const shop = openShop();
    const path = `${FLEXIBLE}/${String(post(shop, TWO).body.id)}`;
    const json = { slots: [slot(0, [FIRST]), slot(2, [THIRD])] };
    expect(valueAt(shop.call('PUT', path, { json }).body, 'slots.1.offers.0.id')).toBe(THIRD);
    expect(shop.call('DELETE', path).status).toBe(204);
    expect(shop.call('GET', path).status).toBe(404);
  });
});

describe('bundles of before', () => {
  const BUNDLES = '/sale/bundles';
  const first = (shop: OpenShop) => shop.call('GET', `${BUNDLES}?limit=1`).body;

  it('are suspended where one of their offers cannot be bought', () => {
    const shop = openShop();
    const status = () => valueAt(first(shop), 'bundles.0.publication.0.status');
    expect(status()).toBe('ACTIVE');
    endOffer(shop, String(valueAt(first(shop), 'bundles.0.offers.0.id')));
    expect(status()).toBe('SUSPENDED');
  });

  it('lose the discounts that are not named', () => {
    const shop = openShop();
    const path = `${BUNDLES}/${String(valueAt(first(shop), 'bundles.0.id'))}`;
    const put = (amount: string, currency: string) => {
      const discounts = [{ marketplace: { id: 'allegro-pl' }, amount, currency }];
      return shop.call('PUT', `${path}/discount`, { json: { discounts } });
    };
    expect(valueAt(put('7.00', 'PLN').body, 'discounts.length')).toBe(1);
    expect(put('7.00', 'CZK').status).toBe(422);
    expect(put('0.00', 'PLN').status).toBe(422);
    expect(shop.call('DELETE', path).status).toBe(204);
    expect(shop.call('GET', path).status).toBe(404);
  });
});
