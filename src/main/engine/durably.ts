import type { DurableStepName } from './durable-steps.ts';
import type { Clock, DurableStep } from './ports.ts';
import type { WriteDb } from './store/handle.ts';

type Place = { readonly db: WriteDb; readonly clock: Clock; readonly durableStep: DurableStep };

/** One transaction; a crash may come right before it or right after. */
export function durably<T>(
  { db, clock, durableStep }: Place,
  name: DurableStepName,
  work: (now: number) => T,
): T {
  durableStep(`before:${name}`);
  const done = db.transaction(() => work(clock.now()));
  durableStep(`after:${name}`);
  return done;
}
