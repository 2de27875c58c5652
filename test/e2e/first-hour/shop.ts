import type { Page } from 'playwright-core';
import type { OfferQuery } from '../../../src/shared/contract-offers.ts';
import type { ChangeRow } from '../../../src/shared/contract-changes.ts';
import type { OfferRow } from '../../../src/shared/domain/offer.ts';
import type { EditState } from '../../../src/shared/domain/edit.ts';
import { call } from '../../support/window-call.ts';

const LIMIT = 200;

/** Every offer as the window knows it now. */
export async function allOffers(page: Page): Promise<readonly OfferRow[]> {
  const found: OfferRow[] = [];
  let after: string | null = null;
  do {
    const part: { offers: readonly OfferRow[]; next: string | null } = await call(page, 'offers.list', {
      after,
      limit: LIMIT,
    });
    found.push(...part.offers);
    after = part.next;
  } while (after !== null);
  return found;
}

export async function allChanges(page: Page, states: readonly EditState[]): Promise<readonly ChangeRow[]> {
  const found: ChangeRow[] = [];
  let after: string | null = null;
  do {
    const part: { changes: readonly ChangeRow[]; next: string | null } = await call(page, 'changes.list', {
      states,
      after,
      limit: LIMIT,
    });
    found.push(...part.changes);
    after = part.next;
  } while (after !== null);
  return found;
}

/** What the grid shows for this question, from its first row to its last. */
export async function idsInGrid(page: Page, query: OfferQuery): Promise<readonly string[]> {
  const { viewId } = await call(page, 'offers.open', { ...query, sort: { by: 'title', direction: 'up' } });
  const { offerIds } = await call(page, 'offers.ids', { viewId });
  return offerIds;
}

/** In the end states of a send, or not yet released. */
export async function onTheWay(page: Page): Promise<number> {
  const { counts } = await call(page, 'app.status', {});
  return counts.queued + counts.sending + counts.unsure;
}
