import type { Page } from 'playwright-core';
import type { ChangeRow } from '../../../src/shared/contract-changes.ts';
import type { DemoProcess } from '../../support/demo-process.ts';
import { type OutsideEvent, readJournal, readTruth, type Truth } from '../../support/demo-truth.ts';
import { type LoggedWrites, readWrites } from '../../support/demo-writes.ts';
import type { Change } from '../thread/documents.ts';
import { EDIT_STATES } from '../../../src/shared/domain/edit.ts';
import { allChanges } from './shop.ts';

/** How things stand on both sides: the demo's own word on everything, and Stragan's changes. */
export type Moment = {
  readonly truth: ReadonlyMap<string, Truth>;
  readonly events: readonly OutsideEvent[];
  readonly log: LoggedWrites;
  readonly changes: readonly Change[];
  readonly photoChanges: readonly ChangeRow[];
};

/** How things stand now; of what nobody has touched since `earlier` its word is taken. */
export async function lookAgain(page: Page, demo: DemoProcess, earlier: Moment): Promise<Moment> {
  const [changes, events] = [await allChanges(page, EDIT_STATES), await readJournal(demo)];
  const touched = [...changes.map(({ objectId }) => objectId), ...events.map(({ offerId }) => offerId)];
  const now = await lookAround(page, demo, [...new Set(touched)]);
  return { ...now, truth: new Map([...earlier.truth, ...now.truth]) };
}

export async function lookAround(page: Page, demo: DemoProcess, ids: readonly string[]): Promise<Moment> {
  const rows = await allChanges(page, EDIT_STATES);
  return {
    truth: await readTruth(demo, ids),
    events: await readJournal(demo),
    log: await readWrites(demo),
    changes: rows.filter(({ field }) => field !== 'images').map(toChange),
    photoChanges: rows.filter(({ field }) => field === 'images'),
  };
}

function toChange(row: ChangeRow): Change {
  return {
    ...row,
    id: row.editId,
    offerId: row.objectId,
    field: row.field as Change['field'],
    intent: row.intent as Change['intent'],
    base: asAmount(row.base),
  };
}

/** Money in the words of Allegro's documents. */
function asAmount(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('amountMinor' in value)) return value;
  return { amount: (Number(value.amountMinor) / 100).toFixed(2) };
}
