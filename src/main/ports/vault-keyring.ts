import { AsyncEntry } from '@napi-rs/keyring';
import type { Vault } from '../engine/ports.ts';

const SERVICE = 'Stragan';
const PROBE = 'probe';
/** Windows keeps at most 2560 bytes in one entry; a token pair is longer. Counted in UTF-16 there. */
const PART_LENGTH = 1000;

/**
 * Without a secret service the library would fall back on the kernel's memory, which forgets at the next
 * start.
 */
const OPTIONS = { linux: { store: 'secret-service' } } as const;

/**
 * The system's own store: Windows credentials, macOS keychain, the secret service elsewhere. Rejects where
 * there is none.
 */
export function createKeyringVault(service: string = SERVICE): Vault {
  const entry = (accountId: string, part: number) => new AsyncEntry(service, `${accountId}#${part}`, OPTIONS);
  return {
    async read(accountId) {
      const count = await entry(accountId, 0).getPassword();
      if (!count) return null;
      const parts: string[] = [];
      for (let part = 1; part <= Number(count); part += 1)
        parts.push((await entry(accountId, part).getPassword()) ?? '');
      return parts.join('');
    },
    async write(accountId, secret) {
      const count = Math.max(1, Math.ceil(secret.length / PART_LENGTH));
      for (let part = 1; part <= count; part += 1) {
        await entry(accountId, part).setPassword(secret.slice((part - 1) * PART_LENGTH, part * PART_LENGTH));
      }
      await entry(accountId, 0).setPassword(String(count));
    },
    async remove(accountId) {
      const count = Number((await entry(accountId, 0).getPassword()) ?? '0');
      for (let part = count; part >= 0; part -= 1) await entry(accountId, part).deleteCredential();
    },
  };
}

/** Whether secrets can rest in the system's store at all: servers and containers answer AccessDenied. */
export async function isKeyringUsable(): Promise<boolean> {
  try {
    const vault = createKeyringVault();
    await vault.write(PROBE, PROBE);
    const isKept = (await vault.read(PROBE)) === PROBE;
    await vault.remove(PROBE);
    return isKept;
  } catch {
    return false;
  }
}
