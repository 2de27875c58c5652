import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';

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
  | { readonly said: 'acknowledged'; readonly number: number; readonly changeSetId: string };

/** What was typed and what was acknowledged, written through to a file that the program knows nothing of. */
export class Notebook {
  readonly #file: number;
  readonly #path: string;
  #count = 0;

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(path, 'a');
  }

  /** Before the program is told; the number under which it may be acknowledged. */
  typed(intentions: readonly Omit<Intention, 'changeSetId'>[]): number {
    this.#count += 1;
    this.#write({
      said: 'typed',
      number: this.#count,
      intentions: intentions.map((intention) => ({ ...intention, changeSetId: null })),
    });
    return this.#count;
  }

  acknowledged(number: number, changeSetId: string): void {
    this.#write({ said: 'acknowledged', number, changeSetId });
  }

  /** In the order they were typed. */
  read(): readonly Intention[] {
    const lines = readFileSync(this.#path, 'utf8').trimEnd().split('\n');
    const said = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Line);
    const sets = new Map(
      said.flatMap((line) => (line.said === 'acknowledged' ? [[line.number, line.changeSetId]] : [])),
    );
    return said.flatMap((line) =>
      line.said === 'typed'
        ? line.intentions.map((each) => ({ ...each, changeSetId: sets.get(line.number) ?? null }))
        : [],
    );
  }

  close(): void {
    closeSync(this.#file);
  }

  #write(line: Line): void {
    writeSync(this.#file, `${JSON.stringify(line)}\n`);
    fsyncSync(this.#file);
  }
}
