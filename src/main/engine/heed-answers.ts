import type { HttpInput } from './allegro/http.ts';
import { createHeardClock } from './heard-clock.ts';
import type { Clock } from './ports.ts';
import { createRefusals } from './refusals.ts';
import type { WriteDb } from './store/handle.ts';

/** What is kept of Allegro's answers beside what was asked for: what it refuses, and what its clock says. */
export function heedAnswers(db: WriteDb, clock: Clock): Pick<HttpInput, 'refusals' | 'heardClock'> {
  return { refusals: createRefusals(db, clock), heardClock: createHeardClock(db) };
}
