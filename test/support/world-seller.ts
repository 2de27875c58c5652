import type { ChangeRow } from '../../src/shared/contract-changes.ts';
import { EDIT_STATES, type Intent } from '../../src/shared/domain/edit.ts';
import type { OfferField } from '../../src/shared/domain/offer-fields.ts';
import type { OfferRow } from '../../src/shared/domain/offer.ts';
import { must } from '../../src/shared/errors.ts';
import { ItemsWorld } from './world-items.ts';
import type { WorldSettings } from './world.ts';
import { truthOf } from './world-story.ts';

/** A seller with a few offers, at whose program and at whose Allegro a test looks. */
export class WorldSeller {
  readonly items: ItemsWorld;
  readonly offers: readonly OfferRow[];

  constructor(items: ItemsWorld, offers: readonly OfferRow[]) {
    this.items = items;
    this.offers = offers;
  }

  static async atWork(settings: Partial<WorldSettings> = {}): Promise<WorldSeller> {
    const switches = { purchasesPerHour: 0, listDelayMs: 0, ...settings.switches };
    const items = await ItemsWorld.started({ seed: 5, offers: 12, collections: [], ...settings, switches });
    const seller = new WorldSeller(items, []);
    return new WorldSeller(items, await seller.shown());
  }

  get world() {
    return this.items.world;
  }

  /** Offers on sale for a price. */
  async shown(): Promise<readonly OfferRow[]> {
    const { offers } = await this.items.ask('offers.list', { after: null, limit: 200 });
    return offers.filter(({ format, status }) => format === 'BUY_NOW' && status === 'ACTIVE');
  }

  async edits(offerId: string, field: OfferField, intent: Intent): Promise<void> {
    const edits = [{ offerId, field, intent }];
    const { edited } = await this.items.ask('offers.edit', { title: 'One', origin: 'by-hand', edits });
    if (edited !== 1) throw new Error(`${field} of ${offerId} was not edited`);
  }

  async sends(): Promise<void> {
    await this.items.ask('changes.send', { answered: 'all', whenOnline: true });
  }

  async changes(): Promise<readonly ChangeRow[]> {
    const all = { states: EDIT_STATES, after: null, limit: 200 };
    return (await this.items.ask('changes.list', all)).changes;
  }

  /** "price confirmed", with its mark where it has one. */
  async states(): Promise<readonly string[]> {
    return (await this.changes()).map(({ field, state, mark }) =>
      [field, state, mark].filter((word) => word !== null).join(' '),
    );
  }

  /** Until an edit is on its way to Allegro and nobody knows whether it came there. */
  async sendsUntilUnsure(): Promise<void> {
    await this.sends();
    for (let waited = 0; waited < 100; waited += 1) {
      if ((await this.states()).some((state) => state.includes('unsure'))) return;
      await this.world.queue.run(20);
    }
    throw new Error('No edit became unsure');
  }

  truth(offerId: string) {
    return truthOf(this.world, offerId);
  }

  /** How often Allegro was told to change something of offers, whatever became of it. */
  timesWritten(): number {
    const entries = this.world.shop.log.after(0, 100_000);
    return entries.filter(({ method, path }) => method !== 'GET' && path.startsWith('/sale/')).length;
  }

  offer(at = 0): OfferRow {
    return must(this.offers[at], 'an offer');
  }

  end(): void {
    this.items.end();
  }
}
