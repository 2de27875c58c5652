import type { ReadDb } from '../handle.ts';

/** How a code stands in a line of codes. */
const [EXACT, BEGINS] = [0, 1];
export const OTHERS = 2;

type Lines = {
  /** Number, EAN and SKU of each row, a line each, between two line ends. */
  readonly text: string;
  /** Where the line of each row begins. */
  readonly starts: Int32Array;
  readonly rowIds: Int32Array;
};

/**
 * The codes of all rows as one text: a fragment is found in it in a tenth of the time that a scan of the
 * table takes. Those that were written since lie beside it, until they are many.
 */
export class KeptCodes {
  readonly #db: ReadDb;
  #lines: Lines | null = null;
  #revision = 0;
  readonly #since = new Map<number, string>();

  constructor(db: ReadDb) {
    this.#db = db;
  }

  /** The rows that have the fragment anywhere in a code, each once. */
  rowsWith(fragment: string): Int32Array {
    const lines = this.#current();
    const found: number[] = [];
    eachHit(lines, fragment, (rowId) => {
      if (!this.#since.has(rowId)) found.push(rowId);
      return NEXT_LINE;
    });
    for (const [rowId, codes] of this.#since) if (codes.includes(fragment)) found.push(rowId);
    return Int32Array.from(found);
  }

  /** The rows whose SKU, EAN or number is the code, and those whose SKU or EAN begins with it. */
  ranks(code: string): ReadonlyMap<number, number> {
    const lines = this.#current();
    const ranks = new Map<number, number>();
    const visit = (line: Lines) => (rowId: number, at: number) => {
      const rank = rankAt(line.text, at, code.length);
      if (rank < (ranks.get(rowId) ?? OTHERS)) ranks.set(rowId, rank);
      return rank === EXACT ? NEXT_LINE : NEXT_HIT;
    };
    eachHit(lines, code, visit(lines));
    for (const [rowId, codes] of this.#since) {
      ranks.delete(rowId);
      const line = { text: `\n${codes}\n`, starts: ONE_LINE, rowIds: Int32Array.of(rowId) };
      eachHit(line, code, visit(line));
    }
    return ranks;
  }

  #current(): Lines {
    const revision = this.#db.pluck<number>('SELECT max(revision) FROM offer_code').get() ?? 0;
    if (this.#lines !== null && revision > this.#revision) {
      for (const { rowId, codes } of this.#db.select<Line>(SINCE).all(this.#revision))
        this.#since.set(rowId, codes);
    }
    if (this.#lines === null || this.#since.size > MOST_BESIDE) {
      this.#lines = readLines(this.#db);
      this.#since.clear();
    }
    this.#revision = revision;
    return this.#lines;
  }
}

type Line = { readonly rowId: number; readonly codes: string };

const MOST_BESIDE = 2000;
const ONE_LINE = Int32Array.of(1);

const SINCE = 'SELECT row_id AS rowId, codes FROM offer_code WHERE revision > ?';

/** As one value each: rows one by one take four times as long. */
const ALL_LINES = `SELECT group_concat(row_id) AS rowIds,
    group_concat(replace(codes, char(10), ' '), char(10)) AS codes
  FROM (SELECT row_id, codes FROM offer_code ORDER BY row_id)`;

function readLines(db: ReadDb): Lines {
  const all = db.select<{ readonly rowIds: string | null; readonly codes: string | null }>(ALL_LINES).get();
  const ids = all?.rowIds ?? '';
  const rowIds = ids === '' ? new Int32Array() : Int32Array.from(ids.split(','), Number);
  const text = `\n${all?.codes ?? ''}\n`;
  const starts = new Int32Array(rowIds.length);
  let start = 1;
  for (let line = 0; line < starts.length; line += 1) {
    starts[line] = start;
    start = text.indexOf('\n', start) + 1;
  }
  return { text, starts, rowIds };
}

const [NEXT_HIT, NEXT_LINE] = [false, true];

/** `visit` says whether the rest of the line matters. */
function eachHit(
  { text, starts, rowIds }: Lines,
  fragment: string,
  visit: (rowId: number, at: number) => boolean,
): void {
  let line = 0;
  let at = text.indexOf(fragment, 1);
  while (at !== -1) {
    line = lineAt(starts, at, line);
    const goesOn = visit(rowIds[line] ?? 0, at) ? (starts[line + 1] ?? text.length) : at + 1;
    at = text.indexOf(fragment, goesOn);
  }
}

/** The last line that begins there or before. */
function lineAt(starts: Int32Array, at: number, from: number): number {
  let [low, high] = [from, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The number stands first: what only begins with the text says nothing, as many do. */
function rankAt(text: string, at: number, length: number): number {
  const before = text[at - 1];
  const after = text[at + length];
  const ends = after === ' ' || after === '\n';
  if ((before === ' ' || before === '\n') && ends) return EXACT;
  return before === ' ' ? BEGINS : OTHERS;
}
