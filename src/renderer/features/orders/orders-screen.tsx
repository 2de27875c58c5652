import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActToPrepare } from '../../data/act-batch.ts';
import { errorOf } from '../../data/api.ts';
import { ORDER_COLUMNS } from '../../data/order-columns.ts';
import { isShippedByAllegro } from '../../data/order-document.ts';
import { useOpenedRefresh } from '../../data/use-opened-refresh.ts';
import { useOrderList } from '../../data/use-order-list.ts';
import { usePreparedActs } from '../../data/use-prepared-acts.ts';
import { forgetPicks } from '../../state/picks.ts';
import { useOrderPicks, useOrders } from '../../state/orders.ts';
import { ActsDialog } from '../../ui/acts-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import panes from '../../ui/panes.module.css';
import { PickTable } from '../../ui/pick-table.tsx';
import { WaitingActs } from '../../ui/waiting-acts.tsx';
import { OrderCells } from './order-cells.tsx';
import { OrderSide } from './order-side.tsx';
import { OrdersBar } from './orders-bar.tsx';
import classes from './orders.module.css';
import { PickList } from './pick-list.tsx';
import { PickedBar } from './picked-bar.tsx';
import { TrackingSide } from './tracking-side.tsx';

const TYPING_MS = 120;
/** Orders from the sale to the parcel: made on the collection of orders and on its acts. */
export function OrdersScreen() {
  const { t } = useTranslation();
  const { tab, text, side, confirming } = useOrders();
  const { active, picked } = useOrderPicks();
  const [rested] = useDebouncedValue(text.trim(), TYPING_MS);
  const { orders, total, isFirst, error, more } = useOrderList(tab, rested);
  const refresh = useOpenedRefresh('orders');
  const { prepare } = usePreparedActs(confirmThese);
  const [printing, setPrinting] = useState(false);
  const chosen = orders.filter((order) => picked.has(order.key) && !isShippedByAllegro(order));
  const shownError = error ? errorOf(error) : refresh.error;
  const onPrepare = (acts: readonly ActToPrepare[]) => {
    useOrders.setState({ side: 'order' });
    forgetPicks(useOrderPicks);
    if (acts.length > 0) void prepare(acts);
  };
  return (
    <div className={panes.screen}>
      <OrdersBar total={total} refresh={refresh} />
      {chosen.length > 0 ? (
        <PickedBar orders={chosen} onPrepare={onPrepare} onPrint={() => setPrinting(true)} />
      ) : (
        <WaitingActs collection="orders" onLook={confirmThese} />
      )}
      <div className={panes.body}>
        <div className={classes.main}>
          {shownError ? <ErrorNote error={shownError} /> : null}
          {orders.length > 0 ? (
            <PickTable
              id="orders-list"
              label={t('shell:place.orders')}
              rows={orders}
              {...{ total, more }}
              columns={ORDER_COLUMNS.map(({ name, key }) => ({
                name,
                label: t(key),
                isQuiet: name === 'picked',
              }))}
              picks={useOrderPicks}
              cells={(order) => <OrderCells order={order} />}
            />
          ) : null}
          {orders.length === 0 && !isFirst ? <NoOrders isSearch={rested !== ''} /> : null}
        </div>
        {side === 'tracking' && chosen.length > 0 ? (
          <TrackingSide orders={chosen} onEnd={onPrepare} />
        ) : active !== null ? (
          <OrderSide orderKey={active} />
        ) : null}
      </div>
      {printing ? <PickList orders={chosen} onEnd={() => setPrinting(false)} /> : null}
      {confirming ? <ActsDialog changeIds={confirming} onEnd={() => confirmThese(null)} /> : null}
    </div>
  );
}

function confirmThese(changeIds: readonly number[] | null): void {
  useOrders.setState({ confirming: changeIds });
}

function NoOrders({ isSearch }: { readonly isSearch: boolean }) {
  const { t } = useTranslation();
  const tab = useOrders((state) => state.tab);
  const text = isSearch ? 'orders:empty.search' : tab === 'all' ? 'orders:empty.all' : 'orders:empty.tab';
  return <EmptyState title={t('orders:empty.title')} text={t(text)} />;
}
