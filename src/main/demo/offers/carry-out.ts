import type { OfferRecord } from '../data/offer-document.ts';
import type { DemoError } from '../kinds.ts';
import { switches } from '../switches.ts';
import { editOffer, wantedStatus } from './edit-offer.ts';
import type { Moment } from './moment.ts';
import { publicationStep } from './publication-step.ts';
import { schedule } from './pending.ts';
import { saveOffer } from './save-offer.ts';

/**
 * Applies the seller's patch; returns what was wrong with it. An offer is ended even if the rest is
 * refused.
 */
export function carryOut(
  moment: Moment,
  before: OfferRecord,
  patch: Readonly<Record<string, unknown>>,
): readonly DemoError[] {
  const edited = editOffer(moment, before, patch);
  if (edited.ok) {
    const saved = saveOffer(moment, before, edited.record, 'seller');
    scheduleActivation(moment, saved);
    return [];
  }
  if (wantedStatus(patch) === 'ENDED') {
    const publication = publicationStep(before.doc.publication, 'ENDED', before.doc);
    if (!('code' in publication)) {
      saveOffer(moment, before, { ...before, doc: { ...before.doc, publication } }, 'seller');
    }
  }
  return edited.errors;
}

/** ACTIVATING lasts a while, or until the moment it was put off to. */
export function scheduleActivation({ state, now }: Moment, record: OfferRecord): void {
  const { id, publication } = record.doc;
  if (publication.status !== 'ACTIVATING') return;
  const startingAt = publication.startingAt === undefined ? now : Date.parse(publication.startingAt);
  const dueAt =
    Math.max(now, Number.isNaN(startingAt) ? now : startingAt) + switches(state).activationDelayMs;
  schedule(state, `activate/${id}`, { kind: 'activate', dueAt, offerId: id });
}
