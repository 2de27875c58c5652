import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GalleryPhoto } from '../../../shared/contract-files.ts';
import { ask } from '../../data/api.ts';
import { useKeptForm } from '../../data/kept-forms.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useFetchDetails } from '../../data/use-fetch-details.ts';
import { say } from '../../state/notice.ts';
import { closeGallery } from '../../state/photo-part.ts';
import { useWindowState } from '../../state/window-state.ts';
import { moved, orderNow } from './gallery-order.ts';

type Arranged = {
  readonly offerId: string;
  readonly seen: readonly string[];
  readonly names: readonly string[];
};

const UNTOUCHED: Arranged = { offerId: '', seen: [], names: [] };

/** The photos of an offer, the order that the seller gives them, and the step that keeps it. */
export function useGallery(offerId: string) {
  const { t } = useTranslation();
  const gallery = useAsk('images.gallery', { offerId });
  const { run } = useFetchDetails();
  const [failure, setFailure] = useState<unknown>(null);
  const [arranged, setArranged] = useKeptForm('gallery', UNTOUCHED);
  const photos: readonly GalleryPhoto[] | null = gallery.data?.photos ?? null;
  const isMissing = gallery.data !== undefined && photos === null;
  const refetch = gallery.refetch;
  useEffect(() => {
    if (isMissing) run([offerId]).then(() => refetch(), setFailure);
  }, [isMissing, run, refetch, offerId]);

  const now = photos?.map(({ name }) => name) ?? [];
  const wanted = arranged.offerId === offerId ? orderNow(now, arranged) : now;
  const isTouched = wanted.length !== now.length || wanted.some((name, place) => name !== now[place]);
  const arrange = (names: readonly string[]) => setArranged({ offerId, seen: now, names });
  const forget = () => setArranged(UNTOUCHED);
  const apply = useMutation({
    mutationFn: () => {
      const title = t('photos:gallery.set-title', { title: gallery.data?.offer.title });
      return ask('images.arrange', { title, offerId, seen: now, names: wanted });
    },
    onSuccess: ({ edited }) => {
      if (edited === 0) return;
      forget();
      closeGallery();
      say('photos:gallery.applied');
      useWindowState.getState().go('changes');
    },
  });
  return {
    offer: gallery.data?.offer,
    photos,
    now,
    wanted,
    isTouched,
    move: (from: number, to: number) => arrange(moved(wanted, from, to)),
    leaveOut: (name: string) => arrange(wanted.filter((each) => each !== name)),
    putBack: (name: string) => arrange([...wanted, name]),
    forget,
    apply,
    error: gallery.error ?? failure ?? apply.error,
    refused: apply.data?.refused[0] ?? null,
  };
}
