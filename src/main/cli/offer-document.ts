import type { OfferRow } from '../../shared/domain/offer.ts';
import { toWireAmount, type Money } from '../../shared/domain/money.ts';

/** An offer as --json shows it. Amounts are text, as Allegro writes them: no float touches a price. */
export function offerDocument(row: OfferRow) {
  const { offerId, price, pending, ...rest } = row;
  return { id: offerId, ...rest, price: priceDocument(price), pending: pending.map(pendingDocument) };
}

function priceDocument(price: Money | null) {
  return price === null ? null : { amount: toWireAmount(price.amountMinor), currency: price.currency };
}

/** A value of any field: prices in the shape above, everything else as it is. */
export function valueDocument(value: unknown): unknown {
  return isMoney(value) ? priceDocument(value) : value;
}

export function valueText(value: unknown): string {
  if (value === null || value === undefined) return '-';
  if (isMoney(value)) return `${toWireAmount(value.amountMinor)} ${value.currency}`;
  if (Array.isArray(value)) return value.length === 1 ? '1 file' : `${value.length} files`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export function offerLine(row: OfferRow): string[] {
  const mark = row.pending.length > 0 ? '*' : ' ';
  const stock = row.stock === null ? '-' : String(row.stock);
  return [mark, row.offerId, row.status, valueText(row.price), stock, row.externalId ?? '-', row.title];
}

function pendingDocument({ base, shown, ...rest }: OfferRow['pending'][number]) {
  return { ...rest, base: valueDocument(base), shown: valueDocument(shown) };
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'amountMinor' in value && 'currency' in value;
}
