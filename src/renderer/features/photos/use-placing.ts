import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SkippedRow } from '../../../shared/contract-offers.ts';
import { ask } from '../../data/api.ts';
import { useFetchDetails } from '../../data/use-fetch-details.ts';
import { say } from '../../state/notice.ts';
import { forgetPhotos, usePhotos } from '../../state/photos.ts';
import { useWindowState } from '../../state/window-state.ts';
import { askedFiles, offersByFile, placementsOf, unplacedFiles } from './placing.ts';

const LOOK_AGAIN_MS = 5000;

export type Placing = ReturnType<typeof usePlacing>;

/** Where the photos would go now, and the step that puts them there as one set of changes. */
export function usePlacing() {
  const { t } = useTranslation();
  const fetching = useFetchDetails();
  const { photos, prepared, problems, chosen, reopened, key, as } = usePhotos();
  const fileIds = photos.map(({ fileId }) => fileId);
  const matching = useQuery({
    queryKey: ['images.match', key, fileIds.length, fileIds[0], fileIds.at(-1)],
    queryFn: () => ask('images.match', { fileIds, key }),
    enabled: fileIds.length > 0,
    // Names of offers become known while their details come in.
    refetchInterval: (query) => ((query.state.data?.eanUnknownOffers ?? 0) > 0 ? LOOK_AGAIN_MS : false),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const placements = placementsOf(matching.data, chosen, prepared);
  const count = placements.reduce((sum, { blobIds }) => sum + blobIds.length, 0);
  const apply = useMutation({
    mutationFn: async () => {
      const isWhole = await fetching.run(placements.map(({ offerId }) => offerId));
      return isWhole
        ? ask('images.place', { title: t('photos:set-title', { count }), as, placements })
        : null;
    },
    onSuccess: (outcome) => {
      if (outcome === null) return;
      const { edited, refused, unchanged } = outcome;
      const { go } = useWindowState.getState();
      if (edited > 0) say('photos:applied', { count: edited });
      else if (unchanged > 0) say('photos:already-there');
      if (refused.length > 0) return;
      forgetPhotos();
      if (edited > 0) go('changes');
    },
  });
  const wasStopped = apply.isSuccess && apply.data === null;
  const refused: readonly SkippedRow[] = apply.data?.refused ?? [];
  return {
    offerOf: offersByFile(matching.data, chosen),
    unplaced: unplacedFiles(matching.data, chosen, problems),
    asked: askedFiles({ matching: matching.data, problems, reopened }),
    eanUnknownOffers: matching.data?.eanUnknownOffers ?? 0,
    placements,
    apply,
    refused,
    fetching,
    wasStopped,
    error: matching.error ?? apply.error,
  };
}
