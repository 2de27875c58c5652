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
  '2022': { called: 199, fieldsSeen: 0.97, violations: 0, surprises: 0, absent: 0 },
  '2026': { called: 267, fieldsSeen: 0.97, violations: 0, surprises: 0, absent: 0 },
};
