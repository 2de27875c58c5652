import type { FormField } from '../../shared/contract-collections.ts';
import { usageFailure } from './exit-codes.ts';
import { openFiles } from './files-open.ts';
import { ask, type Session } from './session.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What an act asks for: numbers as numbers, and the files that are given along: "file=FV-7.pdf". */
export async function actInput(
  session: Session,
  act: string,
  typed: Fields,
  give: readonly string[],
): Promise<Fields> {
  const { fields } = await ask(session, 'acts.form', { act });
  let input = withNumbers(fields, typed);
  for (const given of give) {
    const [, name = '', path = ''] = /^([^=]+)=(.+)$/s.exec(given) ?? [];
    const field = fields.find((one) => one.name === name);
    const rule = field?.rule ?? field?.entry?.rule;
    if (field === undefined || rule === undefined)
      throw usageFailure(`${act} takes no file as "${name}"; ${takesWords(fields)}.`);
    const { files } = await openFiles(session, [path]);
    const [file] = files;
    if (file === undefined) throw usageFailure(`${path} cannot be read.`);
    const { blobId, name: fileName } = await ask(session, 'files.keep', { fileId: file.fileId, rule });
    const value = { blobId, name: fileName };
    const before = input[name];
    const list = Array.isArray(before) ? (before as readonly unknown[]) : [];
    input = { ...input, [name]: field.kind === 'list' ? [...list, value] : value };
  }
  return input;
}

/** "--set lengthCm=30" is typed as a text. */
function withNumbers(fields: readonly FormField[], typed: Fields): Fields {
  const numbers = fields.filter(({ kind }) => kind === 'number' || kind === 'count');
  const read = numbers.flatMap(({ name }) => {
    const value = typed[name];
    return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? [[name, Number(value)]] : [];
  });
  return { ...typed, ...(Object.fromEntries(read) as Fields) };
}

function takesWords(fields: readonly FormField[]): string {
  const names = fields.filter((one) => one.rule ?? one.entry?.rule).map(({ name }) => `${name}=FILE`);
  return names.length === 0 ? 'it takes none' : `say ${names.join(' or ')}`;
}
