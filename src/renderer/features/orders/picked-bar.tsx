import { Button, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { prepareActs } from '../../data/act-batch.ts';
import { errorOf } from '../../data/api.ts';
import { sayError } from '../../state/notice.ts';
import { pickNone, useOrders } from '../../state/orders.ts';
import { useTerms } from '../../ui/use-terms.ts';
import type { Order } from '../../data/order-document.ts';
import classes from './orders.module.css';
import { usePreparedActs } from '../../data/use-prepared-acts.ts';

const SETTABLE = [
  'PROCESSING',
  'READY_FOR_SHIPMENT',
  'SENT',
  'READY_FOR_PICKUP',
  'PICKED_UP',
  'SUSPENDED',
  'NEW',
  'CANCELLED',
] as const;

type PickedBarProps = { readonly orders: readonly Order[]; readonly onPrint: () => void };

/** What can be done with the ticked orders. */
export function PickedBar({ orders, onPrint }: PickedBarProps) {
  const { t } = useTranslation();
  const terms = useTerms();
  const { openFor } = usePreparedActs();
  const count = orders.length;
  const setStatus = async (status: string) => {
    const acts = orders.map(({ key, document }) => ({
      name: 'orders',
      key,
      act: 'orders.set-status',
      input: { status, from: document.fulfillment?.status ?? null },
    }));
    try {
      openFor(await prepareActs(acts));
    } catch (thrown) {
      sayError(errorOf(thrown));
    }
  };
  return (
    <div className={classes.picked} role="toolbar" aria-label={t('orders:picked', { count })}>
      <b>{t('orders:picked', { count })}</b>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button size="compact-sm" variant="filled">
            {t('orders:set-status', { count })}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {SETTABLE.map((status) => (
            <Menu.Item key={status} onClick={() => void setStatus(status)}>
              {terms.constant('fulfillment.status', status)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button size="compact-sm" onClick={() => useOrders.setState({ side: 'tracking' })}>
        {t('orders:add-numbers', { count })}
      </Button>
      <Button size="compact-sm" onClick={onPrint}>
        {t('orders:print')}
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={pickNone}>
        {t('orders:pick-none')}
      </Button>
    </div>
  );
}
