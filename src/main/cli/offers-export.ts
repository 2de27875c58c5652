import { rename, writeFile } from 'node:fs/promises';
import type { OfferRow } from '../../shared/domain/offer.ts';
import { toWireAmount } from '../../shared/domain/money.ts';
import { listOffers } from './all-pages.ts';
import { csvText, decimalSign, separatorFor, type Cell } from './csv.ts';
import { EXIT, usageFailure, type ExitCode } from './exit-codes.ts';
import type { Session } from './session.ts';

/** The names "offers import" reads. */
const HEADER = ['offer', 'sku', 'ean', 'title', 'price', 'currency', 'stock', 'status', 'category'];

export async function exportOffers(
  session: Session,
  file: string,
  separator: string | null,
): Promise<ExitCode> {
  if (separator !== null && !/^[;,\t]$/.test(separator))
    throw usageFailure('--separator is ; or , or a tab.');
  const { offers } = await listOffers(session, {}, { limit: Infinity });
  const between = separator ?? separatorFor(undefined);
  // A comma for decimals only where it cannot be taken for the end of a cell.
  const decimals = between === ',' ? '.' : decimalSign(undefined);
  const text = csvText([HEADER, ...offers.map((row) => cellsOf(row, decimals))], between);
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
  session.out.answer({ file, offers: offers.length }, () => [`${offers.length} offers written to ${file}`]);
  return EXIT.done;
}

function cellsOf(row: OfferRow, decimals: string): Cell[] {
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
