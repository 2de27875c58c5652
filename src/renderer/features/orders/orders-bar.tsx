import { Button, TextInput, UnstyledButton } from '@mantine/core';
import { IconRefresh, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ORDER_TABS, type OrderTab, showTab, useOrders } from '../../state/orders.ts';
import { PlaceBar } from '../../ui/place-bar.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useMinute } from '../../ui/use-now.ts';
import classes from './orders.module.css';
import { useOrderCount } from '../../data/use-order-list.ts';
import type { OpenedRefresh } from '../../data/use-opened-refresh.ts';

type OrdersBarProps = { readonly total: number; readonly refresh: OpenedRefresh };

export function OrdersBar({ total, refresh }: OrdersBarProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useMinute();
  const text = useOrders((state) => state.text);
  const { readAt } = refresh;
  const age =
    readAt === null
      ? t('orders:never-read')
      : t('orders:as-of', { ago: format.ago(Math.min(readAt, now), now) });
  return (
    <>
      <PlaceBar
        title={t('shell:place.orders')}
        beside={
          <span className="quiet" role="status">
            {format.count(total)} · {refresh.isRunning ? t('orders:reading') : age}
          </span>
        }
      >
        <TextInput
          id="place-search"
          size="xs"
          aria-label={t('orders:search')}
          placeholder={t('orders:search')}
          leftSection={<IconSearch size={16} stroke={1.6} />}
          value={text}
          onChange={(event) => useOrders.setState({ text: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') useOrders.setState({ text: '' });
            if (event.key === 'ArrowDown' || event.key === 'Enter')
              document.getElementById('orders-list')?.focus();
          }}
        />
        <Button
          leftSection={<IconRefresh size={16} stroke={1.6} />}
          loading={refresh.isRunning}
          disabled={!refresh.isOnline}
          onClick={refresh.run}
        >
          {t('orders:get')}
        </Button>
      </PlaceBar>
      <div className={classes.tabs} role="group" aria-label={t('orders:tabs')}>
        {ORDER_TABS.map((tab) => (
          <Tab key={tab} tab={tab} />
        ))}
      </div>
    </>
  );
}

const TAB_KEYS: Record<OrderTab, string> = {
  new: 'orders:tab.new',
  'in-progress': 'orders:tab.in-progress',
  'to-send': 'orders:tab.to-send',
  sent: 'orders:tab.sent',
  all: 'orders:tab.all',
};

function Tab({ tab }: { readonly tab: OrderTab }) {
  const { t } = useTranslation();
  const format = useFormat();
  const here = useOrders((state) => state.tab);
  const count = useOrderCount(tab);
  return (
    <UnstyledButton aria-pressed={here === tab} onClick={() => showTab(tab)}>
      {t(TAB_KEYS[tab])} {count === null ? null : <b>{format.count(count)}</b>}
    </UnstyledButton>
  );
}
