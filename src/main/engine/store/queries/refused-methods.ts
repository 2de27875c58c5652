import type { ReadDb, WriteDb } from '../handle.ts';

export type RefusedMethod = {
  readonly methodId: string;
  readonly refusedAt: number;
  readonly message: string;
};

export function listRefusedMethods(db: ReadDb): RefusedMethod[] {
  return db
    .select<RefusedMethod>(
      'SELECT method_id AS methodId, refused_at AS refusedAt, message FROM refused_method',
    )
    .all();
}

export function keepRefusedMethod(db: WriteDb, { methodId, refusedAt, message }: RefusedMethod): void {
  db.modify(
    `INSERT INTO refused_method (method_id, refused_at, message) VALUES (?, ?, ?)
     ON CONFLICT (method_id) DO UPDATE SET refused_at = excluded.refused_at, message = excluded.message`,
  ).run(methodId, refusedAt, message);
}

export function dropRefusedMethod(db: WriteDb, methodId: string): void {
  db.modify('DELETE FROM refused_method WHERE method_id = ?').run(methodId);
}
