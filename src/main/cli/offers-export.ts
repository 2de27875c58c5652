import { rename, writeFile } from 'node:fs/promises';
import { decimalSign, separatorFor } from '../../shared/table/csv.ts';
import { offersAsCsv, offersAsXlsx } from '../../shared/table/offer-table.ts';
import { listOffers } from './all-pages.ts';
import { EXIT, usageFailure, type ExitCode } from './exit-codes.ts';
import type { Session } from './session.ts';

/** A name that ends in .xlsx makes a spreadsheet, any other a CSV. */
export async function exportOffers(
  session: Session,
  file: string,
  separator: string | null,
): Promise<ExitCode> {
  if (separator !== null && !/^[;,\t]$/.test(separator))
    throw usageFailure('--separator is ; or , or a tab.');
  const { offers } = await listOffers(session, {}, { limit: Infinity });
  const content = /\.xlsx$/i.test(file)
    ? offersAsXlsx(offers, 'Stragan')
    : offersAsCsv(offers, separator ?? separatorFor(undefined), decimalSign(undefined));
  await writeFile(`${file}.new`, content);
  await rename(`${file}.new`, file);
  session.out.answer({ file, offers: offers.length }, () => [`${offers.length} offers written to ${file}`]);
  return EXIT.done;
}
