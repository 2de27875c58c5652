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

/** A text as a cell that a spreadsheet shows and does not compute. */
export function uncomputed(text: string): string {
  return COMPUTED.test(text) ? asLiteral(text) : text;
}

/** ="0590...": how a file says that a cell is text, so that a spreadsheet keeps it as it is. */
export function plainCell(cell: string): string {
  return /^="(.*)"$/s.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell;
}

/**
 * A spreadsheet computes a cell that begins so: a title could call programs or send what stands beside it
 * elsewhere.
 */
const COMPUTED = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

function cellText(cell: Cell, separator: string): string {
  const text = typeof cell === 'string' ? cell : cell.digits;
  if (COMPUTED.test(text)) return quoted(asLiteral(text));
  if (typeof cell !== 'string' && /^\d+$/.test(text)) return asLiteral(text);
  return text.includes(separator) || /["\r\n]/.test(text) ? quoted(text) : text;
}

/**
 * The formula that is this text and nothing else: a spreadsheet shows the text, and our import takes it back
 * unchanged, which an apostrophe before it would spoil.
 */
function asLiteral(text: string): string {
  return `="${text.replaceAll('"', '""')}"`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
