import { useTranslation } from 'react-i18next';
import type { Order } from '../../data/order-document.ts';
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

/** The same offer of several orders once, in the order of the shelves: by external id. */
function takenTogether(orders: readonly Order[]) {
  const pieces = new Map<string, { code: string; name: string; quantity: number }>();
  for (const { offer, quantity } of orders.flatMap(({ document }) => document.lineItems)) {
    const former = pieces.get(offer.id)?.quantity ?? 0;
    pieces.set(offer.id, { code: offer.external?.id ?? '', name: offer.name, quantity: former + quantity });
  }
  return [...pieces.values()].toSorted(
    (one, other) => one.code.localeCompare(other.code) || one.name.localeCompare(other.name),
  );
}
