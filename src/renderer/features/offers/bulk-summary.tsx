import { useTranslation } from 'react-i18next';
import type { BulkLine, BulkPreview } from '../../../shared/domain/bulk-preview.ts';
import type { BulkRule } from '../../../shared/domain/bulk-change.ts';
import type { Money } from '../../../shared/domain/money.ts';
import { BeforeAfter } from '../../ui/before-after.tsx';
import card from '../../ui/card.module.css';
import { type Figure, Figures } from '../../ui/figures.tsx';
import type { Format } from '../../ui/format.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './bulk-panel.module.css';

type BulkSummaryProps = { readonly preview: BulkPreview; readonly field: BulkRule['field'] };

/**
 * How many change and how many do not, with the reason; the largest change; the first ones before and after.
 */
export function BulkSummary({ preview, field }: BulkSummaryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { count } = format;
  const { changing, unchanged, leftOut, ending, largest } = preview;
  const figures: Figure[] = [
    { name: t('bulk:will-change'), value: count(changing) },
    ...(unchanged > 0 ? [{ name: t('bulk:already-so'), value: count(unchanged) }] : []),
    ...leftOut.map(({ why, count: left, titles }) => ({
      name: t(LEFT_OUT_KEYS[why]),
      value: count(left),
      title: titles.join('\n'),
      isAmber: true,
    })),
    ...(ending > 0 ? [{ name: t('bulk:ending'), value: count(ending), isAmber: true }] : []),
    ...(largest ? [largestOf(largest)] : []),
  ];
  return (
    <>
      <div className={card.card} role="status">
        <Figures figures={figures} />
      </div>
      {preview.sample.length > 0 ? (
        <div className={card.card}>
          <h3 className={classes.before}>{t('bulk:before-after')}</h3>
          {preview.sample.map((line) => (
            <p key={line.offerId} className={classes.line}>
              <span title={line.title}>{line.title}</span>
              <BeforeAfter before={line.from} after={line.to} />
            </p>
          ))}
        </div>
      ) : null}
    </>
  );

  function largestOf(line: BulkLine): Figure {
    const value = field === 'price' ? moneyMove(line, format) : pieceMove(line, format);
    return { name: t('bulk:largest'), value, title: line.title };
  }
}

const LEFT_OUT_KEYS = {
  'price-rule': 'bulk:left-out.price-rule',
  'no-price': 'bulk:left-out.no-price',
  'other-currency': 'bulk:left-out.other-currency',
  'below-least': 'bulk:left-out.below-least',
  'fewer-than-none': 'bulk:left-out.fewer-than-none',
  'not-fetched': 'bulk:left-out.not-fetched',
  archived: 'bulk:left-out.archived',
  stopped: 'bulk:left-out.stopped',
} as const;

function moneyMove({ from, to }: BulkLine, format: Format): string {
  const after = to as Money;
  const moved = after.amountMinor - ((from as Money | null)?.amountMinor ?? 0);
  const amount = format.money({ ...after, amountMinor: Math.abs(moved) });
  return `${moved < 0 ? '−' : '+'}${amount}`;
}

function pieceMove({ from, to }: BulkLine, format: Format): string {
  const moved = Number(to) - Number(from ?? 0);
  return `${moved < 0 ? '−' : '+'}${format.count(Math.abs(moved))}`;
}
