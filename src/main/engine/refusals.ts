import type { AppError } from '../../shared/errors.ts';
import type { Refusals } from './allegro/http.ts';
import type { Clock } from './ports.ts';
import type { WriteDb } from './store/handle.ts';
import {
  dropRefusedMethod,
  keepRefusedMethod,
  listRefusedMethods,
  type RefusedMethod,
} from './store/queries/refused-methods.ts';

/** What Allegro refused today it may allow tomorrow: it is asked again after a day. */
export const ASKED_AGAIN_AFTER_MS = 24 * 60 * 60_000;

export function createRefusals(db: WriteDb, clock: Clock): Refusals {
  const known = new Map<string, RefusedMethod>(listRefusedMethods(db).map((row) => [row.methodId, row]));
  return {
    refusedToday: (methodId) => {
      const refusal = known.get(methodId);
      if (!refusal || clock.now() - refusal.refusedAt >= ASKED_AGAIN_AFTER_MS) return null;
      return refusedAgain(refusal);
    },
    refused: (methodId, message) => {
      const refusal = { methodId, message, refusedAt: clock.now() };
      known.set(methodId, refusal);
      keepRefusedMethod(db, refusal);
    },
    served: (methodId) => {
      if (known.delete(methodId)) dropRefusedMethod(db, methodId);
    },
  };
}

function refusedAgain({ message }: RefusedMethod): AppError {
  return { kind: 'refused', status: 403, fields: [], traceId: null, message };
}
