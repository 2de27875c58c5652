import { allegroAddresses } from '../engine/addresses.ts';
import type { Account } from '../../shared/domain/account.ts';
import type { OfferId } from '../../shared/domain/offer.ts';
import { err, ok, type AppError, type Result } from '../../shared/errors.ts';

type OpenExternal = (address: string) => Promise<unknown>;

const PATH = '/moje-allegro/moje-konto/powiazane-aplikacje';

const NONE: AppError = {
  kind: 'bad-input',
  path: null,
  message: 'A demo shop has no pages at Allegro.',
};

/** Allegro's page where a seller takes a program's permission away. */
export function linkedAppsAddress(environment: Account['environment'] | null): string | null {
  if (environment === null || environment === 'demo') return null;
  return `${allegroAddresses(environment).auth}${PATH}`;
}

/** Where buyers see the offer; a demo shop has no such page. */
export function offerAddress(environment: Account['environment'] | null, offerId: OfferId): string | null {
  if (environment === null || environment === 'demo') return null;
  return `${allegroAddresses(environment).auth}/oferta/${offerId}`;
}

/** Opens it in the seller's own browser; the address is told, too, where no browser opens. */
export async function openLinkedApps(
  account: Account | null,
  openExternal: OpenExternal,
): Promise<Result<{ address: string }, AppError>> {
  return opened(linkedAppsAddress(account?.environment ?? null), openExternal);
}

export async function openOffer(
  account: Account | null,
  offerId: OfferId,
  openExternal: OpenExternal,
): Promise<Result<{ address: string }, AppError>> {
  return opened(offerAddress(account?.environment ?? null, offerId), openExternal);
}

async function opened(
  address: string | null,
  openExternal: OpenExternal,
): Promise<Result<{ address: string }, AppError>> {
  if (address === null) return err(NONE);
  await openExternal(address).catch(() => null);
  return ok({ address });
}
