import type { Intent } from '../../../shared/domain/edit.ts';
import { decimalsOf, type Money } from '../../../shared/domain/money.ts';
import { type FieldOfKind, OFFER_FIELDS } from '../../../shared/domain/offer-fields.ts';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { readPrice as readTablePrice } from '../../../shared/domain/table-numbers.ts';
import type { Format } from '../../ui/format.ts';

type TypedKind = 'text' | 'code' | 'money' | 'count';

/** The fields that are edited by typing into a cell. */
export type EditableField = FieldOfKind<TypedKind>;

/** What a typed text means; `shown` is the value it leads to. A reason is a key of the texts. */
export type Typed =
  | { readonly ok: true; readonly intent: Intent; readonly shown: unknown }
  | { readonly ok: false; readonly reason: string };

export function readTyped(field: EditableField, text: string, row: OfferRow): Typed {
  return READERS[kindOf(field)](text, row, field);
}

/** What an editor starts with. */
export function textToType(field: EditableField, row: OfferRow, format: Format): string {
  const value = row[OFFER_FIELDS[field].place];
  if (value === null) return '';
  return typeof value === 'object' ? format.typedMoney(value) : String(value);
}

export function kindOf(field: EditableField): TypedKind {
  return OFFER_FIELDS[field].kind as TypedKind;
}

const READERS: Readonly<Record<TypedKind, (text: string, row: OfferRow, field: EditableField) => Typed>> = {
  text: readText,
  code: readText,
  money: readPrice,
  count: readStock,
};

function readPrice(text: string, row: OfferRow): Typed {
  const currency = row.price?.currency ?? 'PLN';
  const read = readTablePrice(text, null);
  if (read === 'ambiguous-number') return { ok: false, reason: 'offers:reason.ambiguous-price' };
  if (read === 'not-a-number') return { ok: false, reason: 'offers:reason.not-a-price' };
  if (read.currency !== null && read.currency !== currency)
    return { ok: false, reason: 'offers:reason.other-currency' };
  const { amountMinor } = read;
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

function readText(text: string, _row: OfferRow, field: EditableField): Typed {
  const clean = cleanText(text);
  if (clean !== '') return { ok: true, intent: { kind: 'set', value: clean }, shown: clean };
  if (OFFER_FIELDS[field].mayBeEmpty) return { ok: true, intent: { kind: 'set', value: null }, shown: null };
  return { ok: false, reason: 'offers:reason.empty' };
}

/** Line breaks and runs of spaces come from pasted tables and are never meant. */
function cleanText(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
