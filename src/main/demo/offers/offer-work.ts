import { putListed } from './list-index.ts';
import { listedFromRecord } from './list-item.ts';
import type { Moment } from './moment.ts';
import { changedOffers, findOffer } from './offer-store.ts';
import { saveOffer } from './save-offer.ts';

/** The list learns how the offer is now. */
export function tellList({ state }: Moment, offerId: string): void {
  const record = changedOffers(state).get(offerId);
  putListed(state, offerId, record === undefined ? null : listedFromRecord(record));
}

/** ACTIVATING becomes ACTIVE, unless it was ended meanwhile. */
export function activate(moment: Moment, offerId: string): void {
  const record = findOffer(moment.state, offerId, moment.now);
  if (record === null || record.doc.publication.status !== 'ACTIVATING') return;
  const publication = { ...record.doc.publication, status: 'ACTIVE', endedBy: null } as const;
  const started = { ...record, startedAt: record.startedAt ?? moment.now, endedAt: null };
  saveOffer(moment, record, { ...started, doc: { ...record.doc, publication } }, 'seller');
}
