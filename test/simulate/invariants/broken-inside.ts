import { reproject } from '../../../src/main/engine/store/project.ts';
import type { WriteDb } from '../../../src/main/engine/store/handle.ts';
import { wronglyShown } from './i5-by-hand.ts';

/** I5 and I6, of one database: the file is sound, and what lists show is base plus pending. */
export function brokenInside(db: WriteDb): string[] {
  const sound = db.pluck<string>('PRAGMA integrity_check').all();
  const foreign = db.select<object>('PRAGMA foreign_key_check').all();
  const shown = () => JSON.stringify(db.select('SELECT * FROM offer ORDER BY row_id').all());
  const before = shown();
  const wrong = wronglyShown(db);
  db.transaction(() => reproject(db, db.pluck<string>('SELECT offer_id FROM offer_base').all()));
  return [
    ...sound.filter((line) => line !== 'ok').map((line) => `I6: ${line}`),
    ...foreign.map((row) => `I6: a row points to nothing: ${JSON.stringify(row)}`),
    ...wrong,
    ...(before === shown() ? [] : ['I5: lists do not show base plus pending']),
  ];
}
