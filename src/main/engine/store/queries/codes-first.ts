import { fold, foldCode } from '../../../../shared/domain/fold.ts';
import type { ReadDb } from '../handle.ts';
import { type KeptCodes, OTHERS } from './kept-codes.ts';

/** Shorter ones begin too many codes to say anything. */
const SHORTEST_CODE = 3;

/**
 * The rows whose SKU, EAN or offer number is the text, then those whose SKU or EAN begins with it, then the
 * others; within each as they stood.
 */
export function codesFirst(
  db: ReadDb,
  text: string,
  rowIds: readonly number[],
  kept?: KeptCodes,
): readonly number[] {
  const code = foldCode(text);
  if (code.length < SHORTEST_CODE || rowIds.length < 2) return rowIds;
  const ranks = kept?.ranks(code) ?? scannedRanks(db, code);
  if (ranks.size === 0) return rowIds;
  const ranked: number[][] = [[], [], []];
  for (const rowId of rowIds) ranked[ranks.get(rowId) ?? OTHERS]?.push(rowId);
  return ranked.flat();
}

function scannedRanks(db: ReadDb, code: string): ReadonlyMap<number, number> {
  return new Map(
    db
      .select<{ readonly rowId: number; readonly rank: number }>(RANKS)
      .all(` ${code} `, code, ` ${code}`)
      .map(({ rowId, rank }) => [rowId, rank]),
  );
}

/** `codes` are the number, the EAN and the SKU in this order, with a space between each two. */
const RANKS = `SELECT row_id AS rowId,
    CASE WHEN instr(' ' || codes || ' ', ?) > 0 THEN 0 ELSE 1 END AS rank
  FROM offer_code WHERE instr(codes, ?) > 0 AND (rank = 0 OR instr(codes, ?) > 0)`;

/**
 * A SKU of several parts is one code: part by part, "SKU-5694" would find numbers that happen to hold 5694.
 */
export function isWholeSku(db: ReadDb, text: string): boolean {
  const typed = text.trim();
  if (!/\d/.test(typed) || !fold(typed).includes(' ')) return false;
  const ways = JSON.stringify([typed, typed.toUpperCase(), typed.toLowerCase()]);
  return (
    db
      .pluck<number>('SELECT 1 FROM offer WHERE external_id IN (SELECT value FROM json_each(?)) LIMIT 1')
      .get(ways) !== undefined
  );
}
