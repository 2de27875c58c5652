import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { usePreferences } from '../data/preferences.ts';
import { goToRow, pick, type PickStore, togglePick } from '../state/picks.ts';
import classes from './pick-table.module.css';

const ROW_PX = { compact: 30, normal: 38, comfortable: 46 };
const HEAD_PX = 31;
const OVERSCAN = 8;

type PickTableProps<Row extends { readonly key: string }> = {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly Row[];
  readonly total: number;
  readonly more: () => void;
  readonly picks: PickStore;
  readonly columns: readonly Column[];
  readonly cells: (row: Row) => ReactNode;
};

/** A table to tick rows of: arrows move, Shift extends, Space ticks, Ctrl+A ticks all that are here. */
export function PickTable<Row extends { readonly key: string }>(table: PickTableProps<Row>) {
  const { id, label, rows, total, more, picks, columns } = table;
  const scroller = useRef<HTMLDivElement>(null);
  const { ref: sizer, height } = useElementSize<HTMLDivElement>();
  const rowPx = ROW_PX[usePreferences()?.offerRows ?? 'normal'];
  const activeKey = picks((state) => state.active);
  const active = rows.findIndex(({ key }) => key === activeKey);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: OVERSCAN,
    scrollPaddingStart: HEAD_PX,
  });
  useEffect(() => virtual.measure(), [virtual, rowPx]);
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last + OVERSCAN >= rows.length) more();
  }, [last, rows.length, more]);

  function onKeyDown(event: KeyboardEvent) {
    const keys = rows.map(({ key }) => key);
    const seen = answerKey(event, {
      picks,
      keys,
      active,
      pageRows: Math.max(1, Math.floor(height / rowPx) - 2),
    });
    if (seen === null) return;
    event.preventDefault();
    virtual.scrollToIndex(seen);
  }

  return (
    <div
      id={id}
      ref={useMergedRef(scroller, sizer)}
      className={classes.list}
      role="grid"
      aria-label={label}
      aria-multiselectable
      aria-rowcount={total + 1}
      aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <Head columns={columns} />
      <div role="rowgroup" className={classes.rows} style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, start }) => {
          const row = rows[index];
          const style = { top: start, height: rowPx };
          return row ? <PickRow key={row.key} {...{ table, row, index, style }} /> : null;
        })}
      </div>
    </div>
  );
}

type Column = { readonly name: string; readonly label: string; readonly isQuiet?: boolean };

function Head({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <div role="row" className={classes.head}>
      {columns.map(({ name, label, isQuiet }) => (
        <span key={name} role="columnheader" data-column={name}>
          <span className={isQuiet ? classes.heard : undefined}>{label}</span>
        </span>
      ))}
    </div>
  );
}

type PickRowProps<Row extends { readonly key: string }> = {
  readonly table: PickTableProps<Row>;
  readonly row: Row;
  readonly index: number;
  readonly style: CSSProperties;
};

function PickRow<Row extends { readonly key: string }>({ table, row, index, style }: PickRowProps<Row>) {
  const { id, picks, cells } = table;
  const { key } = row;
  const isPicked = picks(({ picked }) => picked.has(key));
  const isActive = picks(({ active }) => active === key);
  return (
    <div
      id={`${id}-${index}`}
      role="row"
      className={classes.row}
      style={style}
      aria-rowindex={index + 2}
      aria-selected={isPicked}
      data-active={isActive || undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey) togglePick(picks, key);
        else picks.setState({ active: key, anchor: key });
      }}
    >
      {cells(row)}
    </div>
  );
}

type Place = {
  readonly picks: PickStore;
  readonly keys: readonly string[];
  readonly active: number;
  readonly pageRows: number;
};

/** Returns the row to be seen afterwards; null where the key is not the table's. */
function answerKey(event: KeyboardEvent, { picks, keys, active, pageRows }: Place): number | null {
  const here = Math.max(0, active);
  if (event.key === ' ' && active >= 0) {
    togglePick(picks, keys[active] ?? '');
    return here;
  }
  if ((event.ctrlKey || event.metaKey) && event.code === 'KeyA') {
    pick(picks, keys);
    return here;
  }
  if (event.key === 'Escape' && picks.getState().picked.size > 0) {
    pick(picks, []);
    return here;
  }
  const step = STEPS[event.key];
  if (step === undefined || keys.length === 0) return null;
  const wanted = active < 0 ? 0 : active + (Math.abs(step) === PAGE ? Math.sign(step) * pageRows : step);
  const next = Math.max(0, Math.min(keys.length - 1, wanted));
  goToRow(picks, keys, keys[next] ?? '', event.shiftKey);
  return next;
}

const PAGE = 1000;
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};
