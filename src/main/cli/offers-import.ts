import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type {
  ImportInput as TableInput,
  ImportKey,
  ImportPreview,
} from '../../shared/domain/table-import.ts';
import { isXlsx, readXlsx } from '../../shared/table/read-xlsx.ts';
import { EXIT, usageFailure, type ExitCode } from './exit-codes.ts';
import { decodeText } from '../../shared/table/decode-text.ts';
import { valueDocument, valueText } from './offer-document.ts';
import { ask, type Session } from './session.ts';

type ImportInput = { readonly key: ImportKey | null; readonly dryRun: boolean };

/** Rows that cannot be used are explained and make exit code 3; the others are edited all the same. */
export async function importOffers(
  session: Session,
  file: string,
  { key, dryRun }: ImportInput,
): Promise<ExitCode> {
  const table = tableIn(await readWhole(file));
  if (dryRun) {
    const preview = await ask(session, 'import.read', { ...table, key });
    session.out.answer(documentOf(preview), () => previewLines(preview));
    return preview.problems.length > 0 ? EXIT.refused : EXIT.done;
  }
  const outcome = await ask(session, 'import.apply', { ...table, key, title: `Import of ${basename(file)}` });
  session.out.answer(documentOf(outcome), () => [
    `${outcome.rows} rows: ${outcome.edited} edits, ${outcome.unchanged} already so`,
    ...outcome.refused.map((row) => `  ${row.offerId} ${row.field ?? ''} ${row.message}`),
    ...problemLines(outcome),
  ]);
  return outcome.problems.length + outcome.refused.length > 0 ? EXIT.refused : EXIT.done;
}

async function readWhole(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw usageFailure(`The file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function tableIn(content: Uint8Array): Pick<TableInput, 'text' | 'rows'> {
  if (!isXlsx(content)) return { text: decodeText(content) };
  try {
    return { rows: readXlsx(content) };
  } catch (error) {
    throw usageFailure(
      `The file is no spreadsheet: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function documentOf<T extends ImportPreview>(preview: T) {
  const sample = preview.sample.map(({ from, to, ...row }) => ({
    ...row,
    from: valueDocument(from),
    to: valueDocument(to),
  }));
  return { ...preview, sample };
}

function previewLines(preview: ImportPreview): string[] {
  return [
    `${preview.rows} rows by ${preview.key}: ${preview.matched} found, ${preview.unchanged} already so`,
    ...preview.sample.map(
      ({ offerId, field, from, to }) => `  ${offerId} ${field}: ${valueText(from)} -> ${valueText(to)}`,
    ),
    ...problemLines(preview),
  ];
}

function problemLines({ problems }: ImportPreview): string[] {
  return problems.map(({ line, message }) => `  line ${line}: ${message}`);
}
