import { Textarea, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FoundOffers } from '../../../shared/contract-files.ts';
import { changeAttachment, useAttachments } from '../../state/attachments.ts';
import card from '../../ui/card.module.css';
import words from '../../ui/words.module.css';
import classes from './attachments.module.css';
import { OfferWords } from './search-offers.tsx';
import type { ListedOffers } from './use-chosen-offers.ts';

const SHOWN = 20;

/** Codes from elsewhere: those of no offer are named, those of several are asked about. */
export function ListOffers({ listed }: ListedOffers) {
  const { t } = useTranslation();
  const list = useAttachments((state) => state.list);
  const unknown = listed?.unknown ?? [];
  return (
    <div className={classes.search}>
      <Textarea
        label={t('attachments:list-label')}
        rows={6}
        value={list}
        onChange={(event) => changeAttachment({ list: event.currentTarget.value })}
      />
      {unknown.length > 0 ? (
        <p className={words.amber}>
          {t('attachments:unknown', { count: unknown.length })} {unknown.slice(0, SHOWN).join(', ')}
          {unknown.length > SHOWN ? '…' : ''}
        </p>
      ) : null}
      <Ambiguous ambiguous={listed?.ambiguous ?? []} />
    </div>
  );
}

function Ambiguous({ ambiguous }: Pick<FoundOffers, 'ambiguous'>) {
  const { t } = useTranslation();
  const found = useAttachments((state) => state.found);
  const ids = new Set(found.map(({ offerId }) => offerId));
  const open = ambiguous.filter(({ candidates }) => !candidates.some(({ offerId }) => ids.has(offerId)));
  if (open.length === 0) return null;
  return (
    <>
      <p className={words.amber}>{t('attachments:ambiguous', { count: open.length })}</p>
      {open.slice(0, SHOWN).map(({ code, candidates }) => (
        <div key={code} className={card.card}>
          <strong>{code}</strong>
          {candidates.map((offer) => (
            <UnstyledButton
              key={offer.offerId}
              className={classes.candidate ?? ''}
              onClick={() => changeAttachment({ found: [...found, offer] })}
            >
              <OfferWords offer={offer} />
            </UnstyledButton>
          ))}
        </div>
      ))}
    </>
  );
}
