import type { Edit, EditMark } from '../../../shared/domain/edit.ts';
import { OFFER_FIELDS, isOfferField, isSameValue } from '../../../shared/domain/offer-fields.ts';
import type { OfferBase } from '../../../shared/domain/offer.ts';
import { applyIntent, isSameWhereMeant } from '../../../shared/domain/overlay.ts';
import { endsByStock } from './carrier.ts';

/** What the fresh look makes of an edit that is about to go. */
export type Decision =
  | { readonly do: 'send' }
  /** Allegro already has it: nothing to send. */
  | { readonly do: 'confirm'; readonly theirs: unknown }
  | { readonly do: 'ask'; readonly theirs: unknown; readonly mark: EditMark | null };

/**
 * Base, mine and theirs by meaning. A conflict is only where the same field changed on both sides to
 * different values. A stock typed as a number is asked about when Allegro's moved, since pieces may have been
 * sold; pieces to add go on top of whatever is there.
 */
export function decide(edit: Edit, offer: OfferBase): Decision {
  const { field, intent, base } = edit;
  if (!isOfferField(field)) return { do: 'send' };
  const theirs = OFFER_FIELDS[field].baseOf(offer) ?? null;
  if (offer.status === 'ARCHIVED') return { do: 'ask', theirs, mark: null };
  if (intent.kind === 'add') return decideAdd(intent.amount, theirs);
  if (isReached(edit, offer)) return { do: 'confirm', theirs };
  // Files are placed among whatever is there by now, so that nobody's are lost.
  if (intent.kind === 'place' || isSameWhereMeant(field, intent, theirs, base)) return { do: 'send' };
  return { do: 'ask', theirs, mark: field === 'stock' ? 'stock-moved' : null };
}

/** Whether the offer is as a `set` edit wants it; stock 0 is reached by the offer's end. */
export function isReached(edit: Pick<Edit, 'field' | 'intent'>, offer: Partial<OfferBase>): boolean {
  const { field, intent } = edit;
  if (intent.kind === 'add' || !isOfferField(field)) return false;
  if (field === 'stock' && endsByStock(intent)) return offer.status === 'ENDED' || offer.stock === 0;
  const theirs = OFFER_FIELDS[field].baseOf(offer as OfferBase);
  return theirs !== undefined && isSameValue(field, theirs, applyIntent(theirs, intent));
}

function decideAdd(amount: number, theirs: unknown): Decision {
  const after = typeof theirs === 'number' ? theirs + amount : -1;
  return after > 0 ? { do: 'send' } : { do: 'ask', theirs, mark: 'stock-moved' };
}
