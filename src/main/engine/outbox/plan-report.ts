import type { PlanReport } from '../../../shared/contract-changes.ts';
import type { Edition } from '../../../shared/domain/account.ts';
import type { Edit } from '../../../shared/domain/edit.ts';
import { BULK_ENTRIES, COMMAND_OFFERS, type Carrier, carrierOf } from './carrier.ts';
import { FEW_OFFERS } from './fresh-look.ts';

/** Offers looked at by one call of the listing by ids; a wave of the runner. */
const LOOKED_PER_CALL = 100;
const READ_BACK_PER_CALL = 1000;

/** A usual answer of Allegro, and how long a command usually takes to be carried out and seen. */
const CALL_MS = 200;
const COMMAND_MS = 4000;

/** Source: limit of POST and PATCH /sale/product-offers per seller, 2490 a minute. */
const PATCH_MS = 250;

/** A photo of usual size over a usual line, three at a time. */
const UPLOAD_MS = 700;

/** How many calls these edits and their files take, and about how long. */
export function planReport(edits: readonly Edit[], uploads: number, edition: Edition): PlanReport {
  const counts = { stock: 0, price: 0, activate: 0, end: 0, patch: 0, modification: 0 };
  for (const edit of edits) counts[carrierOf(edit.field, edit.intent)] += 1;
  const bulk =
    edition === '2026'
      ? pages(counts.stock, BULK_ENTRIES) + pages(counts.price, BULK_ENTRIES)
      : distinct(edits, 'stock') + distinct(edits, 'price');
  const publication = pages(counts.activate, COMMAND_OFFERS) + pages(counts.end, COMMAND_OFFERS);
  const modification = pages(counts.modification, COMMAND_OFFERS);
  // What only the whole offer tells is looked at, and read back, offer by offer.
  const whole = counts.patch + counts.modification;
  const others = edits.length - whole;
  const look = (others > FEW_OFFERS ? pages(others, LOOKED_PER_CALL) : others) + whole;
  const readBack = pages(edits.length - whole, READ_BACK_PER_CALL) + whole;
  const calls = {
    upload: uploads,
    bulk,
    price: 0,
    publication,
    patch: counts.patch,
    modification,
    look,
    readBack,
  };
  const commands = bulk + publication + modification;
  const estimatedMs =
    (commands + look + readBack) * CALL_MS +
    counts.patch * PATCH_MS +
    uploads * UPLOAD_MS +
    (commands > 0 ? COMMAND_MS : 0) +
    (counts.stock > 0 && counts.price > 0 ? COMMAND_MS : 0);
  return { edits: edits.length, calls, estimatedMs };
}

/** One command carries one value. */
function distinct(edits: readonly Edit[], carrier: Carrier): number {
  const carried = edits.filter(({ field, intent }) => carrierOf(field, intent) === carrier);
  return new Set(carried.map(({ intent }) => JSON.stringify(intent))).size;
}

function pages(count: number, perCall: number): number {
  return Math.ceil(count / perCall);
}
