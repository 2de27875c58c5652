import type { ReadDb } from '../handle.ts';
import { revisionOf } from '../revisions.ts';
import { BY_MATCH } from './offer-filter.ts';

/** Beginnings of words that were asked for last. */
const KEPT_MATCHES = 32;

/** What the search table answers, kept until anything in it changes: a text is typed and taken back. */
export class KeptWords {
  readonly #db: ReadDb;
  readonly #matches = new Map<string, Int32Array>();
  #revision = '';

  constructor(db: ReadDb) {
    this.#db = db;
  }

  rowsWith(match: string): Int32Array {
    const revision = revisionOf(this.#db, 'words');
    if (revision !== this.#revision) this.#matches.clear();
    this.#revision = revision;
    const rowIds = this.#matches.get(match) ?? Int32Array.from(this.#db.pluck<number>(BY_MATCH).all(match));
    this.#matches.delete(match);
    this.#matches.set(match, rowIds);
    const oldest = this.#matches.keys().next().value;
    if (this.#matches.size > KEPT_MATCHES && oldest !== undefined) this.#matches.delete(oldest);
    return rowIds;
  }
}
