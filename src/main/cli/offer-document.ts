import type { OfferRow } from '../../shared/domain/offer.ts';
import { type WireDescription, isDescription } from '../../shared/domain/description.ts';
import { toWireAmount, type Money } from '../../shared/domain/money.ts';
import { isReadParameters, parametersWords } from '../../shared/domain/parameter-words.ts';

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
  if (isReadParameters(value)) return parametersWords(value);
  if (Array.isArray(value)) return value.length === 1 ? '1 file' : `${value.length} files`;
  if (isDescription(value)) return descriptionText(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A line has room for its beginning; --json shows the whole. */
const FIRST_WORDS = 60;

function descriptionText(description: WireDescription): string {
  const { sections } = description;
  const items = sections.flatMap((section) => section.items);
  const texts = items.map((item) => (item.type === 'TEXT' ? item.content.replaceAll(/<[^>]*>/gu, ' ') : ''));
  const words = texts.join(' ').replaceAll(/\s+/gu, ' ').trim();
  const begins = words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS)}…` : words;
  return `${sections.length === 1 ? '1 section' : `${sections.length} sections`}: ${begins}`;
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
