import type { FieldKind } from '../../../shared/domain/field-kinds.ts';
import type { LineTrouble } from '../../../shared/troubles/line-troubles.ts';
import type { OfferBase } from '../../../shared/domain/offer.ts';
import {
  type DecimalSign,
  isDate,
  isMangledNumber,
  readPrice,
  readStock,
} from '../../../shared/domain/table-numbers.ts';

/** What a cell means, or why it means nothing. */
export type CellValue = { readonly value: unknown } | { readonly trouble: LineTrouble };

type Surroundings = { readonly decimalSign: DecimalSign; readonly offer: OfferBase };

/** A cell as a value of a field of this kind. */
export function readCellValue(kind: FieldKind, cell: string, around: Surroundings): CellValue {
  const unread = troubleOfCell(cell);
  return unread === null ? READERS[kind](cell, around) : { trouble: unread };
}

/** What a spreadsheet leaves in a cell that it did not compute, or could not. */
export function troubleOfCell(cell: string): LineTrouble | null {
  if (ERRORS.test(cell)) return 'an-error';
  return cell.startsWith('=') ? 'a-formula' : null;
}

/** As Excel names them in English and in Polish. */
const ERRORS =
  /^#(N\/A|N\/D|REF!|ADR!|VALUE!|ARG!|DIV\/0!|DZIEL\/0!|NAME\?|NAZWA\?|NUM!|LICZBA!|NULL!|ZERO!|#+)$/i;

const READERS: Readonly<Record<FieldKind, (cell: string, around: Surroundings) => CellValue>> = {
  text: (cell) => ({ value: cell.replaceAll(/\s+/gu, ' ') }),
  code: (cell) => (isMangledNumber(cell) ? { trouble: 'number-mangled' } : { value: cell }),
  count: (cell) => {
    const count = readStock(cell);
    return count === null ? { trouble: whyNoNumber(cell) ?? 'not-whole-pieces' } : { value: count };
  },
  money: toMoney,
  publication: () => ({ trouble: 'not-imported' }),
  setting: () => ({ trouble: 'not-imported' }),
  description: () => ({ trouble: 'not-imported' }),
  parameters: () => ({ trouble: 'not-imported' }),
  files: () => ({ trouble: 'not-imported' }),
};

function toMoney(cell: string, { decimalSign, offer }: Surroundings): CellValue {
  const price = readPrice(cell, decimalSign);
  if (price === 'not-a-number') return { trouble: whyNoNumber(cell) ?? price };
  if (price === 'ambiguous-number') return { trouble: price };
  const currency = price.currency ?? offer.price?.currency ?? currencyAt(offer.marketplaceId);
  return { value: { amountMinor: price.amountMinor, currency } };
}

/** Beyond any price and any stock. */
const TOO_LARGE = 1e9;

function whyNoNumber(cell: string): LineTrouble | null {
  if (isDate(cell)) return 'a-date';
  if (Math.abs(Number(cell.replaceAll(/\s/g, '').replace(',', '.'))) >= TOO_LARGE) return 'too-long-number';
  return isMangledNumber(cell) ? 'number-mangled' : null;
}

/** For an ended offer, which shows no price. */
function currencyAt(marketplaceId: string): 'PLN' | 'CZK' | 'HUF' | 'EUR' {
  if (marketplaceId.endsWith('-cz')) return 'CZK';
  if (marketplaceId.endsWith('-hu')) return 'HUF';
  return marketplaceId.endsWith('-sk') ? 'EUR' : 'PLN';
}
