import type { ChosenOffers } from '../../../shared/contract-offers.ts';
import { workOutBulk } from '../../../shared/domain/bulk-preview.ts';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { ok } from '../../../shared/errors.ts';
import type { Handlers } from '../engine.ts';
import { inLongRun, partOf } from '../long-run.ts';
import { newChangeSetId } from '../outbox/change-set-id.ts';
import { enqueue } from '../outbox/enqueue.ts';
import type { ReadDb } from '../store/handle.ts';
import { offerRows } from '../store/queries/offer-page.ts';
import { findRowIds, rowIdsOf } from '../store/queries/offer-view.ts';
import { EDITED_TABLES, type WritingParts } from './edits.ts';

const ROWS_AT_ONCE = 500;

export function bulkReadHandlers({ db }: { readonly db: ReadDb }): Handlers<'offers.bulk-preview'> {
  return {
    'offers.bulk-preview': ({ of, rule }) =>
      ok(
        workOutBulk(
          rowsOf(db, rowIdsIn(db, of), () => {}),
          rule,
        ).preview,
      ),
  };
}

/**
 * One change set. Between preview and edit a sync may have moved prices: then nothing is done, and it is
 * said.
 */
export function bulkWriteHandlers(parts: WritingParts): Handlers<'offers.bulk-edit'> {
  const { db, clock, random, emit } = parts;
  return {
    'offers.bulk-edit': ({ title, of, rule, digest }) =>
      db.transaction(() => {
        const rowIds = rowIdsIn(db, of);
        return inLongRun(parts, rowIds.length, (run) => {
          const rows = rowsOf(db, rowIds, run.part(LOOKING_SHARE, rowIds.length));
          const { preview, edits } = workOutBulk(rows, rule);
          if (preview.digest !== digest) return ok({ ...NOTHING_DONE, isStale: true });
          const meant = edits.map((edit) => ({ ...edit, field: rule.field }));
          const input = { title, origin: 'bulk', edits: meant } as const;
          const rest = partOf(run, 1 - LOOKING_SHARE);
          const { editedOfferIds, ...outcome } = enqueue(
            db,
            input,
            newChangeSetId(random, clock.now()),
            clock.now(),
            rest,
          );
          if (editedOfferIds.length > 0) emit('store.changed', { tables: EDITED_TABLES });
          return ok({ ...outcome, isStale: false });
        });
      }),
  };
}

/** What takes the time: working out the new values, and the edits. */
const LOOKING_SHARE = 0.25;

const NOTHING_DONE = { changeSetId: null, edited: 0, unchanged: 0, refused: [] };

function rowIdsIn(db: ReadDb, of: ChosenOffers): number[] {
  return [...('query' in of ? findRowIds(db, of.query) : rowIdsOf(db, of.offerIds))];
}

/** As they are shown now. */
function* rowsOf(db: ReadDb, rowIds: readonly number[], step: (done: number) => void): Iterable<OfferRow> {
  for (let first = 0; first < rowIds.length; first += ROWS_AT_ONCE) {
    step(first);
    yield* offerRows(db, rowIds.slice(first, first + ROWS_AT_ONCE));
  }
}
