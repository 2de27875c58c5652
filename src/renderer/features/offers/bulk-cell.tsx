import type { ReactNode } from 'react';
import { bulkChange } from '../../../shared/domain/bulk-change.ts';
import type { Money } from '../../../shared/domain/money.ts';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { useBulk } from '../../state/bulk.ts';
import { valueWords } from '../../ui/value-words.ts';
import { useCellWords } from './cell-words.ts';
import classes from './grid.module.css';

type BulkCellProps = {
  readonly row: OfferRow;
  readonly field: 'price' | 'stock';
  readonly children: ReactNode;
};

/** In a chosen row: where the rule that is being tried would lead. Dashed, since nothing has happened yet. */
export function BulkCell({ row, field, children }: BulkCellProps) {
  const { t, format } = useCellWords();
  const rule = useBulk((state) => state.rule);
  if (rule?.field !== field) return <>{children}</>;
  const change = bulkChange(row, rule);
  if (change.kind !== 'change') return <>{children}</>;
  return (
    <span className={classes.attempt}>
      <span className="unseen">{t('bulk:would-be')} </span>
      {short(change.from)} → <b>{valueWords(change.to, format, t)}</b>
    </span>
  );

  function short(value: unknown): string {
    return typeof value === 'object' && value !== null && 'amountMinor' in value
      ? format.amount(value as Money)
      : valueWords(value, format, t);
  }
}
