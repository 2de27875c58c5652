import type { World } from '../support/world.ts';
import { FIELDS, type Field, type Values, valuesOf } from './fields.ts';

export type Writer = 'program' | 'rival';

/** A value on Allegro became another one. */
export type Written = {
  readonly at: number;
  readonly by: Writer;
  readonly offerId: string;
  readonly field: Field;
  readonly from: string;
  readonly to: string;
};

/** Whatever the rival may still write to. */
const MOST_FOLLOWED = 4;

/**
 * Everything that happened to the offers on Allegro, by whom. Whatever has changed when the rival writes, and
 * was not written by him, was the program's.
 */
export class Timeline {
  readonly written: Written[] = [];
  readonly #world: () => World;
  readonly #known = new Map<string, Values>();
  #recent: readonly string[] = [];

  constructor(world: () => World) {
    this.#world = world;
  }

  /** From here on these are looked at, and those of the last times: who is left out rests. */
  follow(offerIds: readonly string[]): void {
    this.look();
    this.#recent = [...new Set([...offerIds, ...this.#recent])].slice(0, MOST_FOLLOWED);
    const known = new Map(
      this.#recent.map((offerId) => [offerId, valuesOf(this.#world().shop.state, offerId)]),
    );
    this.#known.clear();
    for (const [offerId, values] of known) this.#known.set(offerId, values);
  }

  /** What Allegro has now; whatever was due there is done first. */
  now(offerId: string): Values {
    this.look();
    return valuesOf(this.#world().shop.state, offerId);
  }

  /** What has changed since the last look was the program. */
  look(): void {
    this.#world().shop.tick();
    this.#keep('program', [...this.#known.keys()]);
  }

  /** The rival writes, now. */
  rival(offerId: string, write: () => void): void {
    this.look();
    write();
    this.#keep('rival', [offerId]);
  }

  within(offerId: string, field: Field, by: Writer, from: number, to: number): readonly Written[] {
    return this.written.filter(
      (each) =>
        each.offerId === offerId && each.field === field && each.by === by && each.at > from && each.at <= to,
    );
  }

  #keep(by: Writer, offerIds: readonly string[]): void {
    const { shop, queue } = this.#world();
    for (const offerId of offerIds) {
      const before = this.#known.get(offerId);
      if (before === undefined) continue;
      const after = valuesOf(shop.state, offerId);
      const changed = FIELDS.filter((field) => before[field] !== after[field]);
      for (const field of changed) {
        const [from, to] = [before[field], after[field]];
        this.written.push({ at: queue.now, by, offerId, field, from, to });
      }
      if (changed.length > 0) this.#known.set(offerId, after);
    }
  }
}
