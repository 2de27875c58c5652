import { type AppError, type Result, ok } from '../../../shared/errors.ts';
import { categoriesToRead, recordCategory } from '../store/queries/categories.ts';
import { type SyncParts, cancelled, isGone } from './sync-parts.ts';

/** Names change seldom: they are asked for again this often. */
const READ_EVERY_MS = 24 * 60 * 60_000;
const AT_ONCE = 20;

type NamingParts = Pick<SyncParts, 'db' | 'clock' | 'log' | 'emit' | 'categories'>;

/**
 * Reads the names of the categories that the shop's offers are in, and upwards to their departments, one
 * after the other (GET /sale/categories/{categoryId}). How many were read. A fault of Allegro ends it until
 * the next time; only what holds for every request is an error.
 */
export async function nameCategories(
  parts: NamingParts,
  signal: AbortSignal,
): Promise<Result<number, AppError>> {
  let read = 0;
  for (;;) {
    const due = categoriesToRead(parts.db, parts.clock.now() - READ_EVERY_MS, AT_ONCE);
    if (due.length === 0) return ok(read);
    for (const categoryId of due) {
      if (signal.aborted) return cancelled();
      const done = await readOne(parts, categoryId);
      if (done === 'later') return ok(read);
      if (done !== null) return { ok: false, error: done };
      read += 1;
    }
    parts.emit(['category']);
    await parts.clock.yield();
  }
}

async function readOne(parts: NamingParts, categoryId: string): Promise<AppError | 'later' | null> {
  const answer = await parts.categories.category(categoryId);
  const now = parts.clock.now();
  if (answer.ok) {
    recordCategory(parts.db, { categoryId, ...answer.value }, now);
    return null;
  }
  const { error } = answer;
  if (isGone(error)) {
    recordCategory(parts.db, { categoryId, name: null, parentId: null }, now);
    return null;
  }
  if (EVERY_REQUEST.includes(error.kind)) return error;
  parts.log('warn', 'A category could not be read', { categoryId, reason: error.message });
  return 'later';
}

const EVERY_REQUEST: readonly AppError['kind'][] = ['offline', 'auth', 'rate-limited', 'cancelled'];
