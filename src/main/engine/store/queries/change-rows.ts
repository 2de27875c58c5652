import type { CameBetween, ChangeRow, ChangeScope } from '../../../../shared/contract-changes.ts';
import type { Edit, EditMark, EditState } from '../../../../shared/domain/edit.ts';
import { applyIntent } from '../../../../shared/domain/overlay.ts';
import type { ReadDb, Value } from '../handle.ts';
import { type EditRecord, toEdit } from './edits.ts';
import { categoryReader, namedFill } from './offer-parameters.ts';
import { namedValue } from './setting-titles.ts';

type Record = EditRecord & {
  offer_title: string;
  external_id: string | null;
  format: string;
  set_title: string;
  since: NonNullable<ChangeRow['since']> | null;
};

export type ChangeListing = {
  readonly states: readonly EditState[];
  readonly changeSetId: string | null;
  readonly offerId?: string | null;
  readonly mark?: EditMark | null;
  readonly sentAt?: number | null;
  readonly afterEditId: number;
  readonly limit: number;
};

/** What became of the field by the next edit after this one. */
const SINCE = `(SELECT CASE WHEN ls.origin <> 'take-back' THEN 'edited'
      WHEN l.state = 'confirmed' THEN 'taken-back' ELSE 'being-taken-back' END
    FROM edit l JOIN change_set ls ON ls.change_set_id = l.change_set_id
    WHERE l.object_id = e.object_id AND l.field = e.field AND l.edit_id > e.edit_id
      AND l.state NOT IN ('dropped', 'replaced') ORDER BY l.edit_id LIMIT 1)`;

const ROW = `SELECT e.*, b.title AS offer_title, b.external_id, b.format, s.title AS set_title,
    CASE WHEN e.state = 'confirmed' THEN ${SINCE} END AS since FROM edit e
  JOIN offer_base b ON b.offer_id = e.object_id JOIN change_set s ON s.change_set_id = e.change_set_id`;

/** Edits with what a list says of them, in the order they were made. */
export function listChanges(db: ReadDb, listing: ChangeListing): ChangeRow[] {
  const bySet = listing.changeSetId === null ? '' : 'AND e.change_set_id = ?';
  const values: Value[] = [JSON.stringify(listing.states), listing.afterEditId];
  if (listing.changeSetId !== null) values.push(listing.changeSetId);
  const offerId = listing.offerId ?? null;
  const byOffer = offerId === null ? '' : 'AND e.object_id = ?';
  if (offerId !== null) values.push(offerId);
  const mark = listing.mark ?? null;
  const byMark = mark === null ? '' : 'AND e.mark = ?';
  if (mark !== null) values.push(mark);
  const sentAt = listing.sentAt ?? null;
  const bySend = sentAt === null ? '' : 'AND e.released_at = ?';
  if (sentAt !== null) values.push(sentAt);
  return db
    .select<Record>(
      `${ROW} WHERE e.state IN (SELECT value FROM json_each(?)) AND e.edit_id > ? ${bySet} ${byOffer}
         ${byMark} ${bySend}
       ORDER BY e.edit_id LIMIT ?`,
    )
    .all(...values, listing.limit)
    .map(changeReader(db));
}

export function changeById(db: ReadDb, editId: number): ChangeRow | null {
  const row = db.select<Record>(`${ROW} WHERE e.edit_id = ?`).get(editId);
  return row === undefined ? null : changeReader(db)(row);
}

/** The edits a scope means that are in one of these states; an empty scope means all. */
export function editsInScope(db: ReadDb, scope: ChangeScope, states: readonly EditState[]): Edit[] {
  const conditions = ['state IN (SELECT value FROM json_each(?))'];
  const values: Value[] = [JSON.stringify(states)];
  if (scope.editIds !== undefined) {
    conditions.push('edit_id IN (SELECT value FROM json_each(?))');
    values.push(JSON.stringify(scope.editIds));
  }
  if (scope.changeSetId !== undefined) {
    conditions.push('change_set_id = ?');
    values.push(scope.changeSetId);
  }
  if (scope.offerId !== undefined) {
    conditions.push('object_id = ?');
    values.push(scope.offerId);
  }
  return db
    .select<EditRecord>(`SELECT * FROM edit WHERE ${conditions.join(' AND ')} ORDER BY edit_id`)
    .all(...values)
    .map(toEdit);
}

function changeReader(db: ReadDb): (row: Record) => ChangeRow {
  const categoryOf = categoryReader(db);
  return (row) => toChangeRow(db, row, categoryOf);
}

type Categories = ReturnType<typeof categoryReader>;

function toChangeRow(db: ReadDb, row: Record, categoryOf: Categories): ChangeRow {
  const edit = toEdit(row);
  const named = namer(db, edit, categoryOf);
  return {
    ...edit,
    offerTitle: row.offer_title,
    externalId: row.external_id,
    before: named(edit.base),
    after: named(applyIntent(edit.base, edit.intent)),
    theirs: named(edit.theirs),
    isAuction: row.format === 'AUCTION',
    setTitle: row.set_title,
    since: row.since,
    ...(edit.mark === 'came-between' ? betweenOf(db, edit.editId, named) : {}),
  };
}

/** Of parameters those alone that the edit fills: the others are not its business. */
function namer(db: ReadDb, { objectId, field, intent }: Edit, categoryOf: Categories) {
  if (intent.kind !== 'fill') return (value: unknown) => namedValue(db, field, value);
  const { requirements } = categoryOf(objectId);
  return (value: unknown) => (value === null ? null : namedFill(requirements, intent.parameters, value));
}

function betweenOf(
  db: ReadDb,
  editId: number,
  named: (value: unknown) => unknown,
): { readonly between?: CameBetween } {
  const sql = `SELECT detail FROM edit_story WHERE edit_id = ? AND event = 'came-between'
    ORDER BY story_id DESC LIMIT 1`;
  const detail = db.pluck<string>(sql).get(editId);
  if (detail === undefined) return {};
  const { at, looked, ours, ...rest } = JSON.parse(detail) as CameBetween;
  const theirs = 'theirs' in rest ? { theirs: named(rest.theirs) } : {};
  return { between: { at, looked: named(looked), ours: named(ours), ...theirs } };
}
