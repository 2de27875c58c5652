import type { FormField } from '../../../shared/contract-collections.ts';
import { parseAmountMinor, toWireAmount } from '../../../shared/domain/money.ts';

/**
 * What is wrong with a field, as a key of the texts; fields by their place: "rates.0.maxQuantityPerPackage".
 */
export type Problems = ReadonlyMap<string, string>;

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function placeIn(place: string, step: string | number): string {
  return place === '' ? String(step) : `${place}.${step}`;
}

/** With one property other than before; undefined takes it away. */
export function withProperty(document: unknown, name: string, value: unknown): Fields {
  const fields = isFields(document) ? document : {};
  if (value !== undefined) return { ...fields, [name]: value };
  const { [name]: _former, ...others } = fields;
  return others;
}

/** What a field begins with when it is added. */
export function emptyOf(field: FormField): unknown {
  switch (field.kind) {
    case 'group':
      return groupOf(field.fields ?? []);
    case 'list':
      return [];
    case 'yes-no':
      return false;
    case 'money':
      return { amount: '', currency: 'PLN' };
    case 'file':
      return undefined;
    default:
      return '';
  }
}

/** The fields as this document needs them: some have to be there only beside a certain value. */
export function fieldsNow(fields: readonly FormField[], document: Fields): readonly FormField[] {
  return fields.map((field) => {
    const { isRequiredWhen: when } = field;
    return when !== undefined && document[when.name] === when.is ? { ...field, isRequired: true } : field;
  });
}

/** A new document: groups and lists that have to be there are. */
export function groupOf(fields: readonly FormField[]): Fields {
  const needed = fields.filter(({ isRequired }) => isRequired);
  return Object.fromEntries(needed.map((field) => [field.name, emptyOf(field)]));
}

/** The document as Allegro takes it: numbers are numbers, amounts are written its way, nothing is empty. */
export function asMeant(fields: readonly FormField[], document: unknown): Fields {
  let meant = isFields(document) ? document : {};
  for (const field of fields) {
    if (field.name in meant) meant = withProperty(meant, field.name, valueAsMeant(field, meant[field.name]));
  }
  return meant;
}

function valueAsMeant(field: FormField, value: unknown): unknown {
  if (value === '' || value === undefined) return undefined;
  if (value === null) return null;
  switch (field.kind) {
    case 'number':
    case 'count':
      return typeof value === 'string' ? (numberOf(value) ?? value) : value;
    case 'money':
      return moneyAsMeant(value);
    case 'group': {
      const meant = asMeant(field.fields ?? [], value);
      const isLeftEmpty = !field.isRequired && isFields(value) && Object.keys(value).length > 0;
      return isLeftEmpty && Object.keys(meant).length === 0 ? undefined : meant;
    }
    case 'list': {
      const { entry } = field;
      if (!Array.isArray(value) || !entry) return value;
      return value.map((one: unknown) => valueAsMeant(entry, one)).filter((one) => one !== undefined);
    }
    default:
      return value;
  }
}

function moneyAsMeant(value: unknown): unknown {
  if (!isFields(value)) return value;
  const typed = amountOf(value);
  if (typed.trim() === '') return undefined;
  const minor = parseAmountMinor(typed);
  return minor === null ? value : { ...value, amount: toWireAmount(minor) };
}

function amountOf({ amount }: Fields): string {
  return typeof amount === 'string' || typeof amount === 'number' ? String(amount) : '';
}

/** "1 234,5" -> 1234.5; null where it is no number. */
function numberOf(typed: string): number | null {
  const compact = typed.replaceAll(/[\s\u00a0]/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(compact) ? Number(compact) : null;
}

/** What keeps the form from being saved, field by field. */
export function problemsIn(fields: readonly FormField[], document: unknown, place = ''): Problems {
  const values = isFields(document) ? document : {};
  return new Map(
    fieldsNow(fields, values).flatMap((field) =>
      problemsOf(field, values[field.name], placeIn(place, field.name)),
    ),
  );
}

type Problem = readonly [place: string, key: string];

function problemsOf(field: FormField, value: unknown, place: string): readonly Problem[] {
  if (isMissing(field, value)) return field.isRequired ? [[place, 'shop:form.missing']] : [];
  switch (field.kind) {
    case 'group':
      return [...problemsIn(field.fields ?? [], value, place)];
    case 'list': {
      const { entry } = field;
      if (!entry || !Array.isArray(value)) return [];
      return value.flatMap((one, at) => problemsOf(entry, one, placeIn(place, at)));
    }
    case 'number':
      return isNumber(value) ? [] : [[place, 'shop:form.not-a-number']];
    case 'count':
      return isNumber(value) && Number.isInteger(typeof value === 'string' ? numberOf(value) : value)
        ? []
        : [[place, 'shop:form.not-a-count']];
    case 'money':
      return isFields(value) && parseAmountMinor(amountOf(value)) !== null
        ? []
        : [[place, 'shop:form.not-an-amount']];
    default:
      return isTooLong(field, value) ? [[place, 'shop:form.too-long']] : [];
  }
}

function isMissing({ kind }: FormField, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (kind === 'money') return isFields(value) && amountOf(value).trim() === '';
  if (kind === 'list') return Array.isArray(value) && value.length === 0;
  return typeof value === 'string' && value.trim() === '';
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && numberOf(value) !== null);
}

function isTooLong({ maxLength }: FormField, value: unknown): boolean {
  return maxLength !== undefined && typeof value === 'string' && value.length > maxLength;
}
