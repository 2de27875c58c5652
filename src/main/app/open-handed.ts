import type { Api } from '../../shared/contract.ts';
import type { AddedFiles } from '../../shared/contract-files.ts';
import { ok, type AppError, type Result } from '../../shared/errors.ts';

/** Opens files that a window handed over, one file a path, and tells which became what. */
export async function openHanded(
  app: Pick<Api, 'call'>,
  paths: readonly string[],
): Promise<Result<AddedFiles, AppError>> {
  if (paths.length === 0) return ok({ fileIds: [], problems: [] });
  const opened = await app.call('files.open', { paths });
  if (!opened.ok) return opened;
  const { files, problems } = opened.value;
  const lost = new Set(problems.map(({ name }) => name));
  const left = files.values();
  const fileIds = paths.map((path) => (lost.has(path) ? null : (left.next().value?.fileId ?? null)));
  return ok({ fileIds, problems });
}
