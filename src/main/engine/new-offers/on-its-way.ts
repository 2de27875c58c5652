import type { NewOffer } from '../../../shared/domain/new-offer.ts';
import { must } from '../../../shared/errors.ts';
import { createOfferPort2022 } from '../allegro/offer-adapter-2022.ts';
import { createOfferPort2026 } from '../allegro/offer-adapter-2026.ts';
import type { OfferPort } from '../allegro/offer-port.ts';
import type { DurableStepName } from '../durable-steps.ts';
import { durably } from '../durably.ts';
import type { ItemWorld } from '../item-outbox/item-world.ts';
import { isAsRead, settleDurably } from '../item-outbox/settle-item.ts';
import { backoffMs } from '../outbox/next-step.ts';
import { stepItemChange, type ItemChange, type SentMark } from '../store/queries/item-changes.ts';

/** A new offer that is being sent, or of which it is found out what became of it. */
export type OnItsWay = {
  readonly world: ItemWorld;
  readonly change: ItemChange;
  readonly offer: NewOffer;
  /** The same with the addresses that Allegro gave to the seller's own photos. */
  readonly asSent: NewOffer;
  readonly port: OfferPort;
};

/** Kept by nobody but us, in this shape. */
export function onItsWay(world: ItemWorld, change: ItemChange): OnItsWay {
  const createPort = world.edition === '2022' ? createOfferPort2022 : createOfferPort2026;
  const offer = change.content as NewOffer;
  return { world, change, offer, asSent: offer, port: createPort(world.http, 'send') };
}

/** Saved before the first byte leaves; null where the seller has moved it on meanwhile. */
export function begin(
  { world, change, ...way }: OnItsWay,
  mark: Partial<SentMark>,
  step: DurableStepName = 'item.sending',
): OnItsWay | null {
  const { db, clock } = world;
  if (!isAsRead(db, change)) return null;
  const sent: SentMark = { ...change.sent, ...mark, at: clock.now() };
  const begun = { state: 'sending', sent, error: null, retryAt: null } as const;
  durably(world, step, (at) => stepItemChange(db, change.changeId, begun, { at, event: 'sending' }));
  return { ...way, world, change: { ...change, ...begun } };
}

/** The number that Allegro gave it: from now on it is completed, never made a second time. */
export function keepMade(
  { world, change, ...way }: OnItsWay,
  made: string,
  mark: Partial<SentMark>,
): OnItsWay {
  const { db, clock } = world;
  const sent: SentMark = { at: clock.now(), ...change.sent, ...mark, made };
  const told = { event: 'made-at-allegro', detail: { offerId: made } };
  durably(world, 'new-offer.made', (at) => stepItemChange(db, change.changeId, { sent }, { at, ...told }));
  return { ...way, world, change: { ...change, sent } };
}

export function madeOf({ change }: OnItsWay): string {
  return must(change.sent?.made, 'the number of a new offer');
}

/** Nothing can be told yet; it is looked at again later. */
export function lookLater({ world, change }: OnItsWay, delayMs: number, event: string): null {
  const step = { state: 'unsure', retryAt: world.clock.now() + delayMs, sent: change.sent } as const;
  settleDurably(world, { change, step, event });
  return null;
}

/** It goes again from where it stands, each time a little later. */
export function goOn({ world, change }: OnItsWay, event: string, sent: SentMark | null = change.sent): null {
  const { clock, random } = world;
  const retryAt = clock.now() + backoffMs(change.attempts, random.number());
  const step = { state: 'queued', sent, error: null, attempts: change.attempts + 1, retryAt } as const;
  settleDurably(world, { change, step, event });
  return null;
}
