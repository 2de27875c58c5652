import type { CallFacts } from '../../../../shared/domain/story-text.ts';
import type { ReadDb, Value, WriteDb } from '../handle.ts';

/**
 *   sent -> accepted -> reported -> finished
 *   sent: saved under its id, the answer unknown; accepted: Allegro took it; reported: carried out as it
 * says, not yet seen;
 *   finished: every edit of it has its outcome.
 */
export type CallState = 'sent' | 'accepted' | 'reported' | 'finished';

export type StoredCall<Body> = {
  readonly callId: string;
  readonly body: Body;
  readonly state: CallState;
  readonly createdAt: number;
  /** Later than `createdAt` when it went again. */
  readonly sentAt: number;
  readonly acceptedAt: number | null;
  readonly nextLookAt: number;
  readonly location: string | null;
  /** Since when the edits are looked for; JSON of whatever ended it once it is finished. */
  readonly outcome: unknown;
};

type Row = {
  call_id: string;
  body: string;
  state: CallState;
  created_at: number;
  sent_at: number | null;
  accepted_at: number | null;
  next_look_at: number | null;
  location: string | null;
  outcome: string | null;
};

export function insertCall(db: WriteDb, callId: string, kind: string, body: unknown, now: number): void {
  db.modify(
    `INSERT INTO call (call_id, kind, body, state, created_at, sent_at, next_look_at)
     VALUES (?, ?, ?, 'sent', ?, ?, ?)`,
  ).run(callId, kind, JSON.stringify(body), now, now, now);
}

/**
 * Columns by name; a call that finishes gets its time, and keeps what it carried of which edit: what was said
 * to Allegro word for word was only there to be said again.
 */
export type CallChange = Partial<{
  state: CallState;
  body: unknown;
  sentAt: number;
  acceptedAt: number;
  nextLookAt: number;
  location: string;
  traceId: string | null;
  outcome: unknown;
}>;

export function changeCall(db: WriteDb, callId: string, change: CallChange, now: number): void {
  const columns: string[] = [];
  const values: Value[] = [];
  for (const [name, value] of Object.entries(change)) {
    columns.push(`${COLUMNS[name as keyof CallChange]} = ?`);
    values.push(name === 'body' || name === 'outcome' ? JSON.stringify(value) : (value as Value));
  }
  if (change.state === 'finished') {
    columns.push('finished_at = ?', `body = json_remove(body, '$.entries', '$.mergePatch', '$.element')`);
    values.push(now);
  }
  db.modify(`UPDATE call SET ${columns.join(', ')} WHERE call_id = ?`).run(...values, callId);
}

export function openCalls<Body>(db: ReadDb, dueAt: number): StoredCall<Body>[] {
  return db
    .select<Row>(
      `SELECT * FROM call WHERE state <> 'finished' AND coalesce(next_look_at, 0) <= ? ORDER BY rowid`,
    )
    .all(dueAt)
    .map((row) => toCall<Body>(row));
}

export function nextCallLookAt(db: ReadDb): number | null {
  return (
    db
      .pluck<number | null>(`SELECT min(coalesce(next_look_at, 0)) FROM call WHERE state <> 'finished'`)
      .get() ?? null
  );
}

/** After a restart every call is looked at again at once. */
export function lookAtAllCalls(db: WriteDb, now: number): void {
  db.modify(`UPDATE call SET next_look_at = ? WHERE state <> 'finished'`).run(now);
}

export function callFacts(db: ReadDb, callId: string): CallFacts | null {
  const sql = `SELECT call_id AS callId, kind, sent_at AS sentAt, accepted_at AS acceptedAt,
      finished_at AS finishedAt, trace_id AS traceId FROM call WHERE call_id = ?`;
  return db.select<CallFacts>(sql).get(callId) ?? null;
}

function toCall<Body>(row: Row): StoredCall<Body> {
  return {
    callId: row.call_id,
    body: JSON.parse(row.body) as Body,
    state: row.state,
    createdAt: row.created_at,
    sentAt: row.sent_at ?? row.created_at,
    acceptedAt: row.accepted_at,
    nextLookAt: row.next_look_at ?? 0,
    location: row.location,
    outcome: row.outcome === null ? null : JSON.parse(row.outcome),
  };
}

const COLUMNS: { readonly [K in keyof Required<CallChange>]: string } = {
  state: 'state',
  body: 'body',
  sentAt: 'sent_at',
  acceptedAt: 'accepted_at',
  nextLookAt: 'next_look_at',
  location: 'location',
  traceId: 'trace_id',
  outcome: 'outcome',
};
