import type { FoundFile } from '../../file-ports.ts';
import type { ReadDb, WriteDb } from '../handle.ts';

export type SellerFile = FoundFile & { readonly fileId: number };

type Row = {
  readonly file_id: number;
  readonly path: string;
  readonly name: string;
  readonly size_bytes: number;
};

/** The same path keeps its number. */
export function keepFile(db: WriteDb, file: FoundFile, now: number): SellerFile {
  const row = db
    .modify<Row>(
      `INSERT INTO file (path, name, size_bytes, opened_at) VALUES (?, ?, ?, ?)
       ON CONFLICT (path) DO UPDATE SET size_bytes = excluded.size_bytes, opened_at = excluded.opened_at
       RETURNING file_id, path, name, size_bytes`,
    )
    .get(file.path, file.name, file.sizeBytes, now);
  if (row === undefined) throw new Error('A file was not kept');
  return toFile(row);
}

/** In the order of the numbers asked for; unknown ones are left out. */
export function sellerFiles(db: ReadDb, fileIds: readonly number[]): SellerFile[] {
  return db
    .select<Row>(
      `SELECT f.file_id, f.path, f.name, f.size_bytes FROM json_each(?) j
       JOIN file f ON f.file_id = j.value ORDER BY j.key`,
    )
    .all(JSON.stringify(fileIds))
    .map(toFile);
}

function toFile({ file_id, path, name, size_bytes }: Row): SellerFile {
  return { fileId: file_id, path, name, sizeBytes: size_bytes };
}
