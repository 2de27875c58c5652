import { useTranslation } from 'react-i18next';
import type { OfferDetails } from '../../../shared/contract-offers.ts';
import { useFormat } from '../../ui/use-format.ts';
import { FoldingSection } from './panel-section.tsx';
import { PriceChart } from './price-chart.tsx';
import classes from './offer-prices.module.css';

/** The lowest price of the last 30 days, as the law asks for beside a reduced price, and how it moved. */
export function OfferPrices({ details }: { readonly details: OfferDetails | undefined }) {
  const { t } = useTranslation();
  return (
    <FoldingSection id="prices" title={t('panel:prices')}>
      {details === undefined ? null : <Prices details={details} />}
    </FoldingSection>
  );
}

function Prices({ details: { lowestPrice, prices } }: { readonly details: OfferDetails }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (lowestPrice === null) return <p className="quiet">{t('panel:no-price')}</p>;
  const { price, since, isWhole } = lowestPrice;
  return (
    <>
      <p className={classes.lowest}>
        <span>{t('panel:lowest')}</span> <b>{format.money(price)}</b>
      </p>
      {isWhole ? null : <p className="quiet">{t('panel:lowest-since', { date: format.dateTime(since) })}</p>}
      <PriceChart steps={prices} />
    </>
  );
}
