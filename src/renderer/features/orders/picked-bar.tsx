import { Button, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActToPrepare } from '../../data/act-batch.ts';
import { useCollection } from '../../data/collections.ts';
import { type Order, SETTABLE_STATUSES } from '../../data/order-document.ts';
import { forgetPicks } from '../../state/picks.ts';
import { useOrderPicks, useOrders } from '../../state/orders.ts';
import { PaperButton } from '../../ui/paper-button.tsx';
import { useTerms } from '../../ui/use-terms.ts';
import classes from './orders.module.css';

type PickedBarProps = {
  readonly orders: readonly Order[];
  readonly onPrepare: (acts: readonly ActToPrepare[]) => void;
  readonly onPrint: () => void;
};

/** What can be done with the ticked orders. */
export function PickedBar({ orders, onPrepare, onPrint }: PickedBarProps) {
  const { t } = useTranslation();
  const terms = useTerms();
  const count = orders.length;
  const papers = useCollection('orders')?.papers ?? [];
  const settingTo = (status: string) =>
    orders.map(({ key, document }) => {
      const input = { status, from: document.fulfillment?.status ?? null };
      return { name: 'orders', key, act: 'orders.set-status', input };
    });
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
          {SETTABLE_STATUSES.map((status) => (
            <Menu.Item key={status} onClick={() => onPrepare(settingTo(status))}>
              {terms.constant('fulfillment.status', status)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button size="compact-sm" onClick={() => useOrders.setState({ side: 'tracking' })}>
        {t('orders:add-numbers', { count })}
      </Button>
      {papers.map((paper) => (
        <PaperButton
          key={paper.name}
          collection="orders"
          paper={paper}
          keys={orders.map(({ key }) => key)}
          isSmall
        />
      ))}
      <Button size="compact-sm" onClick={onPrint}>
        {t('orders:print')}
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={() => forgetPicks(useOrderPicks)}>
        {t('orders:pick-none')}
      </Button>
    </div>
  );
}
