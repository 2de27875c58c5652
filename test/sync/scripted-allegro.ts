import type { DetailedOffer, ListedOffer, OfferEvent } from '../../src/main/engine/allegro/offer-port.ts';
import type { Unread } from '../../src/main/engine/allegro/wire/offer.ts';
import type { JournalEntry, NamedSetting } from '../../src/main/engine/allegro/settings-port.ts';
import type { CategoryPort, NamesPort, OrdersPort, SyncPort } from '../../src/main/engine/sync/sync-parts.ts';
import type { OfferBase } from '../../src/shared/domain/offer.ts';
import { type AppError, err, ok } from '../../src/shared/errors.ts';

export const OFFLINE: AppError = { kind: 'offline', message: 'No network' };
const GONE: AppError = { kind: 'refused', status: 404, message: 'Gone', fields: [], traceId: null };

/**
 * Allegro as the sync sees it: `truth` is what the full offer says, `index` what the list says, which may
 * lag. A test moves both, writes the journals, and may answer any call its own way.
 */
export class ScriptedAllegro implements NamesPort, SyncPort, OrdersPort, CategoryPort {
  readonly truth = new Map<string, OfferBase>();
  readonly index = new Map<string, OfferBase>();
  /** Offers whose item in the list cannot be read, with what is told of it. */
  readonly unreadable = new Map<string, Unread>();
  readonly journal: OfferEvent[] = [];
  readonly orders: JournalEntry[] = [];
  readonly categories = new Map<string, { readonly name: string; readonly parentId: string | null }>();
  /** What the full offer says beside its base. */
  readonly documents = new Map<string, object>();
  readonly calls: string[] = [];
  /** Apart from the other calls: they fall anywhere between them. */
  readonly categoryCalls: string[] = [];
  /** Runs before each call; an error is its answer. */
  before: (call: string) => AppError | null = () => null;
  #events = 0;

  /** Both truth and list. */
  put(...offers: readonly OfferBase[]): void {
    for (const offer of offers) {
      this.truth.set(offer.offerId, offer);
      this.index.set(offer.offerId, offer);
    }
  }

  remove(offerId: string): void {
    this.truth.delete(offerId);
    this.index.delete(offerId);
  }

  happens(type: string, offerId: string, occurredAt: number): void {
    this.#events += 1;
    this.journal.push({ id: `event-${this.#events}`, type, offerId, occurredAt });
  }

  isSold(offerId: string, occurredAt: number): void {
    const document = { order: { lineItems: [{ offer: { id: offerId } }] } };
    this.orders.push({
      id: `${occurredAt}${String(this.orders.length).padStart(3, '0')}`,
      type: 'BOUGHT',
      occurredAt,
      document,
    });
  }

  async listPage({ offset, limit }: { offset: number; limit: number }) {
    const all = [...this.index.values()].filter((offer) => offer.status !== 'ARCHIVED');
    const page = this.#page(all.slice(offset, offset + limit));
    return this.#answer(`list ${offset}`, { ...page, totalCount: all.length });
  }

  async listByIds(offerIds: readonly string[]) {
    const found = offerIds.flatMap((offerId) => this.index.get(offerId) ?? []);
    return this.#answer(`ids ${offerIds.length}`, this.#page(found));
  }

  async getOffer(offerId: string) {
    const offer = this.truth.get(offerId);
    if (offer === undefined) return err(GONE);
    const { watchers: _w, visits: _v, sold: _s, ...base } = offer;
    const detailed: DetailedOffer = {
      base,
      details: JSON.stringify({ id: offerId, ...this.documents.get(offerId) }),
      ean: null,
      parameterText: 'Drewno',
    };
    return this.#answer(`offer ${offerId}`, detailed);
  }

  async getParts(offerId: string) {
    const offer = this.truth.get(offerId);
    if (offer === undefined) return err(GONE);
    return this.#answer(`parts ${offerId}`, { price: offer.price, stock: offer.stock });
  }

  async offerEvents(from: string | null) {
    const at = from === null ? 0 : this.journal.findIndex((event) => event.id === from) + 1;
    if (from !== null && at === 0) return err<AppError>({ ...GONE, status: 400 } as AppError);
    return this.#answer(`events ${from}`, this.journal.slice(at, at + 1000));
  }

  async orderEvents(from: string | null) {
    return this.#answer(
      `orders`,
      this.orders.filter((event) => from === null || BigInt(event.id) > BigInt(from)),
    );
  }

  async latestOrderEventId() {
    return this.#answer('order stats', this.orders.at(-1)?.id ?? null);
  }

  /** Nobody but the seller waits for these. */
  readonly categoryJournal: JournalEntry[] = [];

  async categoryEvents(from: string | null) {
    const error = this.before('category events');
    const at = this.categoryJournal.findIndex(({ id }) => id === from) + 1;
    return error === null ? ok(this.categoryJournal.slice(at)) : err(error);
  }

  async category(categoryId: string) {
    this.categoryCalls.push(categoryId);
    const error = this.before(`category ${categoryId}`);
    const category = this.categories.get(categoryId);
    if (error !== null) return err(error);
    return category === undefined ? err(GONE) : ok(category);
  }

  /** Names of settings are no calls of the offers: they are counted apart. */
  readonly namesRead: string[] = [];
  readonly shippingRatesNamed = [{ id: 'rates-1', name: 'Paczkomaty i kurier' }];

  async shippingRates() {
    return this.#names('shipping-rates', this.shippingRatesNamed);
  }

  async returnPolicies() {
    return this.#names('return-policy', [{ id: 'returns-1', name: 'Zwroty 14 dni' }]);
  }

  async impliedWarranties() {
    return this.#names('implied-warranty', []);
  }

  async warranties() {
    return this.#names('warranty', []);
  }

  /** Calls since the last time this was asked. */
  takeCalls(): string[] {
    return this.calls.splice(0);
  }

  #names(list: string, names: readonly NamedSetting[]) {
    this.namesRead.push(list);
    const error = this.before(`names ${list}`);
    return error === null ? ok(names) : err(error);
  }

  #page(offers: readonly OfferBase[]) {
    const unread = offers.flatMap(({ offerId }) => this.unreadable.get(offerId) ?? []);
    return { offers: offers.filter(({ offerId }) => !this.unreadable.has(offerId)).map(listed), unread };
  }

  #answer<T>(call: string, value: T) {
    this.calls.push(call);
    const error = this.before(call);
    return error === null ? ok(value) : err(error);
  }
}

function listed(base: OfferBase): ListedOffer {
  return { base, listing: JSON.stringify(base) };
}
