import type { CommandName, Commands } from '../../src/shared/contract.ts';
import type { EditInput } from '../../src/shared/contract-offers.ts';
import type { OfferRow } from '../../src/shared/domain/offer.ts';
import type { World } from '../support/world.ts';

type Edit = EditInput['edits'][number];

/** A seller who types all day: single cells, now and then many offers at once, and sends. */
export class Seller {
  readonly #world: World;
  #offers: readonly OfferRow[] = [];
  #typed = 0;

  constructor(world: World) {
    this.#world = world;
  }

  async opens(): Promise<void> {
    const { offers } = await this.#ask('offers.list', { after: null, limit: 200 });
    this.#offers = offers.filter(({ format, status }) => format === 'BUY_NOW' && status === 'ACTIVE');
  }

  /** One offer at a time; of each dozen of edits one is a change of six offers together. */
  async types(): Promise<void> {
    const many = this.#world.dice() < 1 / 12 ? 6 : 1;
    const edits = Array.from({ length: many }, () => this.#edit());
    await this.#ask('offers.edit', {
      title: many > 1 ? 'Ceny: +5 %' : 'Wpisane ręcznie',
      origin: many > 1 ? 'bulk' : 'by-hand',
      edits,
    });
  }

  async sends(): Promise<void> {
    await this.#ask('changes.send', { answered: 'all', whenOnline: true });
  }

  /** What Allegro refused or changed meanwhile is taken as Allegro has it. */
  async tidies(): Promise<void> {
    await this.#ask('changes.resolve', { take: 'theirs' });
  }

  counts(): Promise<Commands['changes.counts']['out']> {
    return this.#ask('changes.counts', {});
  }

  async #ask<K extends CommandName>(name: K, input: Commands[K]['in']): Promise<Commands[K]['out']> {
    const answer = await this.#world.ask(name, input);
    if (answer === 'crashed' || !answer.ok)
      throw new Error(`${name}: ${answer === 'crashed' ? answer : answer.error.message}`);
    return answer.value;
  }

  #edit(): Edit {
    const { dice } = this.#world;
    this.#typed += 1;
    const { offerId } = this.#offers[Math.floor(dice() * this.#offers.length)] as OfferRow;
    const kind = dice();
    if (kind < 0.6) {
      const value = { amountMinor: 5000 + (this.#typed % 4000), currency: 'PLN' };
      return { offerId, field: 'price', intent: { kind: 'set', value } };
    }
    if (kind < 0.9)
      return { offerId, field: 'stock', intent: { kind: 'set', value: 20 + (this.#typed % 80) } };
    return { offerId, field: 'title', intent: { kind: 'set', value: `Lampa biurkowa ${this.#typed}` } };
  }
}
