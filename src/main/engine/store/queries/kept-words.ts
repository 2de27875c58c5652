import type { ReadDb } from '../handle.ts';
import { revisionOf } from '../revisions.ts';

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
    const rowIds = this.#matches.get(match) ?? readRows(this.#db, match);
    this.#matches.delete(match);
    this.#matches.set(match, rowIds);
    const oldest = this.#matches.keys().next().value;
    if (this.#matches.size > KEPT_MATCHES && oldest !== undefined) this.#matches.delete(oldest);
    return rowIds;
  }
}

/** As one value: rows one by one take twice as long, and a letter begins a word of nearly every offer. */
const ALL_ROWS = 'SELECT json_group_array(rowid) FROM offer_search WHERE offer_search MATCH ?';

function readRows(db: ReadDb, match: string): Int32Array {
  const rowIds = JSON.parse(db.pluck<string>(ALL_ROWS).get(match) ?? '[]') as number[];
  return Int32Array.from(rowIds);
}
