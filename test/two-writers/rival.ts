import { rivalEdit } from '../../src/main/demo/rival.ts';
import type { World } from '../support/world.ts';
import { type Field, FIELDS, SHARED, valuesOf } from './fields.ts';
import type { Timeline } from './timeline.ts';

/** Another program of the same seller, or the seller himself on Allegro's own pages. */
export class Rival {
  readonly #world: World;
  readonly #timeline: Timeline;
  readonly #dice: () => number;

  constructor(world: World, timeline: Timeline, dice: () => number) {
    this.#world = world;
    this.#timeline = timeline;
    this.#dice = dice;
  }

  writes(offerId: string, field: Field): void {
    const { state } = this.#world.shop;
    const patch = this.#drawn(offerId, field);
    this.#timeline.rival(offerId, () => void rivalEdit(state, this.#world.queue.now, offerId, patch));
  }

  /** Within this time, at a moment of his own. */
  writesWithin(forMs: number, offerId: string, field: Field): void {
    this.#world.queue.in(Math.floor(this.#dice() * forMs), () => this.writes(offerId, field));
  }

  writesOther(offerId: string, than: Field): void {
    const others = FIELDS.filter((field) => field !== than);
    this.writes(offerId, others[Math.floor(this.#dice() * others.length)] ?? 'description');
  }

  anyShared(): Field {
    return SHARED[Math.floor(this.#dice() * SHARED.length)] ?? 'price';
  }

  #drawn(offerId: string, field: Field): Readonly<Record<string, unknown>> {
    const number = 1 + Math.floor(this.#dice() * 9999);
    const now = valuesOf(this.#world.shop.state, offerId);
    switch (field) {
      case 'title':
        return { name: `Tytuł od rywala numer ${number}` };
      case 'price':
        return { sellingMode: { price: { amount: `${10 + number}.00`, currency: 'PLN' } } };
      case 'stock':
        return { stock: { available: 1 + (number % 900) } };
      case 'externalId':
        return { external: { id: `RYWAL-${number}` } };
      case 'publication':
        return { publication: { status: now.publication === 'ACTIVE' ? 'ENDED' : 'ACTIVE' } };
      case 'description': {
        const content = `<p>Opis od rywala numer ${number}</p>`;
        return { description: { sections: [{ items: [{ type: 'TEXT', content }] }] } };
      }
      case 'invoice':
        return { payments: { invoice: now.invoice.includes('WITHOUT_VAT') ? 'VAT' : 'WITHOUT_VAT' } };
      case 'images': {
        const images = JSON.parse(now.images) as readonly string[];
        return { images: [...images.slice(1), ...images.slice(0, 1)] };
      }
    }
  }
}
