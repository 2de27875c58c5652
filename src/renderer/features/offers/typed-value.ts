import type { Intent } from '../../../shared/domain/edit.ts';
import { decimalsOf, type Money, parseAmountMinor } from '../../../shared/domain/money.ts';
import type { OfferField } from '../../../shared/domain/offer-fields.ts';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import type { Format } from '../../ui/format.ts';

export type EditableField = Exclude<OfferField, 'publication'>;

/** What a typed text means; `shown` is the value it leads to. A reason is a key of the texts. */
export type Typed =
  | { readonly ok: true; readonly intent: Intent; readonly shown: unknown }
  | { readonly ok: false; readonly reason: string };

export function readTyped(field: EditableField, text: string, row: OfferRow): Typed {
  if (field === 'price') return readPrice(text, row);
  return field === 'stock' ? readStock(text, row) : readTitle(text);
}

/** What an editor starts with. */
export function textToType(field: EditableField, row: OfferRow, format: Format): string {
  if (field === 'title') return row.title;
  if (field === 'stock') return row.stock === null ? '' : String(row.stock);
  return row.price ? format.typedMoney(row.price) : '';
}

function readPrice(text: string, row: OfferRow): Typed {
  const currency = row.price?.currency ?? 'PLN';
  const amountMinor = parseAmountMinor(text);
  if (amountMinor === null) return { ok: false, reason: 'offers:reason.not-a-price' };
  if (decimalsOf(currency) === 0 && amountMinor % 100 !== 0)
    return { ok: false, reason: 'offers:reason.whole-currency' };
  if (amountMinor <= 0) return { ok: false, reason: 'offers:reason.price-above-zero' };
  const price: Money = { amountMinor, currency };
  return { ok: true, intent: { kind: 'set', value: price }, shown: price };
}

/** "25" is the new count; "+10" and "-3" are pieces more or fewer. */
function readStock(text: string, row: OfferRow): Typed {
  const match = /^([+\-−]?)(\d{1,9})$/.exec(text.replaceAll(/\s/g, ''));
  if (!match) return { ok: false, reason: 'offers:reason.not-a-count' };
  const count = Number(match[2]);
  if (!match[1]) return { ok: true, intent: { kind: 'set', value: count }, shown: count };
  const amount = match[1] === '+' ? count : -count;
  const shown = (row.stock ?? 0) + amount;
  if (shown < 0) return { ok: false, reason: 'offers:reason.fewer-than-none' };
  return { ok: true, intent: { kind: 'add', amount }, shown };
}

function readTitle(text: string): Typed {
  const title = cleanTitle(text);
  if (title === '') return { ok: false, reason: 'offers:reason.no-title' };
  return { ok: true, intent: { kind: 'set', value: title }, shown: title };
}

/** Line breaks and runs of spaces come from pasted tables and are never meant. */
export function cleanTitle(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
