import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Fee } from '../../../shared/contract-papers.ts';
import type { Money } from '../../../shared/domain/money.ts';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { useStatus } from '../../data/status.ts';
import { useTell } from '../../data/use-ask.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useSpeech } from '../../ui/use-speech.ts';
import { shownValue } from '../../ui/shown-value.ts';
import { AskedError } from './asked-error.tsx';
import classes from './offer-asked.module.css';
import { FoldingSection } from './panel-section.tsx';

/** What Allegro charges for the offer, when the seller wants to know: also before a price is sent. */
export function OfferCosts({ row }: { readonly row: OfferRow }) {
  const { t } = useTranslation();
  const fees = useTell('offers.fees');
  const isOffline = useStatus()?.connection === 'offline';
  const { data, error, isPending } = fees;
  return (
    <FoldingSection id="costs" title={t('papers:costs.title')}>
      {data ? <Fees {...data} isUnsent={row.pending.some(({ field }) => field === 'price')} /> : null}
      {error ? <AskedError error={error} /> : null}
      <Button
        className={classes.ask ?? ''}
        size="compact-sm"
        loading={isPending}
        disabled={isOffline}
        onClick={() => fees.mutate({ offerId: row.offerId })}
      >
        {t(data ? 'papers:costs.again' : 'papers:costs.ask')}
      </Button>
    </FoldingSection>
  );
}

type FeesProps = {
  readonly price: Money | null;
  readonly commissions: readonly Fee[];
  readonly charges: readonly Fee[];
  readonly isUnsent: boolean;
};

function Fees({ price, commissions, charges, isUnsent }: FeesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const speech = useSpeech();
  const [first] = commissions;
  const left =
    price && first && commissions.length === 1 && first.price.currency === price.currency
      ? { ...price, amountMinor: price.amountMinor - first.price.amountMinor }
      : null;
  return (
    <>
      {price ? <p>{t('papers:costs.at', { price: format.money(price) })}</p> : null}
      {isUnsent ? <p className="quiet">{t('papers:costs.unsent')}</p> : null}
      <dl className={classes.sums}>
        {commissions.map(({ name, price: fee }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{format.money(fee)}</dd>
          </div>
        ))}
        {left ? (
          <div>
            <dt>{t('papers:costs.left')}</dt>
            <dd>
              <b>{format.money(left)}</b>
            </dd>
          </div>
        ) : null}
      </dl>
      {charges.length > 0 ? (
        <>
          <h4>{t('papers:costs.charges')}</h4>
          <dl className={classes.sums}>
            {charges.map(({ name, price: fee, every }) => (
              <div key={name}>
                <dt>
                  {name}{' '}
                  {every ? (
                    <span className="quiet">
                      {t('papers:costs.every', { span: shownValue(every, 'cycleDuration', speech) ?? every })}
                    </span>
                  ) : null}
                </dt>
                <dd>{format.money(fee)}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
      {commissions.length + charges.length === 0 ? <p>{t('papers:costs.none')}</p> : null}
    </>
  );
}
