import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type KeyboardEvent, memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSelection } from '../../state/selection.ts';
import { useWindowState } from '../../state/window-state.ts';
import type { Column } from './columns.ts';
import classes from './grid.module.css';
import { pinnedLook } from './pinned.ts';

type GridHeaderProps = {
  readonly columns: readonly Column[];
  readonly total: number;
  readonly onAll: () => void;
};

/** One stop of the Tab key; arrows lead from heading to heading, and down into the rows. */
export const GridHeader = memo(function GridHeader({ columns, total, onAll }: GridHeaderProps) {
  const [stop, setStop] = useState<string>('title');

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key === 'ArrowDown' || event.key === 'Escape')
      document.querySelector<HTMLElement>('#offers-grid')?.focus();
    else if (!moveAmong(event.currentTarget, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  const hasStop = columns.some(({ id, sortBy }) => id === stop && sortBy);
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.columns} onKeyDown={onKeyDown}>
        {columns.map((column, slot) =>
          column.id === 'select' ? (
            <SelectAll key={column.id} column={column} slot={slot} total={total} onAll={onAll} />
          ) : (
            <HeaderCell
              key={column.id}
              column={column}
              slot={slot}
              isStop={column.id === (hasStop ? stop : 'title')}
              onFocus={() => setStop(column.id)}
            />
          ),
        )}
      </div>
    </div>
  );
});

type SelectAllProps = Omit<GridHeaderProps, 'columns'> & { readonly column: Column; readonly slot: number };

/** Off the way of Tab: Ctrl+A does the same. */
function SelectAll({ column, slot, total, onAll }: SelectAllProps) {
  const { t } = useTranslation();
  const chosen = useSelection((state) => state.offerIds.size);
  const clear = useSelection((state) => state.clear);
  const pinned = pinnedLook(column);
  const isAll = chosen > 0 && chosen >= total;
  return (
    <div
      role="columnheader"
      aria-colindex={slot + 1}
      className={`${classes.title} ${pinned.className}`}
      style={pinned.style}
    >
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={t('offers:select-header')}
        title={t('offers:select-header')}
        ref={(box) => {
          if (box) box.indeterminate = chosen > 0 && !isAll;
        }}
        checked={isAll}
        onMouseDown={(event) => event.preventDefault()}
        onChange={isAll ? clear : onAll}
      />
    </div>
  );
}

function moveAmong(header: HTMLElement, key: string): boolean {
  const buttons = [...header.querySelectorAll('button')];
  const now = buttons.findIndex((button) => button === document.activeElement);
  const last = buttons.length - 1;
  const next = { ArrowLeft: Math.max(0, now - 1), ArrowRight: now + 1, Home: 0, End: last }[key];
  if (next === undefined) return false;
  buttons[Math.min(next, last)]?.focus();
  return true;
}

type HeaderCellProps = {
  readonly column: Column;
  readonly slot: number;
  readonly isStop: boolean;
  readonly onFocus: () => void;
};

function HeaderCell({ column, slot, isStop, onFocus }: HeaderCellProps) {
  const { t } = useTranslation();
  const sort = useWindowState((state) => state.sort);
  const set = useWindowState((state) => state.set);
  const name = t(column.key);
  const pinned = pinnedLook(column);
  const className = `${classes.title} ${column.isNumber ? 'number' : ''} ${pinned.className}`;
  const { sortBy } = column;
  if (!sortBy)
    return (
      <div role="columnheader" aria-colindex={slot + 1} className={className} style={pinned.style}>
        <span className="unseen">{name}</span>
      </div>
    );

  const direction = sort.by === sortBy ? sort.direction : null;
  const first = column.firstDown ? 'down' : 'up';
  const other = direction === 'up' ? 'down' : 'up';
  const Arrow = direction === 'down' ? IconChevronDown : IconChevronUp;
  return (
    <div
      role="columnheader"
      aria-colindex={slot + 1}
      aria-sort={direction === null ? 'none' : direction === 'up' ? 'ascending' : 'descending'}
      className={className}
      style={pinned.style}
    >
      <button
        type="button"
        tabIndex={isStop ? 0 : -1}
        onFocus={onFocus}
        onClick={() => set({ sort: { by: sortBy, direction: direction === null ? first : other } })}
      >
        {name}
        {direction ? <Arrow size={12} stroke={2} aria-hidden /> : null}
      </button>
    </div>
  );
}
