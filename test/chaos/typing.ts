import type { EditInput } from '../../src/shared/contract-offers.ts';
import type { Intent } from '../../src/shared/domain/edit.ts';
import type { Cast } from './cast.ts';
import type { Intention, Typed, TypedField } from './intentions.ts';

/** One command: `offers edit ID... WORDS`, or what a window asks for. */
export type TypedEdit = {
  readonly offerIds: readonly string[];
  readonly words: readonly string[];
  readonly edits: EditInput['edits'];
  readonly intentions: readonly Omit<Intention, 'changeSetId'>[];
};

type Part = {
  readonly field: TypedField;
  readonly typed: Typed;
  readonly words: readonly string[];
  readonly intent: Intent;
};

const MOST_OFFERS = 5;

/**
 * Draws what the seller types. No value is drawn twice, so a value on Allegro tells which edit it came from.
 */
export class Typist {
  readonly #cast: Cast;
  readonly #random: () => number;
  readonly #toEnd: string[];
  #count = 0;

  constructor(cast: Cast, random: () => number) {
    this.#cast = cast;
    this.#random = random;
    this.#toEnd = [...cast.ending];
  }

  /** Price and title only: whether the program took it is not known when it is ended meanwhile. */
  nextUncertain(): TypedEdit {
    const { gaining, counted, others } = this.#cast;
    this.#count += 1;
    return this.#edit([...gaining, ...counted, ...others], [this.#price(), this.#title()]);
  }

  next(): TypedEdit {
    const { gaining, counted, others } = this.#cast;
    this.#count += 1;
    const drawn = this.#random();
    const price = this.#random() < 0.3 ? [this.#price()] : [];
    const ending = drawn < 0.06 ? this.#toEnd.pop() : undefined;
    if (ending !== undefined) return this.#edit([ending], [stock({ kind: 'set', value: 0 }, '0')]);
    if (drawn < 0.4) return this.#edit(gaining, [this.#gain(), ...price]);
    if (drawn < 0.65) return this.#edit(counted, [this.#pieces(), ...price]);
    const everyone = [...gaining, ...counted, ...others];
    return this.#edit(everyone, drawn < 0.8 ? [this.#title(), ...price] : [this.#price()]);
  }

  #edit(among: readonly string[], parts: readonly Part[]): TypedEdit {
    const offerIds = this.#some(among);
    return {
      offerIds,
      words: parts.flatMap(({ words }) => words),
      edits: offerIds.flatMap((offerId) => parts.map(({ field, intent }) => ({ offerId, field, intent }))),
      intentions: offerIds.flatMap((offerId) => parts.map(({ field, typed }) => ({ offerId, field, typed }))),
    };
  }

  #some(among: readonly string[]): string[] {
    const left = [...among];
    const count = Math.min(left.length, 1 + Math.floor(this.#random() * MOST_OFFERS));
    return [...Array(count)].flatMap(() => left.splice(Math.floor(this.#random() * left.length), 1));
  }

  #price(): Part {
    const amount = (20 + this.#count * 0.37).toFixed(2);
    const value = { amountMinor: Math.round(Number(amount) * 100), currency: 'PLN' };
    const typed = { kind: 'set', value: amount } as const;
    return { field: 'price', typed, words: ['--price', amount], intent: { kind: 'set', value } };
  }

  #title(): Part {
    const title = `Lampa stołowa mosiężna numer ${this.#count}`;
    const typed = { kind: 'set', value: title } as const;
    return { field: 'title', typed, words: ['--title', title], intent: typed };
  }

  #gain(): Part {
    const amount = 2 + Math.floor(this.#random() * 9);
    return stock({ kind: 'add', amount }, `+${amount}`);
  }

  #pieces(): Part {
    const value = 300 + this.#count * 11;
    return stock({ kind: 'set', value }, String(value));
  }
}

function stock(typed: Typed, word: string): Part {
  return { field: 'stock', typed, words: ['--stock', word], intent: typed };
}
