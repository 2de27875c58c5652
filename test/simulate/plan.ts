import { seededRandom } from '../../src/main/demo/random.ts';
import type { Switches } from '../../src/main/demo/switches.ts';
import {
  DURABLE_STEPS,
  type DurablePoint,
  type DurableStepName,
} from '../../src/main/engine/durable-steps.ts';
import type { Edition } from '../../src/shared/domain/account.ts';

/** What one seed plays: drawn before anything happens, so that it can be told. */
export type Plan = {
  readonly seed: number;
  readonly edition: Edition;
  readonly offers: number;
  /** Of these the seller edits only so many, so that edits meet each other, buyers and rivals. */
  readonly edited: number;
  readonly deaths: readonly Death[];
  /** Items of collections and acts are changed beside offers. */
  readonly hasItems: boolean;
  readonly switches: Partial<Switches>;
  readonly harms: Harms;
};

/** Where the program ends, and how many turns it has lived by then. */
export type Death = { readonly point: DurablePoint; readonly times: number; readonly turns: number };

/** How often what goes wrong, 0 to 1. */
export type Harms = {
  /** Of all requests while the network is bad. */
  readonly faults: number;
  /** A page of the list lacks offers that are there. */
  readonly holesInLists: number;
  /** An event is told by no journal. */
  readonly holesInJournal: number;
  /** An answer of Allegro is a page of somebody else's. */
  readonly pages: number;
  /** Half of an answer comes, as if it were whole. */
  readonly cuts: number;
};

/** No world has files to bring. */
const NEVER_HERE: readonly DurableStepName[] = ['upload.recorded', 'file.renamed'];
const OF_ITEMS = /^(item|act)\./u;

export function pointsOf(hasItems: boolean): readonly DurablePoint[] {
  return DURABLE_STEPS.filter((name) => !NEVER_HERE.includes(name) && !name.startsWith('backup'))
    .filter((name) => hasItems || !OF_ITEMS.test(name))
    .flatMap((name) => [`before:${name}`, `after:${name}`] as const);
}

export function planOf(seed: number): Plan {
  const dice = seededRandom(seed * 31 + 7);
  const roll = (sides: number) => Math.floor(dice() * sides);
  const hasItems = seed % 2 === 1;
  const isLong = roll(12) === 0;
  const points = pointsOf(hasItems);
  const deaths = Array.from({ length: isLong ? 5 : 2 + roll(2) }, (_, at): Death => {
    const point = points[(seed * 7 + at * 11 + roll(2) * 5) % points.length] ?? 'before:call.saved';
    return { point, times: 1 + roll(2), turns: 1 + roll(isLong ? 5 : 3) };
  });
  return {
    seed,
    edition: roll(6) === 0 ? '2022' : '2026',
    offers: isLong ? 20 + roll(20) : 4 + roll(6),
    edited: 3 + roll(4),
    deaths,
    hasItems,
    switches: drawnSwitches(roll),
    harms: drawnHarms(roll),
  };
}

function drawnSwitches(roll: (sides: number) => number): Partial<Switches> {
  const oneOf = <T>(...values: readonly [T, ...T[]]): T => values[roll(values.length)] ?? values[0];
  return {
    purchasesPerHour: oneOf(0, 60, 240, 900),
    commandDelayMs: oneOf(100, 1500, 8000, 70_000),
    operationDelayMs: oneOf(200, 2500, 9000),
    listDelayMs: oneOf(0, 2000, 8000),
    acceptedShare: oneOf(0, 0.3, 1),
    eventDelayMs: oneOf(0, 0, 1500, 5000),
    lyingTaskShare: oneOf(0, 0, 0.15, 0.4),
    lostTaskShare: oneOf(0, 0, 0.1),
    limitScale: oneOf(1, 1, 1, 0.008),
    retryAfter: roll(2) === 0,
    rotation: oneOf('strict', 'grace', 'lax'),
  };
}

function drawnHarms(roll: (sides: number) => number): Harms {
  return {
    faults: [0.05, 0.15, 0.3, 0.5][roll(4)] ?? 0.15,
    holesInLists: roll(4) === 0 ? 0.1 : 0,
    holesInJournal: roll(6) === 0 ? 0.2 : 0,
    pages: roll(3) === 0 ? 0.05 : 0,
    cuts: roll(3) === 0 ? 0.05 : 0,
  };
}
