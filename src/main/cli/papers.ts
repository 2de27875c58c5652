import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import type { PaperFile, PaperPage } from '../../shared/contract-papers.ts';
import { EXIT, usageFailure, type ExitCode } from './exit-codes.ts';
import { columns } from './output.ts';
import { ask, type Session } from './session.ts';

export type PaperOptions = { readonly to: string; readonly page?: PaperPage; readonly part?: number };

export async function listPapers(session: Session): Promise<ExitCode> {
  const papers = await papersOf(session);
  session.out.answer({ papers }, () =>
    columns(
      papers.map(({ name, collection, ofMany, words }) => [
        name,
        collection,
        ofMany ? 'one or several' : 'one',
        words.en,
      ]),
    ),
  );
  return EXIT.done;
}

/** Saves it; where there is none says why, and ends as refused. */
export async function getPaper(
  session: Session,
  name: string,
  keys: readonly string[],
  { to, page, part }: PaperOptions,
): Promise<ExitCode> {
  const paper = (await papersOf(session)).find((one) => one.name === name);
  if (paper === undefined)
    throw usageFailure(`${name} is no file of this shop. "stragan papers" lists them.`);
  const { files, why, keptAt } = await ask(session, 'papers.get', {
    collection: paper.collection,
    paper: name,
    keys,
    ...(page === undefined ? {} : { page }),
    ...(part === undefined ? {} : { part: part - 1 }),
  });
  if (why !== null) {
    session.out.answer({ files: [], why }, () => [why.en]);
    return EXIT.refused;
  }
  const places = await placesFor(files, resolve(to));
  for (const [at, file] of files.entries()) await save(file, places[at] ?? '');
  const age = keptAt === null ? '' : ` (got ${new Date(keptAt).toLocaleString()})`;
  const told = files.map(({ mediaType, sizeBytes }, at) => ({ path: places[at], mediaType, sizeBytes }));
  session.out.answer({ files: told, keptAt }, () =>
    told.map(({ path, sizeBytes }) => `${path}, ${sizeBytes} bytes${age}`),
  );
  return EXIT.done;
}

async function papersOf(session: Session) {
  const { collections } = await ask(session, 'collections.describe', {});
  return collections.flatMap(({ name: collection, papers }) =>
    papers.map((paper) => ({ ...paper, collection })),
  );
}

/** A path with an ending names the only file; every other one is a folder. */
async function placesFor(files: readonly PaperFile[], to: string): Promise<readonly string[]> {
  const isFolder = await stat(to).then(
    (found) => found.isDirectory(),
    () => extname(to) === '',
  );
  if (!isFolder && files.length > 1) throw usageFailure(`There are ${files.length} files: name a folder.`);
  if (!isFolder) return [to];
  await mkdir(to, { recursive: true });
  return files.map(({ fileName }) => join(to, plainName(fileName)));
}

/** What somebody else called his file leads nowhere else. */
function plainName(name: string): string {
  return name.replaceAll(/[/\\:*?"<>|\p{Cc}]/gu, '_').replace(/^\.+/, '_');
}

async function save({ content }: PaperFile, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, Buffer.from(content, 'base64'));
  await rename(`${path}.new`, path);
}
