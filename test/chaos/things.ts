import { must } from '../../src/shared/errors.ts';
import type { NewOffer } from '../../src/shared/domain/new-offer.ts';
import type { WindowProcess } from './window-process.ts';

/** What a shop has besides offers, as far as this seller has to do with it. */
export type Things = {
  /** Orders that the seller sends himself. */
  readonly orders: readonly string[];
  readonly threads: readonly string[];
  /** Lacks nothing; every new offer is like it, but for its title and SKU. */
  readonly newOffer: NewOffer;
};

export const ITEM_KINDS = [
  { collection: 'tags', path: '/sale/offer-tags', listed: 'tags', document: {}, canRemove: true },
  {
    collection: 'contacts',
    path: '/sale/offer-contacts',
    listed: 'contacts',
    document: { phones: [{ number: '500600701' }] },
    canRemove: false,
  },
] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];

export async function readThings(window: WindowProcess): Promise<Things> {
  const keysOf = async (name: string) => {
    const { items } = await window.ask('collections.list', { name, after: null, limit: 200 });
    return items.map(({ key }) => key);
  };
  for (const name of ['tags', 'contacts', 'orders', 'message-threads']) {
    await window.ask('collections.refresh', { name });
  }
  return {
    orders: await keysOf('orders'),
    threads: await keysOf('message-threads'),
    newOffer: await newOfferOf(window),
  };
}

async function newOfferOf(window: WindowProcess): Promise<NewOffer> {
  const { products } = await window.ask('new-offers.find-products', { text: 'lampa' });
  const { productId } = must(products[0], 'a product in the Catalog');
  const { offer, ground } = await window.ask('new-offers.begin', { productId });
  const { requirements } = ground;
  await window.ask('collections.refresh', { name: 'shipping-rates' });
  const asked = { name: 'shipping-rates', after: null, limit: 1 };
  const { items } = await window.ask('collections.list', asked);
  const shippingRates = must(items[0], 'a shipping price list').key;
  const needed = must(requirements, 'what the category asks for').filter(
    ({ isRequired, isOfProduct }) => isRequired && !isOfProduct,
  );
  return {
    ...offer,
    price: { amountMinor: 12_900, currency: 'PLN' },
    stock: 500,
    publish: true,
    settings: { ...offer.settings, shippingRates },
    parameters: needed.map(({ id, choices }) => ({
      id,
      values: [],
      valuesIds: [must(choices[0], 'a choice').id],
      isOfProduct: false,
    })),
  };
}
