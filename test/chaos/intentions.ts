import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Deed, NotedDeed } from './deeds.ts';

export type TypedField = 'price' | 'stock' | 'title';

/**
 * What the seller typed into one field of one offer: a text as Allegro shows it, a number of pieces, or so
 * many more.
 */
export type Typed =
  | { readonly kind: 'set'; readonly value: string | number }
  | { readonly kind: 'add'; readonly amount: number };

export type Intention = {
  readonly offerId: string;
  readonly field: TypedField;
  readonly typed: Typed;
  /** Null: the program was ended before it answered; the edit may be there or not. */
  readonly changeSetId: string | null;
};

type Line =
  | { readonly said: 'typed'; readonly number: number; readonly intentions: readonly Intention[] }
  | { readonly said: 'acknowledged'; readonly number: number; readonly changeSetId: string }
  | { readonly said: 'deed'; readonly number: number; readonly deed: Deed }
  | { readonly said: 'taken'; readonly number: number; readonly changeId: number };

/** What was typed and what was acknowledged, written through to a file that the program knows nothing of. */
export class Notebook {
  readonly #file: number;
  readonly #path: string;
  #count = 0;
  /** Typed, and not acknowledged yet. */
  readonly #open = new Set<number>();

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(path, 'a');
  }

  /** Before the program is told; the number under which it may be acknowledged. */
  typed(intentions: readonly Omit<Intention, 'changeSetId'>[]): number {
    const number = this.#next();
    this.#open.add(number);
    this.#write({
      said: 'typed',
      number,
      intentions: intentions.map((intention) => ({ ...intention, changeSetId: null })),
    });
    return number;
  }

  acknowledged(number: number, changeSetId: string): void {
    this.#open.delete(number);
    this.#write({ said: 'acknowledged', number, changeSetId });
  }

  /** What the program took and was ended before it said so. `sets`: its change sets by their titles. */
  adopt(sets: ReadonlyMap<string, string>): void {
    for (const number of this.#open) {
      const changeSetId = sets.get(setTitle(number));
      if (changeSetId !== undefined) this.acknowledged(number, changeSetId);
    }
  }

  /** Before the program is told; the number under which it may be taken. */
  deed(deed: Deed): number {
    const number = this.#next();
    this.#write({ said: 'deed', number, deed });
    return number;
  }

  taken(number: number, changeId: number): void {
    this.#write({ said: 'taken', number, changeId });
  }

  /** In the order they were typed. */
  read(): readonly Intention[] {
    const said = this.#lines();
    const sets = new Map(
      said.flatMap((line) => (line.said === 'acknowledged' ? [[line.number, line.changeSetId]] : [])),
    );
    return said.flatMap((line) =>
      line.said === 'typed'
        ? line.intentions.map((each) => ({ ...each, changeSetId: sets.get(line.number) ?? null }))
        : [],
    );
  }

  /** In the order they were done. */
  deeds(): readonly NotedDeed[] {
    const said = this.#lines();
    const taken = new Map(
      said.flatMap((line) => (line.said === 'taken' ? [[line.number, line.changeId]] : [])),
    );
    return said.flatMap((line) =>
      line.said === 'deed' ? [{ ...line.deed, changeId: taken.get(line.number) ?? null }] : [],
    );
  }

  close(): void {
    closeSync(this.#file);
  }

  #next(): number {
    this.#count += 1;
    return this.#count;
  }

  #lines(): Line[] {
    const lines = readFileSync(this.#path, 'utf8').trimEnd().split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Line);
  }

  #write(line: Line): void {
    writeSync(this.#file, `${JSON.stringify(line)}\n`);
    fsyncSync(this.#file);
  }
}

/** The title under which the program keeps what was typed under a number. */
export function setTitle(number: number): string {
  return `Chaos ${number}`;
}
