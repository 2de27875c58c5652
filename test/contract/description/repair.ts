import type { RawSchema } from './raw-document.ts';

/** Expressions that a strict reader refuses: signs escaped that need no escape. */
export function repairedPattern(pattern: string): string {
  return pattern.replaceAll(/\\([%&#@!~=:;"'<>,_-])/g, '$1');
}

/** Alternatives and repetitions written without ends are meant for the whole text. */
export function anchoredPattern(pattern: string): string {
  return pattern.startsWith('^') ? pattern : `^(?:${pattern})$`;
}

/** One media type is misprinted with a blank inside. */
export function repairedMediaType(type: string): string {
  return (type.split(';')[0] ?? '').replaceAll(/\s/g, '').toLowerCase();
}

/** A schema without a type says by its other words what it is. */
export function impliedType(raw: RawSchema, hasProperties: boolean, hasItems: boolean): string | undefined {
  if (raw.type !== undefined) return raw.type;
  if (hasProperties) return 'object';
  if (hasItems) return 'array';
  return raw.enum === undefined ? undefined : 'string';
}

/**
 * Fields that sellers saw as null though the description says nothing of it: an ended offer in
 * GET /sale/offers has no price any more.
 */
export const REPORTED_NULLS: ReadonlySet<string> = new Set([
  'OfferListingDtoV1SellingMode.price',
  'SellingMode.price',
]);

/** How many there are on a page, described as one at least: a filter may leave none. */
export function mayBeNone(name: string, raw: RawSchema): RawSchema {
  return /^(count|totalCount)$/.test(name) && raw.minimum === 1 ? { ...raw, minimum: 0 } : raw;
}
