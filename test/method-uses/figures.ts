import type { MethodUse } from './used-by.ts';

export type GroupFigures = {
  readonly group: string;
  readonly methods: number;
  readonly used: number;
  readonly readOffline: number;
  readonly preparedOffline: number;
};

export type Figures = {
  /** Groups that the edition of 2022 has, with all their methods. */
  readonly groups: readonly GroupFigures[];
  /** Methods that only the edition of 2026 has, by their ids, with the number of their uses. */
  readonly additions: Readonly<Record<string, number>>;
  readonly unused: number;
  readonly unusedIds: readonly string[];
};

export function figuresOf(uses: readonly MethodUse[]): Figures {
  const groups = [...Map.groupBy(uses, ({ group }) => group)]
    .filter(([, methods]) => methods.some(({ editions }) => editions.includes('2022')))
    .map(([group, methods]) => groupFigures(group, methods));
  const added = uses.filter(({ editions }) => !editions.includes('2022'));
  const unusedIds = uses.filter((each) => each.uses.length === 0).map(({ id }) => id);
  return {
    groups,
    additions: Object.fromEntries(added.map((each) => [each.id, each.uses.length])),
    unused: unusedIds.length,
    unusedIds,
  };
}

function groupFigures(group: string, methods: readonly MethodUse[]): GroupFigures {
  const count = (is: (method: MethodUse) => boolean) => methods.filter(is).length;
  return {
    group,
    methods: methods.length,
    used: count(({ uses }) => uses.length > 0),
    readOffline: count((method) => !method.isWrite && isKept(method)),
    preparedOffline: count((method) => method.isWrite && isKept(method)),
  };
}

/**
 * Collections and acts keep what they read, and what is meant, in the shop's file; so does the offers'
 * outbox.
 */
function isKept({ uses }: MethodUse): boolean {
  return uses.some(({ by, name }) => by !== 'engine' || name.startsWith('allegro/offer-'));
}
