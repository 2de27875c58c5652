import { useAsk } from '../data/use-ask.ts';
import { Photo } from './photo.tsx';

type ItemPhotoProps = { readonly offerId: string; readonly title: string };

/** The offer's photo as Stragan has it; an offer that is gone shows its first letter. */
export function ItemPhoto({ offerId, title }: ItemPhotoProps) {
  const url = useAsk('offers.show', { offerId }).data?.row.imageUrl ?? null;
  return <Photo offerId={offerId} title={title} url={url} />;
}
