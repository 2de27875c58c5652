import type { FieldKind } from '../../../shared/domain/field-kinds.ts';
import type { OfferBase } from '../../../shared/domain/offer.ts';
import {
  type DecimalSign,
  isMangledNumber,
  readPrice,
  readStock,
} from '../../../shared/domain/table-numbers.ts';

/** What a cell means, or a code and words for why it means nothing. */
export type CellValue =
  | { readonly value: unknown }
  | {
      readonly code: string;
      readonly message: string;
      readonly values?: Readonly<Record<string, string | number>>;
    };

type Surroundings = { readonly decimalSign: DecimalSign; readonly offer: OfferBase };

/** A cell as a value of a field of this kind. */
export function readCellValue(kind: FieldKind, cell: string, around: Surroundings): CellValue {
  return READERS[kind](cell, around);
}

export function mangledWords(cell: string): string {
  return `A spreadsheet has shortened "${cell}"; its digits are lost.`;
}

const READERS: Readonly<Record<FieldKind, (cell: string, around: Surroundings) => CellValue>> = {
  text: (cell) => ({ value: cell.replaceAll(/\s+/gu, ' ') }),
  code: (cell) =>
    isMangledNumber(cell) ? { code: 'number-mangled', message: mangledWords(cell) } : { value: cell },
  count: (cell) => {
    const count = readStock(cell);
    return count === null
      ? { code: 'not-whole-pieces', message: `"${cell}" is not a whole number of pieces.` }
      : { value: count };
  },
  money: toMoney,
  publication: (cell) => ({ code: 'not-imported', message: `"${cell}" cannot be set from a file.` }),
  setting: (cell) => ({ code: 'not-imported', message: `"${cell}" cannot be set from a file.` }),
  files: (cell) => ({ code: 'not-imported', message: `"${cell}" cannot be set from a file.` }),
};

function toMoney(cell: string, { decimalSign, offer }: Surroundings): CellValue {
  const price = readPrice(cell, decimalSign);
  if (price === 'not-a-number') return { code: price, message: `"${cell}" is not a price.` };
  if (price === 'ambiguous-number') {
    return {
      code: price,
      message: `"${cell}" may be read in two ways; write the price with its decimals.`,
    };
  }
  const currency = price.currency ?? offer.price?.currency ?? currencyAt(offer.marketplaceId);
  return { value: { amountMinor: price.amountMinor, currency } };
}

/** For an ended offer, which shows no price. */
function currencyAt(marketplaceId: string): 'PLN' | 'CZK' | 'HUF' | 'EUR' {
  if (marketplaceId.endsWith('-cz')) return 'CZK';
  if (marketplaceId.endsWith('-hu')) return 'HUF';
  return marketplaceId.endsWith('-sk') ? 'EUR' : 'PLN';
}
