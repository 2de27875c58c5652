import type { ChangeRow } from '../../../shared/contract-changes.ts';

/**
 * What the seller would have typed had he known what was sold meanwhile: 25 typed over 28 is 22 once Allegro
 * shows 25. Null where no stock moved or nothing is left to ask.
 */
export function stockAsMeant(change: ChangeRow): number | null {
  const { field, state, base, after, theirs } = change;
  if (field !== 'stock' || state !== 'conflicted') return null;
  if (typeof base !== 'number' || typeof after !== 'number' || typeof theirs !== 'number') return null;
  const meant = Math.max(0, after + theirs - base);
  return meant === after || meant === theirs ? null : meant;
}
