import type { DurablePoint } from '../../src/main/engine/durable-steps.ts';
import { type BuiltProgram, builtProgram } from '../support/built-program.ts';
import { createRandom } from '../support/seeded-number.ts';
import type { Broken } from './evidence.ts';
import { gather, lookBefore } from './gather.ts';
import { brokenPromises } from './judge.ts';
import type { Kill } from './kill.ts';
import { PointBook } from './points.ts';
import { Seller } from './seller.ts';
import { type Stage, onStage } from './stage.ts';
import { TROUBLES, type TroubleName } from './troubles.ts';

/** Words and keys of the one line on stdout. */
export type Figures = {
  readonly kills: number;
  /** Kills between the first byte of a write and its read-back. */
  readonly in_flight: number;
  readonly lost: number;
  readonly twice: number;
  readonly unasked: number;
  readonly oversold: number;
  /** "ok", or what was wrong with a database. */
  readonly integrity: string;
  /** How often the program died right before and right after each durable step. */
  readonly points: Readonly<Record<string, number>>;
  readonly not_hit: readonly string[];
  /** What happened to the computer besides. */
  readonly troubles: readonly TroubleName[];
  /** Why shops could not be played to their end; their kills are not counted. */
  readonly failed: readonly string[];
};

export type ChaosSettings = {
  readonly kills: number;
  readonly seed: number;
  readonly offers: number;
  /** Shops side by side, each with a marketplace and a database of its own. */
  readonly workers: number;
  /** What is to happen in each shop, once its kills are over. */
  readonly troubles: readonly TroubleName[];
  /** The program dies only there; none: anywhere. */
  readonly points: readonly DurablePoint[];
};

/** What came of the kills in one shop. */
type Outcome = {
  readonly kills: readonly Kill[];
  readonly broken: readonly Broken[];
  readonly integrityAtEnd: string;
};

type Say = (line: string) => void;
/** Kills that are still to be had, over all shops, and the points that were hit. */
type Common = {
  left: number;
  readonly wanted: number;
  readonly points: PointBook;
  readonly failed: string[];
  readonly say: Say;
};

/** After so many a shop is brought to its end and judged, and a new one begins. */
const MOST_KILLS_OF_A_SHOP = 125;
const MOST_FAILURES = 5;
const SHARE_OF_FORMER = 0.03;
const LEAST_KILLS_OF_FORMER = 4;
const LEAST_KILLS_FOR_FORMER = 50;

/** Kills so often, lets it finish, and judges. `say` gets lines for people. */
export async function runChaos(settings: ChaosSettings, say: Say): Promise<Figures> {
  const { kills, workers } = settings;
  const common: Common = {
    left: kills,
    wanted: kills,
    points: new PointBook(settings.points),
    failed: [],
    say,
  };
  const program = builtProgram();
  try {
    const lanes = Array.from({ length: workers }, (_, lane) =>
      oneLane({ ...settings, lane, program }, common),
    );
    const { points, failed } = common;
    return { ...figuresOf((await Promise.all(lanes)).flat(), points), troubles: settings.troubles, failed };
  } finally {
    program.remove();
  }
}

type Lane = ChaosSettings & { readonly lane: number; readonly program: BuiltProgram };

async function oneLane(settings: Lane, common: Common): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const { seed, lane, workers } = settings;
  const share = Math.ceil(common.wanted / workers);
  for (let shop = 0; common.left > 0; shop += 1) {
    // One shop is at Allegro as it was in 2022, for what is done there alone.
    const isFormer = lane === 0 && shop === 0 && hasFormer(settings);
    const edition = isFormer ? '2022' : '2026';
    const troubles = isFormer ? [] : settings.troubles;
    const own = { ...settings, seed: seed + 1000 * lane + shop, edition, troubles } as const;
    const most = isFormer
      ? Math.max(LEAST_KILLS_OF_FORMER, Math.ceil(common.wanted * SHARE_OF_FORMER))
      : Math.min(MOST_KILLS_OF_A_SHOP, share);
    const kills: Kill[] = [];
    try {
      outcomes.push(await onStage(own, (stage) => oneShop(stage, { ...own, most, made: kills }, common)));
    } catch (thrown) {
      common.failed.push(`shop ${own.seed}: ${String(thrown)}`);
      common.say(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
      common.left = common.failed.length < MOST_FAILURES ? common.left + kills.length : 0;
    }
  }
  return outcomes;
}

