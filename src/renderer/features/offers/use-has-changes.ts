import { useState } from 'react';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { useBulk } from '../../state/bulk.ts';

/**
 * Whether prices need room for two values; once they do they keep it, so that nothing jumps while one
 * scrolls.
 */
export function useHasChanges(rows: readonly (OfferRow | undefined)[]): boolean {
  const isTried = useBulk((state) => state.field === 'price');
  const isChanged = rows.some((row) => row?.pending.some(({ field }) => field === 'price'));
  const [had, setHad] = useState(false);
  if ((isTried || isChanged) && !had) setHad(true);
  return had || isTried || isChanged;
}
