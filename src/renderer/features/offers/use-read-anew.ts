import { useEffect } from 'react';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { useTell } from '../../data/use-ask.ts';

/** What is about to be edited is read once more: somebody else may have changed it since. */
export function useReadAnew(offerId: OfferId): void {
  const { mutate } = useTell('sync.hurry');
  useEffect(() => mutate({ offerIds: [offerId], anew: true }), [offerId, mutate]);
}
