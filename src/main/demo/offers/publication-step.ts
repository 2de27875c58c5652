import type { OfferDocument } from '../data/offer-document.ts';
import type { DemoError } from '../kinds.ts';

type Publication = OfferDocument['publication'];

/**
 * Where a wanted status leads: activation takes its time, drafts cannot come back, only what runs can be
 * ended.
 */
export function publicationStep(
  before: Publication,
  wanted: string | undefined,
  doc: OfferDocument,
): Publication | DemoError {
  const { status } = before;
  const kept = { ...doc.publication, status, endedBy: before.endedBy };
  if (wanted === undefined || wanted === status) return kept;
  if (wanted === 'ACTIVE' || wanted === 'ACTIVATING') {
    if (status === 'ACTIVE' || status === 'ACTIVATING') return kept;
    if (doc.stock.available < 1) return refusal('An offer without stock cannot be activated.');
    return { ...kept, status: 'ACTIVATING', endedBy: null };
  }
  if (wanted === 'ENDED') {
    if (status === 'INACTIVE') return refusal('A draft cannot be ended.');
    return { ...kept, status: 'ENDED', endedBy: 'USER' };
  }
  return refusal(`An offer that is ${status} cannot become ${wanted}.`);
}

function refusal(message: string): DemoError {
  return { code: 'PublicationValidationException', message, path: 'publication.status' };
}
