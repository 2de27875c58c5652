import { useEffect } from 'react';
import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { useAsk, useTell } from '../../data/use-ask.ts';
import { useWindowState } from '../../state/window-state.ts';
import { Photo } from '../../ui/photo.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useNow } from '../../ui/use-now.ts';
import { valueWords } from '../../ui/value-words.ts';
import { OfferEdits } from './offer-edits.tsx';
import { OfferHistory } from './offer-history.tsx';
import classes from './offer-panel.module.css';

/** What is known of the offer under the cursor. Looking at it fetches its details before all others. */
export function OfferPanel({ row }: { readonly row: OfferRow }) {
  const { t } = useTranslation();
  const { offerId } = row;
  const details = useAsk('offers.show', { offerId }).data;
  const { mutate: hurry } = useTell('sync.hurry');
  const isMissing = details !== undefined && details.detailsAt === null;
  useEffect(() => {
    if (isMissing) hurry({ offerIds: [offerId] });
  }, [isMissing, hurry, offerId]);

  return (
    <aside className={classes.panel} aria-label={t('offers:panel.label')}>
      <div className={classes.head}>
        <Photo offerId={offerId} title={row.title} url={row.imageUrl} large />
        <div>
          <h2>{row.title}</h2>
          <StatusChip status={row.status} />
        </div>
        <CloseButton
          aria-label={t('offers:hide-panel')}
          onClick={() => useWindowState.getState().set({ panelOpen: false })}
        />
      </div>
      <Facts row={row} detailsAt={details?.detailsAt ?? null} />
      {row.pending.length > 0 ? <OfferEdits row={row} /> : null}
      <OfferHistory history={details?.history ?? []} />
    </aside>
  );
}

function Facts({ row, detailsAt }: { readonly row: OfferRow; readonly detailsAt: number | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  const fetched = detailsAt === null ? t('offers:panel.being-fetched') : format.moment(detailsAt, now);
  const facts: readonly [string, string][] = [
    [t('offers:panel.number'), row.offerId],
    [t('offers:panel.sku'), row.externalId ?? '–'],
    ['EAN (GTIN)', row.ean ?? (detailsAt === null ? t('offers:panel.being-fetched') : '–')],
    [t('words:field.price'), valueWords(row.price, format, t)],
    [t('words:field.stock'), valueWords(row.stock, format, t)],
    [t('offers:panel.format'), t(FORMAT_KEYS[row.format])],
    [t('offers:column.sold'), valueWords(row.sold, format, t)],
    [t('offers:panel.watchers'), valueWords(row.watchers, format, t)],
    [t('offers:column.visits'), valueWords(row.visits, format, t)],
    [t('offers:panel.details'), fetched],
  ];
  return (
    <>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {row.priceRuleId ? <p className={classes.note}>{t('offers:panel.price-rule')}</p> : null}
      {row.isFulfillment ? <p className={classes.note}>{t('offers:panel.fulfillment')}</p> : null}
      {row.isBusinessOnly ? <p className={classes.note}>{t('offers:panel.business-only')}</p> : null}
    </>
  );
}

const FORMAT_KEYS = {
  BUY_NOW: 'offers:format.BUY_NOW',
  AUCTION: 'offers:format.AUCTION',
  ADVERTISEMENT: 'offers:format.ADVERTISEMENT',
};
