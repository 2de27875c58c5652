import type { OfferId } from '../../../shared/domain/offer.ts';
import type { ReadDb, WriteDb } from '../store/handle.ts';
import { missingSince } from '../store/queries/offer-upkeep.ts';
import { readSetting, writeSetting } from '../store/settings.ts';
import { ASK_AGAIN_AFTER_MS } from './deletions.ts';

/**
 * So many offers are missing at Allegro that a mistake is likelier: the seller is asked. `answer` 'remove'
 * waits for the next pull, which asks for each offer a last time; an answer to keep them ends the finding at
 * once.
 */
export type MissingFinding = {
  readonly count: number;
  readonly total: number;
  readonly at: number;
  readonly answer?: 'remove';
};

const NAME = 'finding.missing-offers';

export function readMissingFinding(db: ReadDb): MissingFinding | null {
  return readSetting(db, NAME) as MissingFinding | null;
}

export function keepMissingFinding(db: WriteDb, finding: MissingFinding | null): void {
  writeSetting(db, NAME, finding);
}

/** The offers that a finding is about and that have not come back. */
export function offersOfFinding(db: ReadDb, finding: MissingFinding): readonly OfferId[] {
  return missingSince(db, finding.at - ASK_AGAIN_AFTER_MS);
}

/** How many offers wait for the seller's word. */
export function countAskedAbout(db: ReadDb): number {
  const finding = readMissingFinding(db);
  return finding === null || finding.answer !== undefined ? 0 : finding.count;
}
