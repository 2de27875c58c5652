import { type Currency, isCurrency, parseAmountMinor } from './money.ts';

/** Which sign stands before the decimals in a file; null when its cells do not tell. */
export type DecimalSign = ',' | '.' | null;

export type ReadPrice =
  | { readonly amountMinor: number; readonly currency: Currency | null }
  | 'not-a-number'
  | 'ambiguous-number';

const SIGNS: Readonly<Record<string, Currency>> = { zł: 'PLN', zl: 'PLN', kč: 'CZK', ft: 'HUF', '€': 'EUR' };

/** A price cell with one or two digits behind a sign shows which sign the file uses. */
export function decimalSignOf(cells: readonly string[]): DecimalSign {
  const signs = new Set(
    cells.map((cell) => /[.,](?=\d{1,2}\D*$)/.exec(cell)?.[0]).filter((sign) => sign !== undefined),
  );
  const [only] = signs;
  return signs.size === 1 && (only === ',' || only === '.') ? only : null;
}

/** "1 234,56 zł", "1.234,56", "39.99": the amount, and the currency where one is written. */
export function readPrice(cell: string, decimalSign: DecimalSign): ReadPrice {
  const match = /^([^a-zżźćńółęąśčA-Z€]*)([a-złčA-Z€.]*)$/u.exec(cell.trim());
  if (match === null) return 'not-a-number';
  const [, digits = '', word = ''] = match;
  const currency = word === '' ? null : currencyOf(word);
  if (currency === undefined) return 'not-a-number';
  const plain = withoutThousands(digits.trim(), decimalSign);
  if (plain === 'ambiguous-number') return plain;
  const amountMinor = parseAmountMinor(plain);
  return amountMinor === null ? 'not-a-number' : { amountMinor, currency };
}

/** Whole pieces: "25", "25,00". Null for anything else. */
export function readStock(cell: string): number | null {
  const match = /^(-?\d{1,9})(?:[.,]0+)?$/.exec(cell.replaceAll(/[\s\u00a0\u202f]/g, ''));
  return match === null ? null : Number(match[1]);
}

/** "5,9E+12": a spreadsheet took a code for a number and lost its digits. */
export function isMangledNumber(cell: string): boolean {
  return /^\d+(?:[.,]\d+)?e\+?\d+$/i.test(cell.trim());
}

/** "2026-12-05", "5.12.2026", "12-May": a spreadsheet took a number or a code for a day. */
export function isDate(cell: string): boolean {
  return DATES.some((date) => date.test(cell.trim()));
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sty|lut|kwi|maj|cze|lip|sie|wrz|paź|lis|gru';
const DATES = [
  /^\d{4}-\d{2}-\d{2}( \d{2}:\d{2}(:\d{2})?)?$/,
  /^\d{1,2}([./-])\d{1,2}\1\d{4}$/,
  new RegExp(`^(?=.*\\d)(\\d{1,2}[. -])?(${MONTHS})[a-ząćęłńóśźż]*([. -]\\d{2,4})?$`, 'iu'),
];

function currencyOf(word: string): Currency | undefined {
  const code = word.toUpperCase();
  return isCurrency(code) ? code : SIGNS[word.toLowerCase()];
}

/** "1.234" may be a thousand or one and a bit: only the rest of the file can tell. */
function withoutThousands(digits: string, decimalSign: DecimalSign): string {
  const grouped = /^-?\d{1,3}([.,])\d{3}(?:\1\d{3})*(?:([.,])\d{1,2})?$/.exec(digits);
  if (grouped === null) return digits;
  const [, thousands = '', decimals] = grouped;
  if (decimals === thousands) return digits;
  const isKnown = decimals !== undefined || (decimalSign !== null && decimalSign !== thousands);
  if (isKnown) return digits.replaceAll(thousands, '');
  return decimalSign === thousands ? digits : 'ambiguous-number';
}
