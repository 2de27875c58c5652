import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PublicOffer } from '../../../shared/contract-papers.ts';
import { useStatus } from '../../data/status.ts';
import { useTell } from '../../data/use-ask.ts';
import { useFormat } from '../../ui/use-format.ts';
import { AskedError } from './asked-error.tsx';
import classes from './offer-asked.module.css';
import { FoldingSection } from './panel-section.tsx';

/** Where the offer stands among others; Allegro let programs read the public list until 2026. */
export function OfferRivals({ offerId }: { readonly offerId: string }) {
  const { t } = useTranslation();
  const rivals = useTell('offers.rivals');
  const status = useStatus();
  if (status?.account?.edition !== '2022') return null;
  const { data, error, isPending } = rivals;
  return (
    <FoldingSection id="rivals" title={t('papers:rivals.title')}>
      {data ? (
        <>
          <p className="quiet">
            {data.offers.length === 0
              ? t('papers:rivals.none', { phrase: data.phrase })
              : t('papers:rivals.found', { count: data.total, phrase: data.phrase })}
          </p>
          <ol className={classes.rivals}>
            {data.offers.map((offer) => (
              <Rival key={offer.offerId} offer={offer} isThis={offer.offerId === offerId} />
            ))}
          </ol>
        </>
      ) : null}
      {error ? <AskedError error={error} /> : null}
      <Button
        className={classes.ask ?? ''}
        size="compact-sm"
        loading={isPending}
        disabled={status.connection === 'offline'}
        onClick={() => rivals.mutate({ offerId })}
      >
        {t(data ? 'papers:costs.again' : 'papers:rivals.ask')}
      </Button>
    </FoldingSection>
  );
}

function Rival({ offer, isThis }: { readonly offer: PublicOffer; readonly isThis: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { title, seller, isOwn, price, delivery } = offer;
  const isFree = delivery?.amountMinor === 0;
  return (
    <li aria-current={isThis}>
      <span>{title}</span>
      <b>{price ? format.money(price) : null}</b>
      <span className="quiet">{isOwn ? t('papers:rivals.own') : seller}</span>
      <span className="quiet">
        {isFree ? t('papers:rivals.free') : null}
        {delivery && !isFree ? t('papers:rivals.delivery', { price: format.money(delivery) }) : null}
      </span>
    </li>
  );
}
