import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconTruck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../../data/use-ask.ts';
import { errorOf } from '../../data/api.ts';
import { useOrders } from '../../state/orders.ts';
import { ActsDialog } from '../../ui/acts-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import panes from '../../ui/panes.module.css';
import { OrderList } from './order-list.tsx';
import { OrderSide } from './order-side.tsx';
import { OrdersBar } from './orders-bar.tsx';
import classes from './orders.module.css';
import { PickList } from './pick-list.tsx';
import { PickedBar } from './picked-bar.tsx';
import { TrackingSide } from './tracking-side.tsx';
import { useOrderList } from '../../data/use-order-list.ts';
import { useOrdersRefresh } from './use-orders-refresh.ts';
import { usePreparedActs } from '../../data/use-prepared-acts.ts';

const TYPING_MS = 120;

/** Orders from the sale to the parcel: made on the collection of orders and on its acts. */
export function OrdersScreen() {
  const { tab, text, active, picked, side, confirming } = useOrders();
  const [rested] = useDebouncedValue(text.trim(), TYPING_MS);
  const { orders, total, isFirst, error, more } = useOrderList(tab, rested);
  const refresh = useOrdersRefresh();
  const { openFor } = usePreparedActs();
  const [printing, setPrinting] = useState(false);
  const chosen = orders.filter(({ key }) => picked.has(key));
  const shownError = error ? errorOf(error) : refresh.error;
  return (
    <div className={panes.screen}>
      <OrdersBar total={total} refresh={refresh} />
      {chosen.length > 0 ? <PickedBar orders={chosen} onPrint={() => setPrinting(true)} /> : <Waiting />}
      <div className={panes.body}>
        <div className={classes.main}>
          {shownError ? <ErrorNote error={shownError} /> : null}
          {orders.length > 0 ? <OrderList {...{ orders, total, more }} /> : null}
          {orders.length === 0 && !isFirst ? <NoOrders isSearch={rested !== ''} /> : null}
        </div>
        {side === 'tracking' && chosen.length > 0 ? (
          <TrackingSide orders={chosen} onPrepared={openFor} />
        ) : active !== null ? (
          <OrderSide orderKey={active} />
        ) : null}
      </div>
      {printing ? <PickList orders={chosen} onEnd={() => setPrinting(false)} /> : null}
      {confirming ? (
        <ActsDialog changeIds={confirming} onEnd={() => useOrders.setState({ confirming: null })} />
      ) : null}
    </div>
  );
}

/** Acts that were prepared, offline or not confirmed then. */
function Waiting() {
  const { t } = useTranslation();
  const { isOnline, openFor } = usePreparedActs();
  const asked = { states: ['draft', 'refused', 'conflicted', 'unsure'], after: null, limit: 200 } as const;
  const changes = useAsk('collections.changes', asked).data?.changes ?? [];
  const waiting = changes.filter(({ kind, collection }) => kind === 'act' && collection === 'orders');
  if (waiting.length === 0) return null;
  return (
    <div className={classes.picked} role="status">
      <IconTruck size={16} stroke={1.6} aria-hidden />
      {t(isOnline ? 'orders:waiting' : 'orders:waiting-offline', { count: waiting.length })}
      <Button
        size="compact-sm"
        variant="filled"
        disabled={!isOnline}
        onClick={() => openFor(waiting.map(({ changeId }) => changeId))}
      >
        {t('orders:look', { count: waiting.length })}
      </Button>
    </div>
  );
}

function NoOrders({ isSearch }: { readonly isSearch: boolean }) {
  const { t } = useTranslation();
  const tab = useOrders((state) => state.tab);
  const text = isSearch ? 'orders:empty.search' : tab === 'all' ? 'orders:empty.all' : 'orders:empty.tab';
  return <EmptyState title={t('orders:empty.title')} text={t(text)} />;
}
