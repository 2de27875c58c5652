import type { Account } from '../../shared/domain/account.ts';
import type { Vault } from '../engine/ports.ts';

export type Vaults = Readonly<Record<Account['secretsIn'], Vault>>;

/** Each account's secrets rest where the seller agreed to. Unknown accounts have none. */
export function createChosenVault(
  vaults: Vaults,
  secretsInOf: (accountId: string) => Account['secretsIn'] | null,
): Vault {
  const vaultOf = (accountId: string) => {
    const place = secretsInOf(accountId);
    return place === null ? null : vaults[place];
  };
  return {
    read: async (accountId) => (await vaultOf(accountId)?.read(accountId)) ?? null,
    async write(accountId, secret) {
      const vault = vaultOf(accountId);
      if (!vault) throw new Error(`No account ${accountId}`);
      await vault.write(accountId, secret);
    },
    remove: async (accountId) => vaultOf(accountId)?.remove(accountId),
  };
}
