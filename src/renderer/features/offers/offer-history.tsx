import type { TFunction } from 'i18next';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferDetails } from '../../../shared/contract-offers.ts';
import { BeforeAfter } from '../../ui/before-after.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useNow } from '../../ui/use-now.ts';
import { fieldWords } from '../../ui/value-words.ts';
import { FoldingSection } from './panel-section.tsx';
import classes from './offer-panel.module.css';

/** More lines than this come on demand. */
const FIRST_LINES = 8;

/** What Stragan saw change, newest first, and how it came to know. */
export function OfferHistory({ details }: { readonly details: OfferDetails | undefined }) {
  const { t } = useTranslation();
  const count = details?.history.length ?? 0;
  return (
    <FoldingSection
      id="history"
      title={t('panel:history')}
      aside={count === 0 ? null : t('panel:history-count', { count })}
    >
      {details === undefined ? null : <HistoryLines key={details.row.offerId} details={details} />}
    </FoldingSection>
  );
}

function HistoryLines({ details: { history, firstSeenAt } }: { readonly details: OfferDetails }) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? history : history.slice(0, FIRST_LINES);
  return (
    <>
      <ul className={classes.lines}>
        {shown.map((line, at) => (
          <li key={`${line.at}-${line.field}-${at}`}>
            <span className="quiet">
              {format.moment(line.at, now)} · {fieldWords(line.field, t)} · {causeWords(line.cause, t)}
            </span>
            <BeforeAfter before={line.from} after={line.to} />
          </li>
        ))}
        <li>
          <span className="quiet">{t('panel:first-seen', { date: format.dateTime(firstSeenAt) })}</span>
        </li>
      </ul>
      {history.length > shown.length ? (
        <Button size="compact-xs" variant="subtle" onClick={() => setWhole(true)}>
          {t('panel:whole-history', { count: history.length })}
        </Button>
      ) : null}
    </>
  );
}

const CAUSE_KEYS: Readonly<Record<string, string>> = {
  listing: 'panel:cause.listing',
  journal: 'panel:cause.journal',
  orders: 'panel:cause.orders',
  details: 'panel:cause.details',
  'fresh-look': 'panel:cause.fresh-look',
  meanwhile: 'panel:cause.meanwhile',
  'read-back': 'panel:cause.read-back',
  missing: 'panel:cause.missing',
};

function causeWords(cause: string, t: TFunction): string {
  return t(CAUSE_KEYS[cause] ?? 'panel:cause.listing');
}
