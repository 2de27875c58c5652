import type { Environment } from '../../../shared/domain/account.ts';

/** More than this is no ordinary day: the seller is asked. */
const MOST_ROWS = 50;
const LARGEST_SHARE = 0.2;

/** How long after the first question an offer is asked for again. */
export const ASK_AGAIN_AFTER_MS = 3 * 60_000;

/**
 * Absence from a page is not deletion. What to do with offers that did not answer to their own number
 * twice.
 */
export function decideMissing(
  missing: number,
  total: number,
  environment: Environment,
): 'nothing' | 'archive' | 'ask-the-seller' {
  if (missing === 0) return 'nothing';
  // Allegro empties its sandbox every quarter: nothing is the matter then.
  if (environment === 'sandbox' && missing === total) return 'archive';
  return missing > Math.min(MOST_ROWS, total * LARGEST_SHARE) ? 'ask-the-seller' : 'archive';
}
