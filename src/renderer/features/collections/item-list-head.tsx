import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useShop } from '../../state/shop.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useTerms } from '../../ui/use-terms.ts';
import { columnName } from './cell-value.ts';
import { isNumeric, type ShownColumn } from './column-layout.ts';
import classes from './item-list.module.css';

type ItemListHeadProps = {
  readonly columns: readonly ShownColumn[];
  /** The column that the title is sorted by; -1 where Allegro's order is all there is. */
  readonly titleSlot: number;
};

export function ItemListHead({ columns, titleSlot }: ItemListHeadProps) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const { property } = useTerms();
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.columns}>
        <HeadCell name={t('shop:title')} slot={titleSlot} isNumber={false} />
        {columns.map(({ column, slot }) => (
          <HeadCell
            key={column.path}
            name={columnName(column, language, property)}
            slot={slot}
            isNumber={isNumeric(column)}
          />
        ))}
      </div>
    </div>
  );
}

type HeadCellProps = { readonly name: string; readonly slot: number; readonly isNumber: boolean };

/** Sorts up, then down, then as Allegro lists them. */
function HeadCell({ name, slot, isNumber }: HeadCellProps) {
  const sort = useShop((state) => state.sort);
  const descending = sort?.column === slot ? sort.descending : null;
  const className = `${classes.title} ${isNumber ? 'number' : ''}`;
  if (slot < 0)
    return (
      <div role="columnheader" className={className}>
        {name}
      </div>
    );
  const next = {
    null: { column: slot, descending: false },
    false: { column: slot, descending: true },
    true: null,
  };
  const Arrow = descending ? IconChevronDown : IconChevronUp;
  return (
    <div
      role="columnheader"
      aria-sort={descending === null ? 'none' : descending ? 'descending' : 'ascending'}
      className={className}
    >
      <button
        type="button"
        title={name}
        onClick={() => useShop.setState({ sort: next[String(descending) as keyof typeof next] })}
      >
        {name}
        {descending === null ? null : <Arrow size={12} stroke={2} aria-hidden />}
      </button>
    </div>
  );
}
