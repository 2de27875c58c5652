import type { ChangeRow } from '../../shared/contract-changes.ts';
import type { OfferQuery } from '../../shared/contract-offers.ts';
import type { EditState } from '../../shared/domain/edit.ts';
import type { OfferRow } from '../../shared/domain/offer.ts';
import { ask, type Session } from './session.ts';

const PAGE = 200;

/** Offers by key, page after page, at most `limit`; `next` leads on. */
export async function listOffers(
  session: Session,
  query: OfferQuery,
  { after = null, limit }: { readonly after?: string | null; readonly limit: number },
): Promise<{ offers: OfferRow[]; next: string | null }> {
  const offers: OfferRow[] = [];
  let next = after;
  do {
    const page = await ask(session, 'offers.list', {
      ...query,
      after: next,
      limit: Math.min(PAGE, limit - offers.length),
    });
    offers.push(...page.offers);
    next = page.next;
  } while (next !== null && offers.length < limit);
  return { offers, next };
}

type ChangeQuery = { readonly states?: readonly EditState[]; readonly changeSetId?: string };

/** Changes in order, page after page, at most `limit`. */
export async function listChanges(
  session: Session,
  query: ChangeQuery,
  { after = null, limit = Infinity }: { readonly after?: string | null; readonly limit?: number } = {},
): Promise<{ changes: ChangeRow[]; next: string | null }> {
  const changes: ChangeRow[] = [];
  let next = after;
  do {
    const page = await ask(session, 'changes.list', {
      ...query,
      after: next,
      limit: Math.min(PAGE, limit - changes.length),
    });
    changes.push(...page.changes);
    next = page.next;
  } while (next !== null && changes.length < limit);
  return { changes, next };
}
