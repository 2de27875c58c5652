import { resolve } from 'node:path';
import type { FileProblem, OpenedFile } from '../../shared/contract-files.ts';
import { usageFailure } from './exit-codes.ts';
import { ask, type Session } from './session.ts';

export type Opened = { readonly files: readonly OpenedFile[]; readonly problems: readonly FileProblem[] };

/** The files at these paths, folders walked; none at all is a usage error. */
export async function openFiles(session: Session, paths: readonly string[]): Promise<Opened> {
  const opened = await ask(session, 'files.open', { paths: paths.map((path) => resolve(path)) });
  const [problem] = opened.problems;
  if (opened.files.length > 0) return opened;
  throw usageFailure(
    problem === undefined ? 'There are no files there.' : `${problem.name}: ${problem.message}`,
  );
}

export function problemLine({ name, message }: FileProblem): string {
  return `  ${name}: ${message}`;
}
