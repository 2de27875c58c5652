import { useTranslation } from 'react-i18next';
import type { PriceStep } from '../../../shared/domain/price-history.ts';
import { useFormat } from '../../ui/use-format.ts';
import { drawPrices } from './draw-prices.ts';
import classes from './offer-prices.module.css';

const WIDTH = 310;
const HEIGHT = 70;

/** A line of steps; the same story stands in the history as a list. */
export function PriceChart({ steps }: { readonly steps: readonly PriceStep[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const drawn = drawPrices(steps, WIDTH, HEIGHT);
  if (drawn === null) return <p className="quiet">{t('panel:price-unchanged')}</p>;
  const { lowest, highest, from, path } = drawn;
  const words = t('panel:chart', {
    lowest: format.money(lowest),
    highest: format.money(highest),
    from: format.dateTime(from),
  });
  return (
    <figure className={classes.chart}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words}>
        <path d={path} className={classes.line} />
      </svg>
      <figcaption className={classes.scale} aria-hidden>
        <span>{format.dateTime(from)}</span>
        <span>
          {format.money(lowest)} – {format.money(highest)}
        </span>
        <span>{t('panel:now')}</span>
      </figcaption>
    </figure>
  );
}
