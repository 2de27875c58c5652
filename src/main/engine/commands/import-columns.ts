import type { ImportKey } from '../../../shared/contract.ts';
import { fold } from '../../../shared/domain/fold.ts';
import { OFFER_FIELDS, OFFER_FIELD_NAMES, type OfferField } from '../../../shared/domain/offer-fields.ts';

export type ImportColumns = {
  readonly key: ImportKey;
  readonly keyIndex: number;
  readonly values: readonly { readonly field: OfferField; readonly index: number }[];
};

/** Names of columns as shops and exports write them, folded: English and Polish. */
const KEY_NAMES: Readonly<Record<ImportKey, readonly string[]>> = {
  offer: [
    'offer',
    'offer id',
    'offer number',
    'offerid',
    'id',
    'id oferty',
    'numer oferty',
    'nr oferty',
    'oferta',
  ],
  sku: ['sku', 'external id', 'externalid', 'sygnatura', 'symbol', 'signature'],
  ean: ['ean', 'gtin', 'ean gtin', 'kod ean', 'barcode', 'kod kreskowy'],
};

const KEYS_IN_ORDER: readonly ImportKey[] = ['offer', 'sku', 'ean'];

/** Finds the key and the values by the names in the first line; a code says what is missing. The key is no value. */
export function findColumns(
  header: readonly string[],
  wanted: ImportKey | null,
): ImportColumns | 'no-key-column' | 'no-value-column' {
  const names = header.map((name) => fold(name).trim());
  const indexOf = (known: readonly string[]) => names.findIndex((name) => known.includes(name));
  const candidates = wanted === null ? KEYS_IN_ORDER : [wanted];
  const key = candidates.find((each) => indexOf(KEY_NAMES[each]) >= 0);
  if (key === undefined) return 'no-key-column';
  const keyIndex = indexOf(KEY_NAMES[key]);
  const values = OFFER_FIELD_NAMES.map((field) => ({
    field,
    index: indexOf(OFFER_FIELDS[field].columnNames),
  })).filter(({ index }) => index >= 0 && index !== keyIndex);
  return values.length === 0 ? 'no-value-column' : { key, keyIndex, values };
}
