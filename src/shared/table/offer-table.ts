import { toWireAmount } from '../domain/money.ts';
import type { OfferRow } from '../domain/offer.ts';
import { type Cell, csvText } from './csv.ts';
import { writeXlsx, type XlsxCell } from './write-xlsx.ts';

/** The names that an import reads. */
const HEADER = ['offer', 'sku', 'ean', 'title', 'price', 'currency', 'stock', 'status', 'category'];

/** A comma for decimals only where it cannot be taken for the end of a cell. */
export function offersAsCsv(rows: readonly OfferRow[], separator: string, decimals: string): string {
  const decimal = separator === ',' ? '.' : decimals;
  return csvText([HEADER, ...rows.map((row) => csvCells(row, decimal))], separator);
}

export function offersAsXlsx(rows: readonly OfferRow[], sheetName: string): Uint8Array {
  return writeXlsx(sheetName, [HEADER, ...rows.map(xlsxCells)]);
}

function csvCells(row: OfferRow, decimals: string): Cell[] {
  return [
    { digits: row.offerId },
    { digits: row.externalId ?? '' },
    { digits: row.ean ?? '' },
    row.title,
    row.price ? toWireAmount(row.price.amountMinor).replace('.', decimals) : '',
    row.price?.currency ?? '',
    row.stock === null ? '' : String(row.stock),
    row.status,
    row.categoryId ?? '',
  ];
}

function xlsxCells(row: OfferRow): XlsxCell[] {
  return [
    row.offerId,
    row.externalId,
    row.ean,
    row.title,
    row.price && { amountMinor: row.price.amountMinor },
    row.price?.currency ?? null,
    row.stock === null ? null : { count: row.stock },
    row.status,
    row.categoryId,
  ];
}
