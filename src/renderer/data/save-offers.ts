import type { OfferQuery } from '../../shared/contract-offers.ts';
import type { OfferRow } from '../../shared/domain/offer.ts';
import { decimalSign, separatorFor } from '../../shared/table/csv.ts';
import { ask } from './api.ts';
import { download } from './download.ts';

const PORTION = 200;

/**
 * Saves all offers of a query as a file that spreadsheets and "Paste or open a table" read; how many there
 * were.
 */
export async function saveOffers(query: OfferQuery, kind: 'csv' | 'xlsx', locale: string): Promise<number> {
  const rows = await allOffers(query);
  // Only whoever saves a table needs what makes one.
  const { offersAsCsv, offersAsXlsx } = await import('../../shared/table/offer-table.ts');
  const content =
    kind === 'xlsx'
      ? offersAsXlsx(rows, 'Stragan')
      : offersAsCsv(rows, separatorFor(locale), decimalSign(locale));
  download(new Blob([content as BlobPart], { type: TYPES[kind] }), `stragan-${today()}.${kind}`);
  return rows.length;
}

const TYPES = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

async function allOffers(query: OfferQuery): Promise<readonly OfferRow[]> {
  const rows: OfferRow[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Awaited<ReturnType<typeof readPortion>> = await readPortion(query, after);
    rows.push(...page.offers);
    if (page.next === null) return rows;
    after = page.next;
  }
}

function readPortion(query: OfferQuery, after: string | null) {
  return ask('offers.list', { ...query, after, limit: PORTION });
}

function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
