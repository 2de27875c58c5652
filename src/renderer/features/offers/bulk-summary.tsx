import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkLine, BulkPreview } from '../../../shared/domain/bulk-preview.ts';
import type { BulkRule } from '../../../shared/domain/bulk-change.ts';
import type { Money } from '../../../shared/domain/money.ts';
import { BeforeAfter } from '../../ui/before-after.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './bulk-panel.module.css';

type BulkSummaryProps = { readonly preview: BulkPreview; readonly field: BulkRule['field'] };

/**
 * How many change and how many do not, with the reason; the largest change; the first ones before and after.
 */
export function BulkSummary({ preview, field }: BulkSummaryProps) {
  const { t } = useTranslation();
  const { count } = useFormat();
  return (
    <>
      <div className={classes.box} role="status">
        <dl>
          <Fact name={t('bulk:will-change')}>{count(preview.changing)}</Fact>
          {preview.unchanged > 0 ? <Fact name={t('bulk:already-so')}>{count(preview.unchanged)}</Fact> : null}
          {preview.leftOut.map(({ why, count: left, titles }) => (
            <Fact key={why} name={t(LEFT_OUT_KEYS[why])} title={titles.join('\n')} isAmber>
              {count(left)}
            </Fact>
          ))}
          {preview.ending > 0 ? (
            <Fact name={t('bulk:ending')} isAmber>
              {count(preview.ending)}
            </Fact>
          ) : null}
          {preview.largest ? <Largest line={preview.largest} field={field} /> : null}
        </dl>
      </div>
      {preview.sample.length > 0 ? (
        <div className={classes.box}>
          <h3>{t('bulk:before-after')}</h3>
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

type FactProps = {
  readonly name: string;
  readonly title?: string;
  readonly isAmber?: boolean;
  readonly children: ReactNode;
};

function Fact({ name, title, isAmber = false, children }: FactProps) {
  return (
    <div title={title}>
      <dt>{name}</dt>
      <dd className={isAmber ? (classes.amber ?? '') : ''}>{children}</dd>
    </div>
  );
}

function Largest({ line, field }: { readonly line: BulkLine; readonly field: BulkRule['field'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = field === 'price' ? moneyMove(line) : pieceMove(line);
  return (
    <Fact name={t('bulk:largest')} title={line.title}>
      {words}
    </Fact>
  );

  function moneyMove({ from, to }: BulkLine): string {
    const after = to as Money;
    const moved = after.amountMinor - ((from as Money | null)?.amountMinor ?? 0);
    const amount = format.money({ ...after, amountMinor: Math.abs(moved) });
    return `${moved < 0 ? '−' : '+'}${amount}`;
  }

  function pieceMove({ from, to }: BulkLine): string {
    const moved = Number(to) - Number(from ?? 0);
    return `${moved < 0 ? '−' : '+'}${format.count(Math.abs(moved))}`;
  }
}