function hasFormer({ kills, points }: Lane): boolean {
  const isChosen = points.some((point) => point.endsWith(':new-offer.publishing'));
  return isChosen || (points.length === 0 && kills >= LEAST_KILLS_FOR_FORMER);
}

/** The kills of one shop so far, and how many they become at most. */
type Making = { readonly most: number; readonly made: Kill[] };

async function oneShop(
  stage: Stage,
  { seed, troubles, most, made: kills }: Lane & Making,
  common: Common,
): Promise<Outcome> {
  const { say } = common;
  const seller = new Seller(stage, createRandom(seed), common.points);
  const before = await lookBefore(stage);
  const startedAt = performance.now();
  await killSoOften(seller, { most, made: kills }, common);
  for (const name of troubles) {
    say(`shop ${seed}: ${name}`);
    await TROUBLES[name](stage, seller.window);
  }
  const killedAt = performance.now();
  const underWay = await seller.finish();
  const seconds = [killedAt - startedAt, performance.now() - killedAt].map((ms) => Math.round(ms / 1000));
  say(`shop ${seed}: killed for ${seconds[0]} s, brought to an end in ${seconds[1]} s`);
  if (underWay > 0) say(`${underWay} changes are still under way, as the program says itself`);
  const evidence = await gather(stage, seller, before);
  const broken = brokenPromises(evidence);
  await tellStories(stage, broken, (line) => say(`shop ${seed}: ${line}`));
  return { kills, broken, integrityAtEnd: evidence.snapshot.integrity };
}

async function killSoOften(seller: Seller, { most, made: kills }: Making, common: Common): Promise<void> {
  const { wanted, say } = common;
  while (kills.length < most && common.left > 0) {
    common.left -= 1;
    const startedAt = performance.now();
    const kill = await seller.turn().catch((thrown: unknown) => {
      common.left += 1;
      throw thrown;
    });
    if (kill === null) {
      common.left += 1;
      continue;
    }
    kills.push(kill);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    const { when, inFlight, integrity } = kill;
    say(`${wanted - common.left}/${wanted} ${when}: ${inFlight} in flight, ${integrity}, ${seconds} s`);
  }
}

function figuresOf(outcomes: readonly Outcome[], points: PointBook): Omit<Figures, 'troubles' | 'failed'> {
  const kills = outcomes.flatMap((outcome) => outcome.kills);
  const broken = outcomes.flatMap((outcome) => outcome.broken);
  const count = (promise: Broken['promise']) => broken.filter((each) => each.promise === promise).length;
  const integrities = [...kills.map(({ integrity }) => integrity), ...outcomes.map((o) => o.integrityAtEnd)];
  return {
    kills: kills.length,
    in_flight: kills.filter(({ inFlight }) => inFlight > 0).length,
    lost: count('lost'),
    twice: count('twice'),
    unasked: count('unasked'),
    oversold: count('oversold'),
    integrity: integrities.find((each) => each !== 'ok') ?? 'ok',
    points: points.table(),
    not_hit: points.neverHit(),
  };
}

async function tellStories(stage: Stage, broken: readonly Broken[], say: Say): Promise<void> {
  for (const { promise, what, editIds } of broken) {
    say(`${promise}: ${what}`);
    for (const editId of editIds) say((await stage.cli.say('changes', 'show', String(editId))).stdout);
  }
}
