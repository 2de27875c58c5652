import { Checkbox } from '@mantine/core';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { togglePicked, useOrders } from '../../state/orders.ts';
import { Chip, type Tone } from '../../ui/chip.tsx';
import { moneyWords } from '../../ui/shown-value.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useTerms } from '../../ui/use-terms.ts';
import { instantOf, type Order, type OrderDocument } from '../../data/order-document.ts';
import { ItemPhoto } from '../../ui/item-photo.tsx';
import classes from './orders.module.css';

type OrderRowProps = {
  readonly order: Order;
  readonly index: number;
  readonly style: CSSProperties;
  readonly now: number;
};

export function orderRowId(index: number): string {
  return `order-${index}`;
}

/** Who, what, how much, how far, and until when; addresses stand in the panel only. */
export function OrderRow({ order: { key, document, isUnsent }, index, style, now }: OrderRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const isPicked = useOrders(({ picked }) => picked.has(key));
  const isActive = useOrders(({ active }) => active === key);
  const { buyer, summary, delivery, lineItems } = document;
  const boughtAt = instantOf(lineItems[0]?.boughtAt);
  return (
    <div
      id={orderRowId(index)}
      role="row"
      className={classes.row}
      style={style}
      aria-rowindex={index + 2}
      aria-selected={isPicked}
      data-active={isActive || undefined}
      data-unsent={isUnsent || undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey) togglePicked(key);
        else useOrders.setState({ active: key, anchor: key, side: 'order' });
      }}
    >
      <span role="gridcell">
        <Checkbox
          size="xs"
          tabIndex={-1}
          aria-label={t('orders:pick', { who: buyer?.login })}
          checked={isPicked}
          onClick={(event) => event.stopPropagation()}
          onChange={() => togglePicked(key)}
        />
      </span>
      <Items document={document} />
      <span role="gridcell">{buyer?.login}</span>
      <span role="gridcell" className="number">
        {moneyWords(summary?.totalToPay, format)}
      </span>
      <Statuses document={document} />
      <span role="gridcell" className={classes.method}>
        {delivery?.method?.name}
      </span>
      <Deadline document={document} now={now} />
      <span role="gridcell" className={classes.bought}>
        {boughtAt === null ? '' : format.moment(boughtAt, now)}
      </span>
    </div>
  );
}

function Items({ document: { lineItems, invoice } }: { readonly document: OrderDocument }) {
  const { t } = useTranslation();
  const [first, ...more] = lineItems;
  if (!first) return <span role="gridcell" />;
  return (
    <span role="gridcell" className={classes.items}>
      <ItemPhoto offerId={first.offer.id} title={first.offer.name} />
      <span className={classes.title}>{first.offer.name}</span>
      <span className="quiet">{first.offer.external?.id}</span>
      <b>× {first.quantity}</b>
      {more.length > 0 ? <b>{t('orders:more-items', { count: more.length })}</b> : null}
      {invoice?.required ? <Chip tone="warn">{t('orders:invoice-mark')}</Chip> : null}
    </span>
  );
}

const TONES: Readonly<Record<string, Tone>> = {
  CANCELLED: 'bad',
  SUSPENDED: 'warn',
  READY_FOR_SHIPMENT: 'accent',
  SENT: 'good',
  PICKED_UP: 'good',
};

function Statuses({ document: { status, fulfillment } }: { readonly document: OrderDocument }) {
  const terms = useTerms();
  const step = fulfillment?.status;
  return (
    <>
      <span role="gridcell" className={classes.status}>
        {status === 'CANCELLED' ? (
          <Chip tone="bad">{terms.constant('status', status)}</Chip>
        ) : status ? (
          terms.constant('status', status)
        ) : null}
      </span>
      <span role="gridcell">
        {step ? (
          <Chip tone={TONES[step] ?? 'plain'}>{terms.constant('fulfillment.status', step)}</Chip>
        ) : null}
      </span>
    </>
  );
}

const SOON_MS = 4 * 3_600_000;

/** Amber while little time is left, red once it is over, for what was not sent. */
function Deadline({ document, now }: { readonly document: OrderDocument; readonly now: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { fulfillment, delivery, status } = document;
  const until = instantOf(delivery?.time?.dispatch?.to);
  if (until === null) return <span role="gridcell" />;
  const isOpen = status === 'READY_FOR_PROCESSING' && !/SENT|PICK/.test(fulfillment?.status ?? '');
  const words = format.moment(until, now);
  if (!isOpen || until - now > SOON_MS) return <span role="gridcell">{words}</span>;
  return (
    <span role="gridcell" className={until < now ? classes.late : classes.soon}>
      {until < now ? t('orders:late', { when: words }) : words}
    </span>
  );
}
