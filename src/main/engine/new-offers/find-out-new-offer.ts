import type { AppError } from '../../../shared/errors.ts';
import type { ItemWorld, Went } from '../item-outbox/item-world.ts';
import { backoffMs, nextStep } from '../outbox/next-step.ts';
import { isMissing } from '../collections/reading/reading-parts.ts';
import { settleDurably } from '../item-outbox/settle-item.ts';
import type { ItemChange } from '../store/queries/item-changes.ts';
import { confirmNewOffer } from './confirm-new-offer.ts';
import { idsNamed, oursAmong } from './look-up.ts';
import { goOn, keepMade, lookLater, madeOf, onItsWay, type OnItsWay } from './on-its-way.ts';
import { isToMend, lookFailed, refuse } from './still-to-do.ts';

/** The list of offers lags: so often, and so long after each other, it is asked before nothing was made. */
const LOOK_AGAIN_MS = [20_000, 60_000];
const STILL_RUNNING_MS = 15_000;

/**
 * What became of a new offer whose answer never came: Allegro is read, and nothing is sent. What was not made
 * goes again after another look; what was made and is not whole is completed.
 */
export async function findOutNewOffer(world: ItemWorld, change: ItemChange): Promise<Went> {
  const way = onItsWay(world, change);
  if (change.sent?.made !== undefined) return findOutMade(way);
  if ((change.sent?.keysBefore ?? null) === null) return goOn(way, 'not-carried-out');
  const found = await idsNamed(way);
  if (!found.ok) return notTold(way, found.error);
  const ours = oursAmong(way, found.value);
  if (ours !== null) return findOutMade(keepMade(way, ours, {}));
  const looks = change.sent?.looks ?? 0;
  const delayMs = LOOK_AGAIN_MS[looks];
  if (delayMs === undefined) return goOn(way, 'not-carried-out');
  return lookLater(withLooks(way, looks + 1), delayMs, 'not-found-yet');
}

async function findOutMade(way: OnItsWay): Promise<Went> {
  const location = way.change.sent?.operation ?? null;
  if (location !== null) {
    const operation = await way.port.operation(location);
    if (!operation.ok && !isMissing(operation.error)) return notTold(way, operation.error);
    if (operation.ok && operation.value.state === 'pending')
      return lookLater(way, STILL_RUNNING_MS, 'still-under-way');
    if (operation.ok && operation.value.state === 'failed') return refuse(way, operation.value.error);
  }
  const look = await way.port.getOffer(madeOf(way));
  if (!look.ok) return isMissing(look.error) ? lookFailed(way, look.error) : notTold(way, look.error);
  return isToMend(way, look.value) ? goOn(way, 'made-not-whole') : confirmNewOffer(way, look.value);
}

/** Kept with the next step. */
function withLooks({ world, change, ...way }: OnItsWay, looks: number): OnItsWay {
  const sent = change.sent === null ? null : { ...change.sent, looks };
  return { ...way, world, change: { ...change, sent } };
}

/** Ever longer between looks that fail. */
function notTold({ world, change }: OnItsWay, error: AppError): Went {
  const { clock, random } = world;
  const now = clock.now();
  const { halt } = nextStep(0, error, now, 0);
  if (halt !== null && halt.reason !== 'not-allowed') return halt;
  const retryAt = now + backoffMs(change.attempts, random.number());
  const step = { state: 'unsure', attempts: change.attempts + 1, retryAt } as const;
  settleDurably(world, { change, step, event: 'look-failed', detail: { error } });
  return null;
}
