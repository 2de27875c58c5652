import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { OfferDetails } from '../../../shared/contract-offers.ts';
import type { OfferContents } from '../../../shared/domain/offer-contents.ts';
import type { Format } from '../../ui/format.ts';
import { useFormat } from '../../ui/use-format.ts';
import { durationWords } from '../../ui/duration-words.ts';
import { FetchedSection } from './fetched-section.tsx';
import { type PanelFact, PanelFacts } from './panel-facts.tsx';

/** Since when, until when and where it is shown, and how it is taxed. */
export function OfferPublication({ details }: { readonly details: OfferDetails | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <FetchedSection id="publication" title={t('panel:publication')} details={details}>
      {({ publication, tax }) => (
        <PanelFacts
          facts={[
            ...timesOf(publication, details, format, t),
            ['where', t('panel:marketplaces'), publication.marketplaces.map(marketplaceName).join(', ')],
            ['invoice', t('panel:invoice'), tax.invoice === null ? null : invoiceWords(tax.invoice, t)],
            ['tax', t('panel:tax'), tax.rates.join(', ')],
          ]}
        />
      )}
    </FetchedSection>
  );
}

function timesOf(
  publication: OfferContents['publication'],
  details: OfferDetails | undefined,
  format: Format,
  t: TFunction,
): readonly PanelFact[] {
  const { duration, startingAt, endingAt, endedBy, republish } = publication;
  const { startedAt = null, endedAt = null } = details ?? {};
  const dated = (at: number | null) => (at === null ? null : format.dateTime(at));
  return [
    [
      'duration',
      t('panel:duration'),
      duration === null ? t('panel:until-ended') : durationWords(duration, t),
    ],
    ['started', t('panel:started'), dated(startedAt)],
    ['starts', t('panel:starts'), startedAt === null ? dated(startingAt) : null],
    ['ends', t('panel:ends'), endedAt === null ? dated(endingAt) : null],
    ['ended', t('panel:ended'), dated(endedAt)],
    ['ended-by', t('panel:ended-by'), endedBy === null ? null : endedWords(endedBy, t)],
    ['republish', t('panel:republish'), republish ? t('panel:yes') : null],
  ];
}

const ENDED_KEYS: Readonly<Record<string, string>> = {
  USER: 'panel:ended-because.USER',
  ADMIN: 'panel:ended-because.ADMIN',
  EXPIRATION: 'panel:ended-because.EXPIRATION',
  EMPTY_STOCK: 'panel:ended-because.EMPTY_STOCK',
  PRODUCT_DETACHMENT: 'panel:ended-because.PRODUCT_DETACHMENT',
  ERROR: 'panel:ended-because.ERROR',
};

function endedWords(endedBy: string, t: TFunction): string {
  const key = ENDED_KEYS[endedBy];
  return key === undefined ? endedBy : t(key);
}

const INVOICE_KEYS: Readonly<Record<string, string>> = {
  VAT: 'panel:invoices.VAT',
  VAT_MARGIN: 'panel:invoices.VAT_MARGIN',
  WITHOUT_VAT: 'panel:invoices.WITHOUT_VAT',
  NO_INVOICE: 'panel:invoices.NO_INVOICE',
};

function invoiceWords(invoice: string, t: TFunction): string {
  const key = INVOICE_KEYS[invoice];
  return key === undefined ? invoice : t(key);
}

/** "allegro-business-pl" is Allegro Business, "allegro-cz" is allegro.cz. */
function marketplaceName(id: string): string {
  const match = /^allegro-(business-)?([a-z]{2})$/.exec(id);
  if (match === null) return id;
  return match[1] === undefined ? `allegro.${match[2]}` : 'Allegro Business';
}
