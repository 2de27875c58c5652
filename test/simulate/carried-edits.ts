import type { ReadDb } from '../../src/main/engine/store/handle.ts';
import type { Intent } from '../../src/shared/domain/edit.ts';
import type { CarriedEdit } from './exchange.ts';

type Row = Omit<CarriedEdit, 'intent' | 'base'> & { readonly intent: string; readonly base: string | null };
type Call = { readonly call_id: string; readonly body: string };
type Body = { readonly rows: readonly { readonly editId: number; readonly looked: unknown }[] };

/** The edits of the command that is being sent to this address, or of the change of this one offer. */
export function carriedBy(db: ReadDb, path: string, sent: unknown): CarriedEdit[] {
  const call = callOf(db, path, sent);
  if (call === null) return [];
  const body = JSON.parse(call.body) as Body;
  return body.rows.flatMap(({ editId, looked }) => {
    const row = db
      .select<Row>(
        `SELECT edit_id AS editId, change_set_id AS changeSetId, object_id AS offerId, field, intent, base,
                state, mark, theirs, created_at AS createdAt, call_id AS callId FROM edit WHERE edit_id = ?`,
      )
      .get(editId);
    if (row === undefined) return [];
    const base: unknown = row.base === null ? null : JSON.parse(row.base);
    return [{ ...row, intent: JSON.parse(row.intent) as Intent, base, looked }];
  });
}

function callOf(db: ReadDb, path: string, sent: unknown): Call | null {
  const told = typeof sent === 'object' && sent !== null && 'commandId' in sent ? sent.commandId : null;
  const last = typeof told === 'string' ? told : (path.split('/').at(-1) ?? '');
  const byId = db.select<Call>('SELECT call_id, body FROM call WHERE call_id = ?').get(last);
  if (byId !== undefined) return byId;
  return (
    db
      .select<Call>(
        `SELECT call_id, body FROM call WHERE state = 'sent' AND json_extract(body, '$.offerId') = ?
         ORDER BY rowid DESC LIMIT 1`,
      )
      .get(last) ?? null
  );
}
