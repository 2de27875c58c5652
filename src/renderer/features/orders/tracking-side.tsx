import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActToPrepare } from '../../data/act-batch.ts';
import type { Order } from '../../data/order-document.ts';
import { OTHER_CARRIER } from '../../data/use-carriers.ts';
import { useOrderPicks } from '../../state/orders.ts';
import { CarrierChoice } from '../../ui/carrier-choice.tsx';
import panel from '../../ui/side-panel.module.css';

type TrackingSideProps = {
  /** The ticked orders, in the order of the list. */
  readonly orders: readonly Order[];
  readonly onEnd: (acts: readonly ActToPrepare[]) => void;
};

/** One number after the other: Enter keeps it and goes to the next order. */
export function TrackingSide({ orders, onEnd }: TrackingSideProps) {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  const [acts, setActs] = useState<readonly ActToPrepare[]>([]);
  const [carrier, setCarrier] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [waybill, setWaybill] = useState('');
  const [carrierField, field] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const order = orders[at];
  useEffect(() => {
    useOrderPicks.setState({ active: order?.key ?? null });
  }, [order?.key]);
  // The carrier is chosen once, before the first number.
  useEffect(() => (at === 0 ? carrierField : field).current?.focus(), [at, carrierField, field]);

  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (!order) return;
    const number = { carrierId: carrier ?? OTHER_CARRIER, waybill: waybill.trim() };
    const sentBefore = order.document.fulfillment?.shipmentSummary?.lineItemsSent ?? null;
    const named = carrier === OTHER_CARRIER ? { carrierName: name.trim() } : {};
    const input = { ...number, ...named, sentBefore };
    const act = { name: 'orders', key: order.key, act: 'orders.add-tracking-number', input };
    const all = waybill.trim() === '' ? acts : [...acts, act];
    setWaybill('');
    setActs(all);
    if (at + 1 < orders.length) setAt(at + 1);
    else onEnd(all);
  };
  return (
    <aside className={panel.panel} aria-label={t('orders:tracking.title')}>
      <h2>{t('orders:tracking.title')}</h2>
      <p role="status">{t('orders:tracking.at', { at: at + 1, total: orders.length })}</p>
      <p>
        <b>{order?.document.buyer?.login}</b> {order?.document.lineItems[0]?.offer.name}
      </p>
      <form onSubmit={keep}>
        <CarrierChoice field={carrierField} {...{ carrier, setCarrier, name, setName }} />
        <TextInput
          ref={field}
          label={t('orders:tracking.number')}
          description={t('orders:tracking.hint')}
          maxLength={64}
          value={waybill}
          onChange={(event) => setWaybill(event.currentTarget.value)}
        />
        <Button type="submit" variant="filled" disabled={carrier === null && waybill.trim() !== ''}>
          {t(waybill.trim() === '' ? 'orders:tracking.skip' : 'orders:tracking.keep')}
        </Button>
        <Button onClick={() => onEnd(acts)}>{t('orders:tracking.end', { count: acts.length })}</Button>
      </form>
    </aside>
  );
}
