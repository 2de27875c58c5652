import type { Edition } from '../../src/shared/domain/account.ts';

export type Goal = {
  /** At least so many methods and so large a share of the described fields. */
  readonly called: number;
  readonly fieldsSeen: number;
  /** At most so many violations. */
  readonly violations: number;
  /** At most so many wrong requests that are not refused as Allegro does, and methods the demo lacks. */
  readonly surprises: number;
  readonly absent: number;
};

/** What the tests ask of each edition. */
export const GOAL: Readonly<Record<Edition, Goal>> = {
  '2022': { called: 30, fieldsSeen: 0.2, violations: 400, surprises: 60, absent: 170 },
  '2026': { called: 30, fieldsSeen: 0.15, violations: 200, surprises: 60, absent: 240 },
};
