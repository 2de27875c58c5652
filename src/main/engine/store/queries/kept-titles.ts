import type { ReadDb } from '../handle.ts';
import { revisionOf } from '../revisions.ts';

export type Titles = {
  /** Every row id in the order of its title. */
  readonly order: Int32Array;
  /** The largest of them. */
  readonly largest: number;
};

/**
 * Every row in the order of its title. To sort what a short text finds takes longer than to find it; to go
 * through an order that is there takes a millisecond.
 */
export class KeptTitles {
  readonly #db: ReadDb;
  #revision: string | null = null;
  #titles: Titles = { order: new Int32Array(), largest: 0 };

  constructor(db: ReadDb) {
    this.#db = db;
  }

  /** To be asked for after the rows that are to be put in order: so each of them is in it. */
  current(): Titles {
    const revision = revisionOf(this.#db, 'titles');
    if (revision !== this.#revision) {
      const order = Int32Array.from(this.#db.pluck<number>(IN_ORDER).all());
      this.#titles = { order, largest: order.reduce((most, rowId) => Math.max(most, rowId), 0) };
      this.#revision = revision;
    }
    return this.#titles;
  }
}

const IN_ORDER = 'SELECT row_id FROM offer ORDER BY title_key, row_id';
