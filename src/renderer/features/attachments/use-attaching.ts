import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SkippedRow } from '../../../shared/contract-offers.ts';
import { ask } from '../../data/api.ts';
import { useFetchDetails } from '../../data/use-fetch-details.ts';
import { forgetAttachment, useAttachments } from '../../state/attachments.ts';
import { say } from '../../state/notice.ts';
import { useWindowState } from '../../state/window-state.ts';
import { attachmentTypeWords } from '../../ui/attachment-words.ts';

/** As many as one step takes. */
export const MOST_OFFERS = 20_000;

export type Attaching = ReturnType<typeof useAttaching>;

/** What attaching the file would do, and the step that does it as one set of changes. */
export function useAttaching(offerIds: readonly string[]) {
  const { t } = useTranslation();
  const { type, file } = useAttachments();
  const fetching = useFetchDetails();
  const prepared = useQuery({
    queryKey: ['attachments.prepare', file?.fileId, type],
    queryFn: () => ask('attachments.prepare', { fileId: file?.fileId ?? 0, type }),
    enabled: file !== null,
    gcTime: 0,
  });
  const blobId = file === null ? undefined : prepared.data?.blobId;
  const isFitting = offerIds.length > 0 && offerIds.length <= MOST_OFFERS;
  const preview = useQuery({
    queryKey: ['attachments.preview', type, blobId, offerIds],
    queryFn: () => ask('attachments.preview', { type, blobId: blobId ?? '', offerIds }),
    enabled: blobId !== undefined && isFitting,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const apply = useMutation({
    mutationFn: async () => {
      if (blobId === undefined || file === null || !(await fetching.run(offerIds))) return null;
      const words = { type: attachmentTypeWords(type, t), name: file.name, count: offerIds.length };
      return ask('attachments.place', { title: t('attachments:set-title', words), type, blobId, offerIds });
    },
    onSuccess: (outcome) => {
      const { go } = useWindowState.getState();
      if (outcome === null) return;
      if (outcome.edited > 0) say('attachments:applied', { count: outcome.edited });
      else if (outcome.unchanged > 0) say('attachments:already-there');
      if (outcome.refused.length > 0) return;
      forgetAttachment();
      if (outcome.edited > 0) go('changes');
    },
  });
  const refused: readonly SkippedRow[] = apply.data?.refused ?? [];
  const isReady = blobId !== undefined && isFitting;
  const wasStopped = apply.isSuccess && apply.data === null;
  return { prepared, preview, apply, fetching, refused, isReady, wasStopped };
}
