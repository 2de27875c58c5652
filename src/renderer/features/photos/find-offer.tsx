import { TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { OfferLabel } from '../../../shared/contract-files.ts';
import { useAsk } from '../../data/use-ask.ts';
import { choose, usePhotos } from '../../state/photos.ts';
import classes from './photos.module.css';
import type { Unplaced } from './placing.ts';
import { useKeptFind } from './use-kept-find.ts';

const TYPING_MS = 120;
const SHOWN = 5;

/** Where the offer of a file is chosen. */
export function findId(fileId: number): string {
  return `find-offer-${fileId}`;
}

/** The offers that the name may mean, or those that match what the seller types. */
export function FindOffer({ file }: { readonly file: Unplaced }) {
  const { t } = useTranslation();
  const [text, setText] = useKeptFind(file.fileId);
  const [wanted] = useDebouncedValue(text.trim(), TYPING_MS);
  const query = { text: wanted, after: null, limit: SHOWN };
  const found = useAsk('offers.list', query, { enabled: wanted !== '' }).data?.offers;
  const chosen = usePhotos((state) => state.chosen.get(file.fileId));
  const offers = wanted === '' ? withChosen(file.candidates, chosen) : (found ?? []);
  return (
    <>
      <TextInput
        size="xs"
        id={findId(file.fileId)}
        aria-label={t('photos:find-for', { name: file.name })}
        placeholder={t('photos:find')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {wanted !== '' && found?.length === 0 ? <span className="quiet">{t('photos:none-found')}</span> : null}
      {offers.slice(0, SHOWN).map((offer) => (
        <UnstyledButton
          key={offer.offerId}
          className={classes.candidate ?? ''}
          aria-pressed={offer.offerId === chosen?.offerId}
          onClick={() => choose(file.fileId, offer)}
        >
          <span>{offer.title}</span>
          <span className="quiet">
            {offer.offerId}
            {offer.externalId ? ` · ${offer.externalId}` : ''}
          </span>
        </UnstyledButton>
      ))}
    </>
  );
}

function withChosen(
  candidates: readonly OfferLabel[],
  chosen: OfferLabel | undefined,
): readonly OfferLabel[] {
  const isKnown = !chosen || candidates.some(({ offerId }) => offerId === chosen.offerId);
  return isKnown ? candidates : [chosen, ...candidates];
}
