import { isCurrency, parseAmountMinor } from '../../shared/domain/money.ts';
import type { Format } from './format.ts';
import { isHtml, plainText } from './plain-text.ts';
import type { Terms } from './terms.ts';

/** What values of documents are said with. */
export type Speech = {
  readonly terms: Terms;
  readonly format: Format;
  readonly yes: string;
  readonly no: string;
};

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const DATE = /^\d{4}-\d\d-\d\d$/;
const SPAN = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const ADDRESS = /^(https?|blob|data):/i;
/** Names of numbers that only programs use; those that a seller knows an object by stay. */
const PROGRAM_NAME = /(^id|Id|Ids|^href|Href|^url|Url|^uri|^revision|^_links|^links)$/;
const SELLERS_NAME = /^(externalId|taxId|vatId|transactionId|waybillId)$/;

/** A value of a document as the seller reads it; null where it says nothing to him. */
export function shownValue(value: unknown, path: string, speech: Speech): string | null {
  if (isForPrograms(path) || value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? speech.yes : speech.no;
  if (typeof value === 'number') return speech.format.number(value);
  if (typeof value === 'string') return shownText(value, path, speech);
  if (Array.isArray(value)) return shownList(value, path, speech);
  return moneyWords(value, speech.format) ?? measureWords(value, path, speech);
}

/** Whether an object is one value for a seller: an amount of money, a weight, a length. */
export function isOneValue(value: unknown): boolean {
  return isMoney(value) || isMeasure(value);
}

export function isForPrograms(path: string): boolean {
  const name = path.replaceAll('[]', '').split('.').at(-1) ?? '';
  return PROGRAM_NAME.test(name) && !SELLERS_NAME.test(name);
}

function isMoney(value: unknown): value is { readonly amount: string | number; readonly currency: string } {
  if (typeof value !== 'object' || value === null) return false;
  return 'amount' in value && 'currency' in value && typeof value.currency === 'string';
}

export function moneyWords(value: unknown, format: Format): string | null {
  if (!isMoney(value)) return null;
  const minor = parseAmountMinor(String(value.amount));
  if (minor === null || !isCurrency(value.currency)) return `${value.amount} ${value.currency}`;
  return format.money({ amountMinor: minor, currency: value.currency });
}

function isMeasure(value: unknown): value is { readonly value: string | number; readonly unit: string } {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return false;
  return 'value' in value && 'unit' in value && typeof value.unit === 'string';
}

/** "25 kg". */
function measureWords(value: unknown, path: string, { terms, format }: Speech): string | null {
  if (!isMeasure(value)) return null;
  const amount = Number(value.value);
  const unit = terms.constant(`${path}.unit`, value.unit);
  return Number.isNaN(amount) ? null : `${format.number(amount)}\u00a0${unit}`;
}

function shownText(text: string, path: string, { terms, format }: Speech): string | null {
  if (UUID.test(text) || ADDRESS.test(text) || text.startsWith('local:')) return null;
  if (INSTANT.test(text)) return instantWords(text, format);
  if (DATE.test(text)) return format.date(Date.parse(`${text}T12:00:00`));
  if (text.length > 1 && SPAN.test(text)) return spanWords(text, format);
  if (terms.isConstant(path, text)) return terms.constant(path, text);
  return isHtml(text) ? plainText(text) : text;
}

function instantWords(text: string, format: Format): string {
  const at = Date.parse(text);
  return Number.isNaN(at) ? text : format.dateTime(at);
}

/** "P14D" -> "14 days". */
function spanWords(text: string, format: Format): string {
  const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
  const [, ...amounts] = SPAN.exec(text) ?? [];
  return units
    .map((unit, at) => (amounts[at] ? format.unit(Number(amounts[at]), unit) : ''))
    .filter(Boolean)
    .join(' ');
}

function shownList(values: readonly unknown[], path: string, speech: Speech): string | null {
  const words = values.map((value) => shownValue(value, path, speech)).filter((word) => word !== null);
  return words.length === 0 ? null : words.join(', ');
}
