import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { BulkLine, BulkPreview } from '../../../shared/domain/bulk-preview.ts';
import type { BulkRule } from '../../../shared/domain/bulk-change.ts';
import type { Money } from '../../../shared/domain/money.ts';
import type { OfferId } from '../../../shared/domain/offer.ts';
import { useWindowState } from '../../state/window-state.ts';
import { BeforeAfter } from '../../ui/before-after.tsx';
import card from '../../ui/card.module.css';
import { type Figure, Figures } from '../../ui/figures.tsx';
import type { Format } from '../../ui/format.ts';
import { useFormat } from '../../ui/use-format.ts';
import { statusesWords } from '../../ui/value-words.ts';
import classes from './bulk-panel.module.css';

type BulkSummaryProps = { readonly preview: BulkPreview; readonly field: BulkRule['field'] };

/** How many change and how many do not, with the reason; how far; the first ones before and after. */
export function BulkSummary({ preview, field }: BulkSummaryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const figures = [...countsOf(preview, t, format), ...movesOf(preview, field, t, format)];
  return (
    <>
      <div className={card.card} role="status">
        <Figures figures={figures} />
      </div>
      {preview.sample.length > 0 ? <FirstLines preview={preview} /> : null}
    </>
  );
}

function FirstLines({ preview: { sample, changing } }: { readonly preview: BulkPreview }) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const more = changing - sample.length;
  return (
    <div className={card.card}>
      <h3 className={classes.before}>
        {t('bulk:before-after')}
        {more > 0 ? ` · ${t('bulk:shown-of', { shown: count(sample.length), all: count(changing) })}` : ''}
      </h3>
      {sample.map((line) => (
        <p key={line.offerId} className={classes.line}>
          <span title={line.title}>{line.title}</span>
          <BeforeAfter before={line.from} after={line.to} />
        </p>
      ))}
      {more > 0 ? <p className="quiet">{t('bulk:more', { count: more })}</p> : null}
    </div>
  );
}

function countsOf(preview: BulkPreview, t: TFunction, { count }: Format): Figure[] {
  const { changing, unchanged, leftOut, ending, byStatus } = preview;
  const others = NOT_ON_SALE.filter((status) => byStatus[status] !== undefined);
  return [
    { name: t('bulk:will-change'), value: count(changing) },
    ...others.map((status) => ({
      name: t('bulk:among', { status: statusesWords(status, t) }),
      value: count(byStatus[status] ?? 0),
    })),
    ...(unchanged > 0 ? [{ name: t('bulk:already-so'), value: count(unchanged) }] : []),
    ...leftOut.map(({ why, count: left, titles, offerIds }) => ({
      name: t(LEFT_OUT_KEYS[why]),
      value: count(left),
      title: [...(offerIds.length > 0 ? [t('bulk:show-left-out')] : []), ...titles].join('\n'),
      isAmber: true,
      ...(offerIds.length > 0 ? { onClick: () => show(offerIds) } : {}),
    })),
    ...(ending > 0 ? [{ name: t('bulk:ending'), value: count(ending), isAmber: true }] : []),
  ];
}

const NOT_ON_SALE = ['ENDED', 'INACTIVE', 'ACTIVATING'] as const;

function movesOf(
  { percent, largest }: BulkPreview,
  field: BulkRule['field'],
  t: TFunction,
  format: Format,
): Figure[] {
  return [
    ...(percent ? [{ name: t('bulk:in-percent'), value: percentWords(percent, t, format) }] : []),
    ...largest.map((line) => ({
      name: nameOfLargest(line, largest.length > 1, t),
      value: field === 'price' ? moneyMove(line, format) : pieceMove(line, format),
      title: t('bulk:show-offer', { title: line.title }),
      onClick: () => show([line.offerId]),
    })),
  ];
}

function nameOfLargest({ to }: BulkLine, isOneOfSeveral: boolean, t: TFunction): string {
  if (!isOneOfSeveral) return t('bulk:largest');
  return t('bulk:largest-in', { currency: (to as Money).currency });
}

function percentWords(range: { low: number; high: number }, t: TFunction, format: Format): string {
  const [low, high] = [format.percent(range.low), format.percent(range.high)];
  return low === high ? low : t('bulk:range', { low, high });
}

/** Alone in the list; what is chosen stays chosen. */
function show(offerIds: readonly OfferId[]): void {
  useWindowState.getState().leadTo('', { codes: offerIds });
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
