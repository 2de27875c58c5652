import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NewOffer, NewOfferGround } from '../../../shared/domain/new-offer.ts';
import { findOtherProduct } from '../../state/new-offer.ts';
import { Photo } from '../../ui/photo.tsx';
import { useProblem } from './form-parts.ts';
import classes from './new-offer.module.css';

type ChosenProductProps = { readonly offer: NewOffer; readonly ground: NewOfferGround };

/** Of which product the offer is, and what that brings along. */
export function ChosenProduct({ offer, ground }: ChosenProductProps) {
  const { t } = useTranslation();
  const problem = useProblem('product');
  const { name, ean } = offer.product;
  const brought = ground.brought.filter(({ values }) => values.length > 0);
  return (
    <section className={classes.chosen} aria-label={t('new-offer:field.product')}>
      <Photo offerId="0" title={name} url={ground.productImages[0] ?? offer.images[0] ?? null} />
      <div className={classes.productWords}>
        <strong>{name}</strong>
        <span className="quiet">{[ean, t('new-offer:of-catalog')].filter(Boolean).join(' · ')}</span>
        {brought.length > 0 ? (
          <details>
            <summary>{t('new-offer:brought', { count: brought.length })}</summary>
            <dl className={classes.brought}>
              {brought.map(({ id, name: parameter, values }) => (
                <div key={id}>
                  <dt>{parameter}</dt>
                  <dd>{values.join(', ')}</dd>
                </div>
              ))}
            </dl>
          </details>
        ) : null}
        {problem ? (
          <p className={classes.problem} role="alert">
            {problem}
          </p>
        ) : null}
      </div>
      <Button onClick={findOtherProduct}>{t('new-offer:other-product')}</Button>
    </section>
  );
}
