import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../../data/use-ask.ts';
import { useWindowState } from '../../state/window-state.ts';
import { Chip } from '../../ui/chip.tsx';
import { moneyWords } from '../../ui/shown-value.ts';
import { Lines, SideSection } from '../../ui/side-section.tsx';
import { StateMark } from '../../ui/status-chip.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useTerms } from '../../ui/use-terms.ts';
import { ItemPhoto } from '../../ui/item-photo.tsx';
import {
  addressLines,
  instantOf,
  type OrderDocument,
  type OrderItem,
  orderOf,
} from '../../data/order-document.ts';
import panel from '../../ui/side-panel.module.css';
import { OrderActs } from './order-acts.tsx';
import classes from './orders.module.css';

/** All of one order, with whom and where it goes to. */
export function OrderSide({ orderKey }: { readonly orderKey: string }) {
  const { t } = useTranslation();
  const details = useAsk('collections.show', { name: 'orders', key: orderKey }).data;
  if (!details) return <aside className={panel.panel} aria-label={t('orders:side.label')} />;
  const { document } = orderOf(details);
  const { buyer, messageToSeller, delivery, invoice } = document;
  const company = invoice?.address?.company;
  return (
    <aside className={panel.panel} aria-label={t('orders:side.label')}>
      <h2>{buyer?.login}</h2>
      <OrderActs orderKey={orderKey} />
      <SideSection title={t('orders:side.items')}>
        {document.lineItems.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </SideSection>
      {messageToSeller ? (
        <SideSection title={t('orders:side.note')}>
          <p className={classes.note}>{messageToSeller}</p>
        </SideSection>
      ) : null}
      <SideSection title={t('orders:side.delivery')}>
        <p>{delivery?.method?.name}</p>
        <Lines lines={[delivery?.pickupPoint?.name ?? '', ...addressLines(delivery?.pickupPoint?.address)]} />
        <Lines lines={addressLines(delivery?.address)} />
        {delivery?.address?.modifiedAt ? <Chip tone="warn">{t('orders:side.address-changed')}</Chip> : null}
      </SideSection>
      <SideSection title={t('orders:side.invoice')}>
        {invoice?.required ? (
          <>
            <Chip tone="warn">{t('orders:invoice-mark')}</Chip>
            <Lines lines={[company?.name ?? '', company?.ids?.[0]?.value ?? company?.taxId ?? '']} />
            <Lines lines={addressLines(invoice.address)} />
          </>
        ) : (
          <p className="quiet">{t('orders:side.no-invoice')}</p>
        )}
      </SideSection>
      <History document={document} />
      {details.changes.map(({ changeId, state, error }) => (
        <p key={changeId} className={classes.act}>
          {t('orders:side.prepared')} <StateMark state={state} t={t} /> {error?.message}
        </p>
      ))}
    </aside>
  );
}

/** Leads to the offer that was sold. */
function Item({ item: { offer, quantity, price } }: { readonly item: OrderItem }) {
  const format = useFormat();
  const show = () => {
    const { leadTo, go, set } = useWindowState.getState();
    leadTo(offer.id, {});
    set({ panelOpen: true });
    go('offers');
  };
  return (
    <UnstyledButton className={classes.item ?? ''} onClick={show}>
      <ItemPhoto offerId={offer.id} title={offer.name} />
      <span>
        <span className={classes.link}>{offer.name}</span>
        <span className="quiet">{offer.external?.id}</span>
      </span>
      <b>
        {quantity} × {moneyWords(price, format)}
      </b>
    </UnstyledButton>
  );
}

/** What happened when, oldest first. */
function History({
  document: { payment, lineItems, delivery, summary },
}: {
  readonly document: OrderDocument;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const terms = useTerms();
  const moments = [
    ['orders:moment.bought', lineItems[0]?.boughtAt],
    ['orders:moment.paid', payment?.finishedAt],
    ['orders:moment.address', delivery?.address?.modifiedAt],
    ['orders:moment.cancelled', delivery?.cancellation?.date],
    ['orders:moment.dispatch', delivery?.time?.dispatch?.to],
  ] as const;
  return (
    <SideSection title={t('orders:side.payment')}>
      <p>
        <b>{moneyWords(summary?.totalToPay, format)}</b>{' '}
        {payment?.type ? terms.constant('payment.type', payment.type) : t('orders:side.unpaid')}
      </p>
      <dl className={classes.history}>
        {moments.map(([what, text]) => {
          const at = instantOf(text);
          return at === null ? null : (
            <div key={what}>
              <dt>{t(what)}</dt>
              <dd>{format.dateTime(at)}</dd>
            </div>
          );
        })}
      </dl>
    </SideSection>
  );
}
