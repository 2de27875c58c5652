import { type DurablePoint, type DurableStepName } from '../../src/main/engine/durable-steps.ts';
import type { Edition } from '../../src/shared/domain/account.ts';
import type { WorldSettings } from '../support/world.ts';
import { diceOf } from './dice.ts';
import { NIGHT_NAMES, type NightName } from './nights/night-names.ts';
import {
  OF_EVENINGS as EVENING_SCENES,
  OF_ITEM_EVENINGS as ITEM_EVENING_SCENES,
  OF_ITEMS as ITEM_SCENES,
  OF_OFFERS as OFFER_SCENES,
  type SceneName,
} from './scenes/scene-names.ts';

type Switches = NonNullable<WorldSettings['switches']>;

/** What one seed plays: drawn before anything happens, so that it can be told. */
export type Plan = {
  readonly seed: number;
  readonly shop: Shop;
  /** Nothing was read of the shop yet. */
  readonly isFirstDay: boolean;
  /** Of these the seller edits only so many, so that edits meet each other, buyers and rivals. */
  readonly edited: number;
  readonly deaths: readonly Death[];
  /** Played before the deaths. */
  readonly scenes: readonly SceneName[];
  /** Played last, when all has come to rest. */
  readonly evening: SceneName | null;
  /** What stands still after that. */
  readonly night: NightName | null;
  /** Items of collections and acts are changed beside offers. */
  readonly hasItems: boolean;
  readonly switches: Switches;
  readonly harms: Harms;
};

/** Few shops are played with, so that what a first reading leaves is made once. */
export type Shop = {
  readonly seed: number;
  readonly offers: number;
  readonly edition: Edition;
  readonly hasItems: boolean;
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

/**
 * Where lives end. Its order decides what a seed plays: what is new comes last, or former seeds would tell
 * other stories.
 */
const OF_OFFERS = [
  'call.saved',
  'request.sent',
  'response.received',
  'call.accepted',
  'call.reported',
  'state.written',
  'change.read-back',
  'edit.confirmed',
  'cursor.moved',
  'listing.recorded',
  'details.recorded',
  'vault.saved',
] as const satisfies readonly DurableStepName[];

const OF_ITEMS = [
  'item.sending',
  'item.confirmed',
  'item.created',
  'item.removed',
  'act.sending',
  'act.confirmed',
] as const satisfies readonly DurableStepName[];

/** Steps that no day of the simulation comes to, and why. */
export const NEVER_HERE: Partial<Record<DurableStepName, string>> = {
  'upload.recorded': 'nobody dies in an evening that brings photos: test/sync/outbox-crash and chaos do',
  'file.renamed': 'no day writes files: the chaos of processes does',
  'new-offer.made': 'no day makes new offers: test/sync/new-offers does, dying at each step',
  'new-offer.publishing': 'no day makes new offers',
  'new-offer.confirmed': 'no day makes new offers',
};

export function pointsOf(hasItems: boolean): readonly DurablePoint[] {
  return [...OF_OFFERS, ...(hasItems ? OF_ITEMS : [])].flatMap(
    (name) => [`before:${name}`, `after:${name}`] as const,
  );
}

const FIRST_READING = /listing|details/u;

export function planOf(seed: number): Plan {
  const dice = diceOf(seed * 31 + 7);
  const roll = (sides: number) => Math.floor(dice() * sides);
  const hasItems = seed % 2 === 1;
  const length = LENGTHS[roll(LENGTHS.length)] ?? LENGTHS[0];
  const points = pointsOf(hasItems);
  const deaths = Array.from({ length: length.deaths }, (_, at): Death => {
    const point = points[(seed * 7 + at * 11 + roll(2) * 5) % points.length] ?? 'before:call.saved';
    return { point, times: 1 + roll(2), turns: 1 + roll(length.turns) };
  });
  const edition = roll(6) === 0 ? '2022' : '2026';
  return {
    seed,
    shop: { seed: 1 + roll(3), offers: hasItems ? 12 : length.offers, edition, hasItems },
    isFirstDay: FIRST_READING.test(deaths[0]?.point ?? ''),
    edited: 2 + roll(4),
    deaths,
    scenes: drawnScenes(seed, hasItems),
    evening: eveningOf(seed, hasItems),
    night: hasItems ? nightOf(seed) : null,
    hasItems,
    switches: drawnSwitches(roll),
    harms: drawnHarms(roll),
  };
}

/** Two of them, or none; drawn apart so that the rest of a day does not hang on it. */
function drawnScenes(seed: number, hasItems: boolean): readonly SceneName[] {
  const dice = diceOf(seed * 17 + 3);
  const drawn = (scenes: readonly SceneName[]) =>
    scenes[Math.floor(dice() * scenes.length)] ?? 'answersGetLost';
  if (dice() < 0.15) return [];
  return [drawn(hasItems ? ITEM_SCENES : OFFER_SCENES), drawn(OFFER_SCENES)];
}

function eveningOf(seed: number, hasItems: boolean): SceneName | null {
  const scenes = [...EVENING_SCENES, ...(hasItems ? ITEM_EVENING_SCENES : [])];
  return scenes[Math.floor(seed / 2) % scenes.length] ?? null;
}

function nightOf(seed: number): NightName | null {
  return NIGHT_NAMES[Math.floor(seed / 2) % NIGHT_NAMES.length] ?? null;
}

/** Most days are short, so that there are many. */
const SHORT = { deaths: 1, turns: 3, offers: 5 };
const LENGTHS = [
  SHORT,
  SHORT,
  SHORT,
  SHORT,
  SHORT,
  { deaths: 2, turns: 3, offers: 8 },
  { deaths: 4, turns: 6, offers: 30 },
] as const;

function drawnSwitches(roll: (sides: number) => number): Switches {
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
