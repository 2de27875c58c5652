import { pressedIn, type PressedMethod, type PressedRecord } from './pressed-record.ts';
import type { MethodUse } from './used-by.ts';

export type GroupFigures = {
  readonly group: string;
  readonly methods: number;
  /** Something of the program names it. */
  readonly used: number;
  /** A test pressed a button or a verb, and Allegro was asked it because of that. */
  readonly pressed: number;
  readonly readOffline: number;
  readonly preparedOffline: number;
  /** The verbs by the method. */
  readonly pressedBy: Readonly<Record<string, readonly string[]>>;
};

export type Addition = { readonly id: string; readonly pressedBy: readonly string[] };

export type Figures = {
  /** Groups that the edition of 2022 has, with all their methods. */
  readonly groups: readonly GroupFigures[];
  /** Methods that only the edition of 2026 has. */
  readonly additions: readonly Addition[];
  /** Methods that nothing that was pressed uses. */
  readonly unused: number;
  readonly unusedIds: readonly string[];
};

type Told = MethodUse & { readonly pressed: PressedMethod };

export function figuresOf(uses: readonly MethodUse[], record: PressedRecord): Figures {
  const told = uses.map((use): Told => ({ ...use, pressed: pressedIn(record, use.id) }));
  const groups = [...Map.groupBy(told, ({ group }) => group)]
    .filter(([, methods]) => methods.some(({ editions }) => editions.includes('2022')))
    .map(([group, methods]) => groupFigures(group, methods));
  const added = told.filter(({ editions }) => !editions.includes('2022'));
  const unusedIds = told.filter(({ pressed }) => pressed.by.length === 0).map(({ id }) => id);
  return {
    groups,
    additions: added.map(({ id, pressed }) => ({ id, pressedBy: pressed.by })),
    unused: unusedIds.length,
    unusedIds,
  };
}

function groupFigures(group: string, methods: readonly Told[]): GroupFigures {
  const count = (is: (method: Told) => boolean) => methods.filter(is).length;
  return {
    group,
    methods: methods.length,
    used: count(({ uses }) => uses.length > 0),
    pressed: count(({ pressed }) => pressed.by.length > 0),
    readOffline: count(({ isWrite, pressed }) => !isWrite && pressed.offline),
    preparedOffline: count(({ isWrite, pressed }) => isWrite && pressed.offline),
    pressedBy: Object.fromEntries(methods.map(({ id, pressed }) => [id, pressed.by])),
  };
}
