import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { prepareActs } from '../../data/act-batch.ts';
import { errorOf } from '../../data/api.ts';
import { useAsk, useTell } from '../../data/use-ask.ts';
import { sayError } from '../../state/notice.ts';
import { useOrders } from '../../state/orders.ts';
import type { Order } from '../../data/order-document.ts';
import classes from './orders.module.css';

const OTHER = 'OTHER';

type TrackingSideProps = {
  /** The picked orders, in the order of the list. */
  readonly orders: readonly Order[];
  readonly onPrepared: (changeIds: readonly number[]) => void;
};

/** One number after the other: Enter keeps it and goes to the next order. */
export function TrackingSide({ orders, onPrepared }: TrackingSideProps) {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  const [prepared, setPrepared] = useState<readonly number[]>([]);
  const [carrier, setCarrier] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [waybill, setWaybill] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const carriers = useCarriers();
  const order = orders[at];
  useEffect(() => {
    useOrders.setState({ active: order?.key ?? null });
    field.current?.focus();
  }, [order?.key]);

  const end = (changeIds: readonly number[]) => {
    useOrders.setState({ side: 'order' });
    if (changeIds.length > 0) onPrepared(changeIds);
  };
  const next = (changeIds: readonly number[]) => {
    setWaybill('');
    setPrepared(changeIds);
    if (at + 1 < orders.length) setAt(at + 1);
    else end(changeIds);
  };
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (!order || waybill.trim() === '') return next(prepared);
    const input = {
      carrierId: carrier ?? OTHER,
      waybill: waybill.trim(),
      ...(carrier === OTHER ? { carrierName: name.trim() } : {}),
      sentBefore: order.document.fulfillment?.shipmentSummary?.lineItemsSent ?? null,
    };
    try {
      const act = { name: 'orders', key: order.key, act: 'orders.add-tracking-number', input };
      next([...prepared, ...(await prepareActs([act]))]);
    } catch (thrown) {
      sayError(errorOf(thrown));
    }
  };
  return (
    <aside className={classes.side} aria-label={t('orders:tracking.title')}>
      <h2>{t('orders:tracking.title')}</h2>
      <p role="status">{t('orders:tracking.at', { at: at + 1, total: orders.length })}</p>
      <p>
        <b>{order?.document.buyer?.login}</b> {order?.document.lineItems[0]?.offer.name}
      </p>
      <form onSubmit={(event) => void keep(event)}>
        <Select
          label={t('orders:tracking.carrier')}
          data={carriers}
          value={carrier}
          allowDeselect={false}
          searchable
          onChange={setCarrier}
        />
        {carrier === OTHER ? (
          <TextInput
            label={t('orders:tracking.name')}
            maxLength={30}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        ) : null}
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
        <Button onClick={() => end(prepared)}>{t('orders:tracking.end', { count: prepared.length })}</Button>
      </form>
    </aside>
  );
}

/** As Allegro lists them; the last one is for those it does not list. */
function useCarriers() {
  const { t } = useTranslation();
  const asked = { name: 'carriers', withDocuments: true, after: null, limit: 200 };
  const list = useAsk('collections.list', asked).data;
  const { mutate } = useTell('collections.refresh');
  const isEmpty = list?.items.length === 0;
  useEffect(() => {
    if (isEmpty) mutate({ name: 'carriers' });
  }, [isEmpty, mutate]);
  const known = (list?.items ?? []).map(({ key, title }) => ({ value: key, label: title ?? key }));
  return [
    ...known.filter(({ value }) => value !== OTHER),
    { value: OTHER, label: t('orders:tracking.other') },
  ];
}
