import { chmod, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Vault } from '../engine/ports.ts';

/**
 * One file per account that only its owner may read, where the system's own store cannot be had. On Windows
 * the folder's rights rule.
 */
export function createFileVault(directory: string): Vault {
  const pathOf = (accountId: string) => join(directory, `${encodeURIComponent(accountId)}.json`);
  return {
    async read(accountId) {
      try {
        return await readFile(pathOf(accountId), 'utf8');
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async write(accountId, secret) {
      await mkdir(directory, { recursive: true, mode: 0o700 });
      await chmod(directory, 0o700);
      await replaceFile(pathOf(accountId), secret);
    },
    async remove(accountId) {
      await rm(pathOf(accountId), { force: true });
    },
  };
}

/** Whole or not at all, also when the power fails. */
async function replaceFile(path: string, text: string): Promise<void> {
  const fresh = `${path}.new`;
  await rm(fresh, { force: true });
  const file = await open(fresh, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(fresh, path);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
