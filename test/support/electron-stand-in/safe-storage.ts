import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { SafeStorage } from 'electron';
import { isReady } from './readiness.ts';
import type { Surface } from './surface.ts';

type Names = 'isEncryptionAvailable' | 'encryptString' | 'decryptString' | 'getSelectedStorageBackend';

const MARK = Buffer.from('v11');
const KEY = createHash('sha256').update('the key ring of the stand-in').digest();

/** The key ring is named by STAND_IN_KEYRING: gnome_libsecret when it is not given, `unknown` for none. */
export const safeStorage = {
  isEncryptionAvailable: () => isReady() && backend() !== 'unknown',
  getSelectedStorageBackend: () => (isReady() ? backend() : 'unknown'),
  encryptString(plainText) {
    requireKey('encrypting the text provided to safeStorage.encryptString');
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', KEY, nonce);
    const body = Buffer.concat([cipher.update(plainText, 'utf8'), cipher.final()]);
    return Buffer.concat([MARK, nonce, cipher.getAuthTag(), body]);
  },
  decryptString(encrypted) {
    const what = 'decrypting the ciphertext provided to safeStorage.decryptString';
    requireKey(what);
    if (!encrypted.subarray(0, 3).equals(MARK))
      throw new Error(`Error while ${what}. Ciphertext does not appear to be encrypted.`);
    const decipher = createDecipheriv('aes-256-gcm', KEY, encrypted.subarray(3, 15));
    decipher.setAuthTag(encrypted.subarray(15, 31));
    return decipher.update(encrypted.subarray(31), undefined, 'utf8') + decipher.final('utf8');
  },
} satisfies Surface<SafeStorage, Names>;

function backend(): ReturnType<SafeStorage['getSelectedStorageBackend']> {
  const named = process.env['STAND_IN_KEYRING'] ?? 'gnome_libsecret';
  return named as ReturnType<SafeStorage['getSelectedStorageBackend']>;
}

function requireKey(what: string): void {
  if (!safeStorage.isEncryptionAvailable())
    throw new Error(`Error while ${what}. Encryption is not available.`);
}
