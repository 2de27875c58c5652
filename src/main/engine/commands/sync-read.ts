import type { MissingOffers } from '../../../shared/contract-app.ts';
import { ok } from '../../../shared/errors.ts';
import type { Handlers } from '../engine.ts';
import type { ReadDb } from '../store/handle.ts';
import { titlesOf } from '../store/queries/offer-upkeep.ts';
import { offersOfFinding, readMissingFinding } from '../sync/missing-finding.ts';

const SAMPLE = 5;

export function syncReadHandlers({ db }: { readonly db: ReadDb }) {
  return {
    'sync.findings': () => ok({ missing: missingOffers(db) }),
  } satisfies Handlers<'sync.findings'>;
}

function missingOffers(db: ReadDb): MissingOffers | null {
  const finding = readMissingFinding(db);
  if (finding === null || finding.answer !== undefined) return null;
  const { count, total, at } = finding;
  return { count, total, at, sample: titlesOf(db, offersOfFinding(db, finding).slice(0, SAMPLE)) };
}
