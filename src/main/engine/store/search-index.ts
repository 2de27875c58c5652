import { fold, foldCode } from '../../../shared/domain/fold.ts';
import type { WriteDb } from './handle.ts';

export type Searched = {
  readonly offerId: string;
  readonly title: string;
  readonly externalId: string | null;
  readonly ean: string | null;
};

/** Puts a new row into the search tables, with the words of its parameters if it has any yet. */
export function addToSearch(db: WriteDb, rowId: number, searched: Searched, hasWords: boolean): void {
  const text = searchText(searched, hasWords ? wordsOf(db, rowId) : '');
  db.modify('INSERT INTO offer_search (rowid, text) VALUES (?, ?)').run(rowId, text);
  db.modify(`INSERT INTO offer_code (row_id, codes, revision) VALUES (?, ?, ${NEXT})`).run(
    rowId,
    searchCodes(searched),
  );
}

/**
 * Writes again what a change made different: an FTS row is dear, and most changes leave its folded text
 * alone.
 */
export function updateSearch(
  db: WriteDb,
  rowId: number,
  before: Searched,
  after: Searched,
  newWords: boolean,
): void {
  if (!newWords && searchText(before, '') === searchText(after, '')) return;
  db.modify('INSERT OR REPLACE INTO offer_search (rowid, text) VALUES (?, ?)').run(
    rowId,
    searchText(after, wordsOf(db, rowId)),
  );
  const codes = searchCodes(after);
  if (codes !== searchCodes(before))
    db.modify(`UPDATE offer_code SET codes = ?, revision = ${NEXT} WHERE row_id = ?`).run(codes, rowId);
}

const NEXT = '(SELECT coalesce(max(revision), 0) + 1 FROM offer_code)';

function wordsOf(db: WriteDb, rowId: number): string {
  return db.pluck<string>('SELECT words FROM offer_details WHERE row_id = ?').get(rowId) ?? '';
}

function searchText(searched: Searched, words: string): string {
  const title = fold(searched.title);
  const externalId = searched.externalId === null ? '' : fold(searched.externalId);
  return `${title} ${externalId} ${searched.ean ?? ''} ${searched.offerId} ${words}`;
}

function searchCodes(searched: Searched): string {
  const externalId = searched.externalId === null ? '' : foldCode(searched.externalId);
  return `${searched.offerId} ${searched.ean ?? ''} ${externalId}`;
}
