import type { PlanReport } from '../../../shared/contract.ts';
import type { Edit } from '../../../shared/domain/edit.ts';
import { BULK_ENTRIES, COMMAND_OFFERS, carrierOf } from './carrier.ts';

/** Offers looked at by one call of the listing by ids; a wave of the runner. */
const LOOKED_PER_CALL = 100;
const READ_BACK_PER_CALL = 1000;

/** A usual answer of Allegro, and how long a command usually takes to be carried out and seen. */
const CALL_MS = 200;
const COMMAND_MS = 4000;

/** Source: limit of POST and PATCH /sale/product-offers per seller, 2490 a minute. */
const PATCH_MS = 250;

/** How many calls these edits take and about how long. */
export function planReport(edits: readonly Edit[]): PlanReport {
  const counts = { stock: 0, price: 0, activate: 0, end: 0, patch: 0 };
  for (const edit of edits) counts[carrierOf(edit.field, edit.intent)] += 1;
  const bulk = pages(counts.stock, BULK_ENTRIES) + pages(counts.price, BULK_ENTRIES);
  const publication = pages(counts.activate, COMMAND_OFFERS) + pages(counts.end, COMMAND_OFFERS);
  const look = pages(edits.length - counts.patch, LOOKED_PER_CALL) + counts.patch;
  const readBack = pages(edits.length - counts.patch, READ_BACK_PER_CALL) + counts.patch;
  const calls = { bulk, price: 0, publication, patch: counts.patch, look, readBack };
  const commands = bulk + publication;
  const estimatedMs =
    (commands + look + readBack) * CALL_MS +
    counts.patch * PATCH_MS +
    (commands > 0 ? COMMAND_MS : 0) +
    (counts.stock > 0 && counts.price > 0 ? COMMAND_MS : 0);
  return { edits: edits.length, calls, estimatedMs };
}

function pages(count: number, perCall: number): number {
  return Math.ceil(count / perCall);
}
