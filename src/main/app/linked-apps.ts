import { allegroAddresses } from '../engine/addresses.ts';
import type { Account } from '../../shared/domain/account.ts';
import { err, ok, type AppError, type Result } from '../../shared/errors.ts';

const PATH = '/moje-allegro/moje-konto/powiazane-aplikacje';

const NONE: AppError = {
  kind: 'bad-input',
  path: null,
  message: 'A demo shop has no page of linked apps.',
};

/** Allegro's page where a seller takes a program's permission away. */
export function linkedAppsAddress(environment: Account['environment'] | null): string | null {
  if (environment === null || environment === 'demo') return null;
  return `${allegroAddresses(environment).auth}${PATH}`;
}

/** Opens it in the seller's own browser; the address is told, too, where no browser opens. */
export async function openLinkedApps(
  account: Account | null,
  openExternal: (address: string) => Promise<unknown>,
): Promise<Result<{ address: string }, AppError>> {
  const address = linkedAppsAddress(account?.environment ?? null);
  if (address === null) return err(NONE);
  await openExternal(address).catch(() => null);
  return ok({ address });
}
