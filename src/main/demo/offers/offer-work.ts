import { scheduleEnd } from './ending.ts';
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

/** An offer whose time is up ends, unless it was given more of it. */
export function expire(moment: Moment, offerId: string): void {
  const record = findOffer(moment.state, offerId, moment.now);
  const publication = record?.doc.publication;
  if (record === null || publication?.status !== 'ACTIVE' || publication.endingAt === null) return;
  if (Date.parse(publication.endingAt) > moment.now) return scheduleEnd(moment.state, record);
  const ended = { ...publication, status: 'ENDED', endedBy: 'EXPIRATION' } as const;
  saveOffer(moment, record, { ...record, doc: { ...record.doc, publication: ended } }, 'allegro');
}
