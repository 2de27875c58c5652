import type { ImportKey } from '../../../shared/contract.ts';
import { fold } from '../../../shared/domain/fold.ts';

export type ValueColumn = 'price' | 'stock' | 'title';

export type ImportColumns = {
  readonly key: ImportKey;
  readonly keyIndex: number;
  readonly values: readonly { readonly field: ValueColumn; readonly index: number }[];
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

const VALUE_NAMES: Readonly<Record<ValueColumn, readonly string[]>> = {
  price: ['price', 'cena', 'cena pl', 'cena brutto', 'new price', 'nowa cena', 'price amount'],
  stock: [
    'stock',
    'quantity',
    'pieces',
    'available',
    'ilosc',
    'liczba sztuk',
    'stan',
    'stan magazynowy',
    'sztuki',
  ],
  title: ['title', 'name', 'tytul', 'nazwa', 'tytul oferty', 'nazwa oferty'],
};

const KEYS_IN_ORDER: readonly ImportKey[] = ['offer', 'sku', 'ean'];

/** Finds the key and the values by the names in the first line; a code says what is missing. */
export function findColumns(
  header: readonly string[],
  wanted: ImportKey | null,
): ImportColumns | 'no-key-column' | 'no-value-column' {
  const names = header.map((name) => fold(name).trim());
  const indexOf = (known: readonly string[]) => names.findIndex((name) => known.includes(name));
  const candidates = wanted === null ? KEYS_IN_ORDER : [wanted];
  const key = candidates.find((each) => indexOf(KEY_NAMES[each]) >= 0);
  if (key === undefined) return 'no-key-column';
  const values = (['price', 'stock', 'title'] as const)
    .map((field) => ({ field, index: indexOf(VALUE_NAMES[field]) }))
    .filter(({ index }) => index >= 0);
  if (values.length === 0) return 'no-value-column';
  return { key, keyIndex: indexOf(KEY_NAMES[key]), values };
}
