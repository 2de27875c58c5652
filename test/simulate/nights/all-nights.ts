import type { Day } from '../the-day.ts';
import type { NightName } from './night-names.ts';
import * as standing from './what-stands.ts';
import { workStands } from './work-stands.ts';

/** What stands still through a night, while all else goes on around it. */
export const NIGHTS: Readonly<Record<NightName, (day: Day) => Promise<void>>> = {
  ...standing,
  workStands,
};
