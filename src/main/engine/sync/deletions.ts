/** More than this is no ordinary day: the seller is asked. */
const MOST_ROWS = 50;
const LARGEST_SHARE = 0.2;

/** How long after the first question an offer is asked for again. */
export const ASK_AGAIN_AFTER_MS = 3 * 60_000;

/**
 * Absence from a page is not deletion. What to do with offers that did not answer to their own number
 * twice.
 */
export function decideMissing(missing: number, total: number): 'nothing' | 'archive' | 'ask-the-seller' {
  if (missing === 0) return 'nothing';
  return missing > Math.min(MOST_ROWS, total * LARGEST_SHARE) ? 'ask-the-seller' : 'archive';
}
