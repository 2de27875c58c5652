import { Checkbox } from '@mantine/core';
import { IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { instantOf, isShippedByAllegro, type Order } from '../../data/order-document.ts';
import { useWaitingActs } from '../../data/use-waiting-acts.ts';
import { togglePick } from '../../state/picks.ts';
import { useOrderPicks } from '../../state/orders.ts';
import { Chip, type Tone } from '../../ui/chip.tsx';
import { InvoiceMark } from '../../ui/invoice-mark.tsx';
import { ItemPhoto } from '../../ui/item-photo.tsx';
import { moneyWords } from '../../ui/shown-value.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useMinute } from '../../ui/use-now.ts';
import { useTerms } from '../../ui/use-terms.ts';
import classes from './orders.module.css';

/** Who, what, how much, how far, and until when; addresses stand in the panel only. */
export function OrderCells({ order }: { readonly order: Order }) {
  const { key, document } = order;
  const { t } = useTranslation();
  const format = useFormat();
  const now = useMinute();
  const isPicked = useOrderPicks(({ picked }) => picked.has(key));
  const { buyer, summary, delivery, lineItems } = document;
  const boughtAt = instantOf(lineItems[0]?.boughtAt);
  return (
    <>
      <span role="gridcell">
        <Checkbox
          size="xs"
          radius={4}
          tabIndex={-1}
          aria-label={t('orders:pick', { who: buyer?.login })}
          checked={isPicked}
          onClick={(event) => event.stopPropagation()}
          onChange={() => togglePick(useOrderPicks, key)}
        />
      </span>
      <Items order={order} />
      <span role="gridcell">{buyer?.login}</span>
      <span role="gridcell" data-column="total">
        {moneyWords(summary?.totalToPay, format)}
      </span>
      <Statuses order={order} />
      <span role="gridcell" data-column="method">
        {delivery?.method?.name}
      </span>
      <Deadline order={order} now={now} />
      <span role="gridcell" data-column="bought">
        {boughtAt === null ? '' : format.moment(boughtAt, now)}
      </span>
    </>
  );
}

function Items({ order }: { readonly order: Order }) {
  const { lineItems, invoice } = order.document;
  const { t } = useTranslation();
  const [first, ...more] = lineItems;
  if (!first) return <span role="gridcell" />;
  return (
    <span role="gridcell" className={classes.items}>
      <ItemPhoto offerId={first.offer.id} title={first.offer.name} />
      <span className={classes.title}>{first.offer.name}</span>
      <span className={`quiet ${classes.code}`}>{first.offer.external?.id}</span>
      <b>× {first.quantity}</b>
      {more.length > 0 ? <b>{t('orders:more-items', { count: more.length })}</b> : null}
      {invoice?.required ? <InvoiceMark words={t('orders:invoice-mark')} /> : null}
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

function Statuses({ order }: { readonly order: Order }) {
  const isPrepared = useWaitingActs('orders').some(({ key }) => key === order.key);
  const { status, fulfillment } = order.document;
  const { t } = useTranslation();
  const terms = useTerms();
  const step = fulfillment?.status;
  const name = status ? terms.constant('status', status) : null;
  return (
    <>
      <span role="gridcell" data-column="status">
        {status === 'CANCELLED' ? <Chip tone="bad">{name}</Chip> : name}
      </span>
      <span role="gridcell">
        {step ? (
          <Chip tone={TONES[step] ?? 'plain'}>{terms.constant('fulfillment.status', step)}</Chip>
        ) : null}
        {isPrepared ? <PreparedMark words={t('orders:unsent-mark')} /> : null}
      </span>
    </>
  );
}

/** The sign of what waits above the list; beside an open panel without the word, which has no room there. */
function PreparedMark({ words }: { readonly words: string }) {
  return (
    <span className={classes.mark} title={words}>
      <IconHourglass size={13} stroke={1.8} aria-hidden />
      <span className={classes.markWords}>{words}</span>
    </span>
  );
}

const SOON_MS = 4 * 3_600_000;

/**
 * Amber while little time is left, red once it is over, for what was not sent. What Allegro sends has no time
 * by which the seller must.
 */
function Deadline({ order, now }: { readonly order: Order; readonly now: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { fulfillment, delivery, status } = order.document;
  const until = instantOf(delivery?.time?.dispatch?.to);
  if (isShippedByAllegro(order)) {
    return (
      <span role="gridcell" className="quiet" title={until === null ? undefined : format.moment(until, now)}>
        {t('orders:by-allegro')}
      </span>
    );
  }
  if (until === null) return <span role="gridcell" />;
  const isOpen = status === 'READY_FOR_PROCESSING' && !/SENT|PICK/.test(fulfillment?.status ?? '');
  const isLate = isOpen && until < now;
  const tone = isLate ? classes.late : isOpen && until - now < SOON_MS ? classes.soon : undefined;
  const words = format.moment(until, now);
  return (
    <span role="gridcell" className={tone} title={words}>
      {isLate ? t('orders:late', { time: format.roughly(now - until) }) : words}
    </span>
  );
}
