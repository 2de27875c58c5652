import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../data/preferences.ts';
import { goToOrder, pickAll, pickNone, togglePicked, useOrders } from '../../state/orders.ts';
import { useNow } from '../../ui/use-now.ts';
import type { Order } from '../../data/order-document.ts';
import { OrderRow, orderRowId } from './order-row.tsx';
import classes from './orders.module.css';

const ROW_PX = { compact: 30, normal: 38, comfortable: 46 };
const HEAD_PX = 31;
const OVERSCAN = 8;
const COLUMNS = [
  'picked',
  'items',
  'buyer',
  'total',
  'status',
  'step',
  'method',
  'dispatch',
  'bought',
] as const;

type OrderListProps = {
  readonly orders: readonly Order[];
  readonly total: number;
  readonly more: () => void;
};

/** Orders as a table: arrows move, Shift extends, Space ticks, Ctrl+A ticks all. */
export function OrderList({ orders, total, more }: OrderListProps) {
  const { t } = useTranslation();
  const now = useNow();
  const scroller = useRef<HTMLDivElement>(null);
  const { ref: sizer, height } = useElementSize<HTMLDivElement>();
  const rowPx = ROW_PX[usePreferences()?.offerRows ?? 'normal'];
  const activeKey = useOrders((state) => state.active);
  const active = orders.findIndex(({ key }) => key === activeKey);
  const virtual = useVirtualizer({
    count: orders.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: OVERSCAN,
    scrollPaddingStart: HEAD_PX,
  });
  useEffect(() => virtual.measure(), [virtual, rowPx]);
  const rows = virtual.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last + OVERSCAN >= orders.length) more();
  }, [last, orders.length, more]);

  function onKeyDown(event: KeyboardEvent) {
    const keys = orders.map(({ key }) => key);
    const done = act(event, keys, active, Math.max(1, Math.floor(height / rowPx) - 2));
    if (done === null) return;
    event.preventDefault();
    virtual.scrollToIndex(done);
  }

  return (
    <div
      id="orders-list"
      ref={useMergedRef(scroller, sizer)}
      className={classes.list}
      role="grid"
      aria-label={t('shell:place.orders')}
      aria-multiselectable
      aria-rowcount={total + 1}
      aria-activedescendant={active >= 0 ? orderRowId(active) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div role="row" className={classes.head}>
        {COLUMNS.map((column) => (
          <span key={column} role="columnheader" className={classes[column]}>
            {t(`orders:column.${column}`)}
          </span>
        ))}
      </div>
      <div role="rowgroup" className={classes.rows} style={{ height: virtual.getTotalSize() }}>
        {rows.map(({ index, start }) => {
          const order = orders[index];
          const style = { top: start, height: rowPx };
          return order ? <OrderRow key={order.key} {...{ order, index, style, now }} /> : null;
        })}
      </div>
    </div>
  );
}

/** Returns the row to be seen afterwards; null where the key is not the list's. */
function act(event: KeyboardEvent, keys: readonly string[], active: number, pageRows: number): number | null {
  const here = Math.max(0, active);
  if (event.key === ' ' && active >= 0) {
    togglePicked(keys[active] ?? '');
    return here;
  }
  if ((event.ctrlKey || event.metaKey) && event.code === 'KeyA') {
    pickAll(keys);
    return here;
  }
  if (event.key === 'Escape' && useOrders.getState().picked.size > 0) {
    pickNone();
    return here;
  }
  const step = STEPS[event.key];
  if (step === undefined || keys.length === 0) return null;
  const wanted = active < 0 ? 0 : active + (Math.abs(step) === PAGE ? Math.sign(step) * pageRows : step);
  const next = Math.max(0, Math.min(keys.length - 1, wanted));
  goToOrder(keys, keys[next] ?? '', event.shiftKey);
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
