import type { AppError } from '../../../shared/errors.ts';
import type { DetailedOffer } from '../allegro/offer-port.ts';
import { isObject, objectAt, textAt } from '../allegro/wire/reading.ts';
import { isMissing } from '../collections/reading/reading-parts.ts';
import type { Went } from '../item-outbox/item-world.ts';
import { covers, isSameMeaning } from '../item-outbox/same-meaning.ts';
import { failed } from '../item-outbox/sending.ts';
import { settleDurably } from '../item-outbox/settle-item.ts';
import { goOn, type OnItsWay } from './on-its-way.ts';
import { patchOf } from './request-of.ts';

/** Only a draft is completed: what is on sale has been seen by others. */
export function isToMend({ change, offer }: OnItsWay, { base, details }: DetailedOffer): boolean {
  if (base.status !== 'INACTIVE') return false;
  if (offer.publish) return true;
  const said = change.sent?.said;
  if (said !== undefined) return !isSameMeaning(said, JSON.parse(JSON.stringify(offer)));
  return !covers(JSON.parse(details), patchOf(offer));
}

/** It was seen under its number, and is there no more: it is made anew. */
export function lookFailed(way: OnItsWay, error: AppError): Went {
  if (!isMissing(error)) return failed(way, error);
  const { sent } = way.change;
  if (sent === null) return failed(way, error);
  const { made: _made, operation: _operation, said: _said, commandId: _command, ...mark } = sent;
  return goOn(way, 'not-there', mark);
}

/** What Allegro found wrong. The number stays: a draft that is left there is completed, not made again. */
export function refuse({ world, change }: OnItsWay, error: AppError): null {
  const sent = change.sent === null ? null : { ...change.sent, operation: null };
  const step = { state: 'refused', error, retryAt: null, sent } as const;
  settleDurably(world, { change, step, event: 'refused', detail: { error } });
  return null;
}

/** Status of a document in either shape. */
export function statusIn(document: unknown): string | null {
  return isObject(document) ? textAt(objectAt(document, 'publication'), 'status') : null;
}
