import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useWindowState } from '../../state/window-state.ts';
import type { Column } from './columns.ts';
import classes from './grid.module.css';

export function GridHeader({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.columns}>
        {columns.map((column, slot) => (
          <HeaderCell key={column.id} column={column} slot={slot} />
        ))}
      </div>
    </div>
  );
}

function HeaderCell({ column, slot }: { readonly column: Column; readonly slot: number }) {
  const { t } = useTranslation();
  const sort = useWindowState((state) => state.sort);
  const set = useWindowState((state) => state.set);
  const name = t(column.key);
  const className = `${classes.title} ${column.isNumber ? 'number' : ''}`;
  const { sortBy } = column;
  if (!sortBy)
    return (
      <div role="columnheader" aria-colindex={slot + 1} className={className}>
        <span className="unseen">{name}</span>
      </div>
    );

  const direction = sort.by === sortBy ? sort.direction : null;
  const Arrow = direction === 'down' ? IconChevronDown : IconChevronUp;
  return (
    <div
      role="columnheader"
      aria-colindex={slot + 1}
      aria-sort={direction === null ? 'none' : direction === 'up' ? 'ascending' : 'descending'}
      className={className}
    >
      <button
        type="button"
        onClick={() => set({ sort: { by: sortBy, direction: direction === 'up' ? 'down' : 'up' } })}
      >
        {name}
        {direction ? <Arrow size={12} stroke={2} aria-hidden /> : null}
      </button>
    </div>
  );
}
