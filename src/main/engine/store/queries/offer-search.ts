import type { OfferQuery } from '../../../../shared/contract-offers.ts';
import { foldCode } from '../../../../shared/domain/fold.ts';
import type { ReadDb } from '../handle.ts';
import { codesFirst, isWholeSku } from './codes-first.ts';
import { KeptCodes } from './kept-codes.ts';
import { KeptTitles, type Titles } from './kept-titles.ts';
import { KeptWords } from './kept-words.ts';
import { searchedWords, toFilter } from './offer-filter.ts';
import { findRowIds } from './offer-view.ts';

/**
 * The rows of a query in their order, as findRowIds answers them, for whoever types: what each key needs
 * again is kept in memory as long as it is true.
 */
export class OfferSearch {
  readonly #db: ReadDb;
  readonly #titles: KeptTitles;
  readonly #codes: KeptCodes;
  readonly #words: KeptWords;

  constructor(db: ReadDb) {
    this.#db = db;
    this.#titles = new KeptTitles(db);
    this.#codes = new KeptCodes(db);
    this.#words = new KeptWords(db);
  }

  find(query: OfferQuery): Int32Array {
    if (query.sort?.by !== 'title') return findRowIds(this.#db, query);
    const { text, codesFirst: areFirst, sort, ...filters } = query;
    const conditions = [...this.#filtered(filters), ...this.#searched(text ?? '')];
    const found = this.#inOrder(conditions, sort.direction === 'down');
    if (areFirst !== true) return found;
    return Int32Array.from(codesFirst(this.#db, text ?? '', [...found], this.#codes));
  }

  #filtered(filters: OfferQuery): Rows[] {
    const { where, values } = toFilter(filters);
    if (where === '1') return [];
    const rowIds = this.#db.pluck<number>(`SELECT o.row_id FROM offer o WHERE ${where}`).all(...values);
    return [[Int32Array.from(rowIds)]];
  }

  #searched(text: string): Rows[] {
    if (isWholeSku(this.#db, text)) return [[this.#codes.rowsWith(foldCode(text))]];
    const { match, fragments } = searchedWords(text);
    return [
      ...(match === null ? [] : [[this.#words.rowsWith(match)]]),
      ...fragments.map(({ match: begins, word }) => [
        this.#words.rowsWith(begins),
        this.#codes.rowsWith(word),
      ]),
    ];
  }

  #inOrder(conditions: readonly Rows[], isDown: boolean): Int32Array {
    const titles = this.#titles.current();
    const found = conditions.length === 0 ? titles.order.slice() : meetingAll(conditions, titles);
    return isDown ? found.reverse() : found;
  }
}

/** The rows that meet one condition, in several lists that may share some. */
type Rows = readonly Int32Array[];

/** In the order of their titles. Plain loops: whoever types waits for them, over every row of the shop. */
function meetingAll(conditions: readonly Rows[], { order, largest }: Titles): Int32Array {
  const met = new Uint16Array(largest + 1);
  for (const [before, lists] of conditions.entries())
    for (const rowIds of lists) raiseWhere(met, rowIds, before);
  const found = new Int32Array(order.length);
  let count = 0;
  for (let place = 0; place < order.length; place += 1) {
    const rowId = order[place] ?? 0;
    if (met[rowId] === conditions.length) found[count++] = rowId;
  }
  return found.slice(0, count);
}

/** `met` holds how many of the conditions each row meets, one after the other. */
function raiseWhere(met: Uint16Array, rowIds: Int32Array, before: number): void {
  for (let place = 0; place < rowIds.length; place += 1) {
    const rowId = rowIds[place] ?? 0;
    if (met[rowId] === before) met[rowId] = before + 1;
  }
}
