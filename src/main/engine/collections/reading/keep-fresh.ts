import { ok, type AppError, type Result } from '../../../../shared/errors.ts';
import { readingOf } from '../../store/queries/collection-items.ts';
import type { Collection } from '../collection.ts';
import { isListed, methodsOf } from '../methods-of.ts';
import { cancelled, holdsForAll, type ReadingManners, type ReadingParts } from './reading-parts.ts';
import type { Refresh } from './refresh.ts';

const HOUR_MS = 60 * 60_000;
const PERIOD_MS = { hourly: HOUR_MS, daily: 24 * HOUR_MS } as const;
/** What failed for a reason of its own is tried again after this. */
const AGAIN_AFTER_MS = HOUR_MS;

export type KeepFresh = {
  run(signal: AbortSignal): Promise<Result<null, AppError>>;
  /** With other rights what failed may succeed. */
  signedIn(): void;
};

/**
 * Reads the collections that are due, one after the other, with the manners of the background. It stops at
 * any moment, and goes on with those that are still due. What is part of an item, and what is read on demand,
 * waits until somebody looks.
 */
export function createKeepFresh(
  parts: ReadingParts,
  collections: readonly Collection[],
  refresh: Refresh,
): KeepFresh {
  const failedAt = new Map<string, number>();
  const isDue = (definition: Collection): boolean => {
    const { name, reads = 'daily', within, search } = definition;
    if (reads === 'on-demand' || within !== undefined || search !== undefined) return false;
    const now = parts.clock.now();
    const failed = failedAt.get(name);
    if (failed !== undefined && now - failed < AGAIN_AFTER_MS) return false;
    const { readAt } = readingOf(parts.db, { collection: name, within: '' });
    return readAt === null || now - readAt >= PERIOD_MS[reads];
  };
  const run: KeepFresh['run'] = async (signal) => {
    const manners: ReadingManners = { priority: 'details', byItself: true, signal };
    for (const definition of collections.filter(isDue)) {
      if (signal.aborted) return cancelled();
      if (!isListed(definition, await methodsOf(definition, parts.edition))) {
        failedAt.set(definition.name, Number.POSITIVE_INFINITY);
        continue;
      }
      const outcome = await refresh(definition, {}, manners);
      if (outcome.ok) failedAt.delete(definition.name);
      else if (holdsForAll(outcome.error)) return outcome;
      else failedAt.set(definition.name, parts.clock.now());
    }
    return ok(null);
  };
  return { run, signedIn: () => failedAt.clear() };
}
