import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type {
  ImportInput as ImportText,
  ImportKey,
  ImportPreview,
} from '../../shared/domain/table-import.ts';
import { MOST_HANDED_BYTES } from '../../shared/contract-files.ts';
import { readTableFile } from '../../shared/table/read-table-file.ts';
import type { TableTrouble } from '../../shared/troubles/table-troubles.ts';
import { troubleText, type TroubleValues } from '../../shared/troubles/trouble.ts';
import { EXIT, usageFailure, type ExitCode } from './exit-codes.ts';
import { valueDocument, valueText } from './offer-document.ts';
import { ask, type Session } from './session.ts';

type ImportInput = { readonly key: ImportKey | null; readonly dryRun: boolean };

/** Rows that cannot be used are explained and make exit code 3; the others are edited all the same. */
export async function importOffers(
  session: Session,
  file: string,
  { key, dryRun }: ImportInput,
): Promise<ExitCode> {
  const table = await readTable(file);
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

async function readTable(file: string): Promise<Pick<ImportText, 'text' | 'rows'>> {
  const { size } = await stat(file).catch((error: unknown) => unusable(file, codeOf(error)));
  if (size > MOST_HANDED_BYTES) unusable(file, 'too-large', sizesOf(size));
  const content = await readFile(file).catch((error: unknown) => unusable(file, codeOf(error)));
  const read = readTableFile(content);
  return 'table' in read ? read.table : unusable(file, read.trouble.code, read.trouble.values);
}

function codeOf(error: unknown): TableTrouble {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EISDIR') return 'folder';
  return code === 'EACCES' || code === 'EPERM' ? 'no-access' : 'not-there';
}

function sizesOf(sizeBytes: number): TroubleValues {
  return { size: Math.ceil(sizeBytes / 1_000_000), most: Math.floor(MOST_HANDED_BYTES / 1_000_000) };
}

function unusable(file: string, code: TableTrouble, values: TroubleValues = {}): never {
  throw usageFailure(`${basename(file)}: ${troubleText({ code: `table.${code}`, values })}`);
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
