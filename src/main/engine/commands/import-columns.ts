import { fold } from '../../../shared/domain/fold.ts';
import { OFFER_FIELDS, OFFER_FIELD_NAMES, type OfferField } from '../../../shared/domain/offer-fields.ts';
import type { ColumnUse, ImportKey } from '../../../shared/domain/table-import.ts';

export type ImportColumns = {
  readonly key: ImportKey;
  readonly keyIndex: number;
  readonly values: readonly { readonly field: OfferField; readonly index: number }[];
};

export type ColumnsMissing = 'no-key-column' | 'no-value-column';

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

/**
 * What each column is by the names in the first line. The first that may be the key is; a key is no value.
 */
export function usesByName(header: readonly string[], wanted: ImportKey | null): ColumnUse[] {
  const names = header.map((name) => fold(name).trim());
  const indexOf = (known: readonly string[]) => names.findIndex((name) => known.includes(name));
  const uses: ColumnUse[] = header.map(() => 'none');
  for (const field of OFFER_FIELD_NAMES) {
    const index = indexOf(OFFER_FIELDS[field].columnNames);
    if (index >= 0) uses[index] = field;
  }
  const candidates = wanted === null ? KEYS_IN_ORDER : [wanted];
  const key = candidates.find((each) => indexOf(KEY_NAMES[each]) >= 0);
  if (key !== undefined) uses[indexOf(KEY_NAMES[key])] = `key-${key}`;
  return uses;
}

/** The columns of a table whose uses are known; a code says what is missing. */
export function columnsOf(uses: readonly ColumnUse[]): ImportColumns | ColumnsMissing {
  const key = KEYS_IN_ORDER.find((each) => uses.includes(`key-${each}`));
  if (key === undefined) return 'no-key-column';
  const keyIndex = uses.indexOf(`key-${key}`);
  const values = OFFER_FIELD_NAMES.map((field) => ({ field, index: uses.indexOf(field) })).filter(
    ({ index }) => index >= 0,
  );
  return values.length === 0 ? 'no-value-column' : { key, keyIndex, values };
}
