import { findOffer, changedOffers } from '../../src/main/demo/offers/offer-store.ts';
import type { OfferDocument } from '../../src/main/demo/data/offer-document.ts';
import { shippingRatesId } from '../../src/main/demo/data/settings-ids.ts';
import { contacts } from '../../src/main/engine/collections/settings/contacts.ts';
import { catalogProducts } from '../../src/main/engine/collections/offers/catalog-products.ts';
import { categoryParameters } from '../../src/main/engine/collections/offers/category-parameters.ts';
import type { NewOfferRow } from '../../src/shared/contract-new-offers.ts';
import { EDIT_STATES } from '../../src/shared/domain/edit.ts';
import type { NewOffer } from '../../src/shared/domain/new-offer.ts';
import { must } from '../../src/shared/errors.ts';
import { ItemsWorld } from './world-items.ts';
import type { WorldSettings } from './world.ts';

const PATHS = ['/sale/product-offers', '/sale/offers', '/sale/offer-publication-commands'];

/** A shop in which new offers are made: what the demo has of them is the truth. */
export class NewOffersWorld extends ItemsWorld {
  static override async started(settings: Partial<WorldSettings> = {}): Promise<NewOffersWorld> {
    const shop = new NewOffersWorld({
      collections: [catalogProducts, categoryParameters, contacts],
      ...settings,
    });
    await shop.world.start();
    await shop.run(20);
    return shop;
  }

  /** Of the first product that words find, filled as a seller fills it. */
  async filled(change: Partial<NewOffer> = {}): Promise<NewOffer> {
    const { products } = await this.ask('new-offers.find-products', { text: 'lampa' });
    const productId = must(products[0], 'a lamp in the Catalog').productId;
    const { offer } = await this.ask('new-offers.begin', { productId });
    return {
      ...offer,
      title: 'Lampa stojąca do salonu',
      price: { amountMinor: 12_900, currency: 'PLN' },
      stock: 7,
      settings: { ...offer.settings, shippingRates: shippingRatesId(this.world.shop.state.settings.seed, 0) },
      parameters: [{ id: '11323', values: [], valuesIds: ['11323_1'], isOfProduct: false }],
      ...change,
    };
  }

  async kept(change: Partial<NewOffer> = {}): Promise<number> {
    const offer = await this.filled(change);
    return (await this.ask('new-offers.save', { changeId: null, offer })).changeId;
  }

  /** Looks, and says yes to what is seen. */
  async sendNew(...changeIds: readonly number[]): Promise<void> {
    const { seen } = await this.ask('new-offers.look', { changeIds });
    await this.ask('new-offers.send', { changeIds, seen, whenOnline: true });
  }

  async rows(): Promise<readonly NewOfferRow[]> {
    const listed = await this.ask('new-offers.list', { states: EDIT_STATES, after: null, limit: 200 });
    return listed.newOffers;
  }

  async row(changeId: number): Promise<NewOfferRow> {
    return this.ask('new-offers.show', { changeId });
  }

  async untilSettled(seconds = 900): Promise<void> {
    for (let waited = 0; waited < seconds; waited += 5) {
      await this.run(5);
      const rows = await this.rows();
      if (!rows.some(({ state }) => ['queued', 'sending', 'unsure'].includes(state))) return;
    }
  }

  /** What the marketplace has under this external id. */
  atDemo(externalId: string): readonly OfferDocument[] {
    const { state } = this.world.shop;
    return [...changedOffers(state).entries()].flatMap(([id]) => {
      const record = findOffer(state, id, this.world.queue.now);
      return record?.doc.external?.id === externalId ? [record.doc] : [];
    });
  }

  /** Requests that changed something there, oldest first: "POST", "PATCH" ... */
  offerWrites(): readonly string[] {
    return PATHS.flatMap((path) => this.writes(path));
  }
}
