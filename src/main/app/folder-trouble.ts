import type { StorageError } from '../../shared/contract-recovery.ts';
import type { StorageReason } from '../../shared/errors.ts';

const REASONS: Readonly<Record<string, StorageReason>> = {
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EEXIST: 'missing',
};

/** What the system refused to do with a folder, as data; null for anything else. */
export function folderTroubleOf(thrown: unknown): StorageError | null {
  if (!(thrown instanceof Error) || !('code' in thrown)) return null;
  const reason = REASONS[String(thrown.code)];
  return reason === undefined ? null : { kind: 'storage', reason, message: thrown.message };
}
