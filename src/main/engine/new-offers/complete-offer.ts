import type { WireObject } from '../allegro/wire/reading.ts';
import { isMissing } from '../collections/reading/reading-parts.ts';
import type { Went } from '../item-outbox/item-world.ts';
import { failed } from '../item-outbox/sending.ts';
import { completeFormerOffer } from './complete-former-offer.ts';
import { confirmNewOffer } from './confirm-new-offer.ts';
import { begin, keepMade, lookLater, madeOf, type OnItsWay } from './on-its-way.ts';
import { patchOf } from './request-of.ts';
import { isToMend, lookFailed, refuse } from './still-to-do.ts';

/** An operation of Allegro's is waited for as long; after that others have their turn first. */
const WAIT_MS = 30_000;
const POLL_MS = 1_500;
const STILL_RUNNING_MS = 15_000;

/**
 * Allegro has it under a number: waits for the operation, brings what is still lacking, reads it back.
 * `posted` is what the creation answered a moment ago.
 */
export async function completeOffer(way: OnItsWay, posted: WireObject | null): Promise<Went> {
  if (way.world.edition === '2022') return completeFormerOffer(way, posted);
  const ended = await awaitOperation(way);
  if (ended !== 'done') return ended.went;
  const look = await way.port.getOffer(madeOf(way));
  if (!look.ok) return lookFailed(way, look.error);
  if (posted !== null || !isToMend(way, look.value)) return confirmNewOffer(way, look.value);
  return mend(way);
}

/** What a creation that went wrong, or a lost answer, has left there gets all that the seller means. */
async function mend(way: OnItsWay): Promise<Went> {
  const sending = begin(way, {});
  if (sending === null) return null;
  const made = madeOf(way);
  const patched = await way.port.patch(made, patchOf(way.asSent));
  if (!patched.ok) return failed(sending, patched.error);
  const operation = patched.value.state === 'pending' ? patched.value.location : null;
  const told = keepMade(sending, made, { operation, said: way.offer });
  const ended = await awaitOperation(told);
  if (ended !== 'done') return ended.went;
  const look = await way.port.getOffer(made);
  return look.ok ? confirmNewOffer(told, look.value) : lookFailed(told, look.error);
}

type Ended = 'done' | { readonly went: Went };

/** 202: it is being worked on. What failed for good is refused, and nothing is left to be waited for. */
async function awaitOperation(way: OnItsWay): Promise<Ended> {
  const { world, change, port } = way;
  const location = change.sent?.operation ?? null;
  if (location === null) return 'done';
  const until = world.clock.now() + WAIT_MS;
  while (world.clock.now() < until) {
    const operation = await port.operation(location);
    if (!operation.ok && isMissing(operation.error)) return 'done';
    if (!operation.ok) return { went: failed(way, operation.error) };
    if (operation.value.state === 'done') return 'done';
    if (operation.value.state === 'failed') return { went: refuse(way, operation.value.error) };
    await world.clock.sleep(POLL_MS);
  }
  return { went: lookLater(way, STILL_RUNNING_MS, 'still-under-way') };
}
