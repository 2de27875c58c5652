import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FoundOffers } from '../../../shared/contract-files.ts';
import { ask } from '../../data/api.ts';
import { useAttachments } from '../../state/attachments.ts';
import { codesIn } from './codes-in.ts';

const TYPING_MS = 200;

export type ListedOffers = { readonly codes: number; readonly listed: FoundOffers | undefined };

/** The offers behind a pasted list. */
export function useListedOffers(): ListedOffers {
  const list = useAttachments((state) => state.list);
  const [rested] = useDebouncedValue(list, TYPING_MS);
  const codes = useMemo(() => codesIn(rested), [rested]);
  const { data } = useQuery({
    queryKey: ['attachments.find-offers', rested],
    queryFn: () => ask('attachments.find-offers', { codes }),
    enabled: codes.length > 0,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return { codes: codes.length, listed: codes.length > 0 ? data : undefined };
}

/** The offers that get the file, each once. */
export function useChosenOffers({ listed }: ListedOffers): readonly string[] {
  const { by, selection, found } = useAttachments();
  return useMemo(() => {
    if (by === 'selection') return selection;
    const chosen = found.map(({ offerId }) => offerId);
    if (by === 'search') return chosen;
    // A code of several offers is settled by adding the right one.
    const settled = (listed?.ambiguous ?? []).flatMap(({ candidates }) =>
      candidates.map(({ offerId }) => offerId).filter((offerId) => chosen.includes(offerId)),
    );
    return [...new Set([...(listed?.found ?? []).map(({ offerId }) => offerId), ...settled])];
  }, [by, selection, found, listed]);
}
