import { safeStorage } from 'electron';
import type { Vault } from '../engine/ports.ts';
import { createFileVault } from '../ports/vault-file.ts';

/**
 * Secrets in files that the system's own key encrypts. Rejects where there is no such key (Linux:
 * basic_text is none).
 */
export function createSafeStorageVault(directory: string): Vault {
  const files = createFileVault(directory);
  return {
    async read(accountId) {
      const kept = await files.read(accountId);
      if (kept === null) return null;
      requireKey();
      return safeStorage.decryptString(Buffer.from(kept, 'base64'));
    },
    async write(accountId, secret) {
      requireKey();
      await files.write(accountId, safeStorage.encryptString(secret).toString('base64'));
    },
    remove: (accountId) => files.remove(accountId),
  };
}

function requireKey(): void {
  const isPlain = process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text';
  if (isPlain || !safeStorage.isEncryptionAvailable()) {
    throw new Error('This system has no secret store that Stragan could use.');
  }
}
