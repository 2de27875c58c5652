/**
 * What a spreadsheet opens by a double click: UTF-8 with its mark, CRLF, and the separator its language
 * expects.
 */
export function csvText(rows: readonly (readonly Cell[])[], separator: string): string {
  const lines = rows.map((row) => row.map((cell) => cellText(cell, separator)).join(separator));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/**
 * `digits`: a number that is a name (EAN, offer number): a spreadsheet must not round it or drop its zeros.
 */
export type Cell = string | { readonly digits: string };

/** `;` where the decimal sign is a comma. */
export function separatorFor(locale: string | undefined): string {
  return decimalSign(locale) === ',' ? ';' : ',';
}

export function decimalSign(locale: string | undefined): string {
  return (
    new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.'
  );
}

function cellText(cell: Cell, separator: string): string {
  if (typeof cell !== 'string')
    return /^\d+$/.test(cell.digits) ? `="${cell.digits}"` : cellText(cell.digits, separator);
  const mustQuote = cell.includes(separator) || /["\r\n]/.test(cell);
  return mustQuote ? `"${cell.replaceAll('"', '""')}"` : cell;
}
