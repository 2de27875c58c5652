import { useTranslation } from 'react-i18next';
import type { Order } from '../../data/order-document.ts';
import { takenTogether } from '../../data/pieces-of-orders.ts';
import { PrintPage } from '../../ui/print-page.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useMinute } from '../../ui/use-now.ts';

type PickListProps = { readonly orders: readonly Order[]; readonly onEnd: () => void };

/** What to take from the shelves, then what goes into which parcel. */
export function PickList({ orders, onEnd }: PickListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <PrintPage onEnd={onEnd}>
      <h1>{t('orders:pick-list.title', { count: orders.length, date: format.date(useMinute()) })}</h1>
      <table>
        <tbody>
          {takenTogether(orders).map(({ code, name, quantity }) => (
            <tr key={`${code} ${name}`}>
              <td>☐</td>
              <td>{code}</td>
              <td>{name}</td>
              <td>{quantity}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {orders.map(({ key, document: { buyer, delivery, lineItems } }) => (
        <article key={key}>
          <b>{buyer?.login}</b> · {delivery?.method?.name}
          {lineItems.map(({ id, offer, quantity }) => (
            <p key={id}>
              ☐ {quantity} × {offer.name} {offer.external?.id}
            </p>
          ))}
        </article>
      ))}
    </PrintPage>
  );
}
