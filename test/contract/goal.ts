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
  '2022': { called: 120, fieldsSeen: 0.65, violations: 30, surprises: 10, absent: 60 },
  '2026': { called: 165, fieldsSeen: 0.62, violations: 30, surprises: 10, absent: 85 },
};
