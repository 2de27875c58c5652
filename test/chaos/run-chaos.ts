import { readJournal, readTruth } from '../support/demo-truth.ts';
import { createRandom } from '../support/seeded-number.ts';
import type { Evidence, Broken } from './evidence.ts';
import { brokenPromises } from './judge.ts';
import type { Kill } from './kill.ts';
import { readReads } from './reads.ts';
import { Seller } from './seller.ts';
import { readSnapshot } from './snapshot.ts';
import { type Stage, onStage } from './stage.ts';

/** Words and keys of the one line on stdout. */
export type Figures = {
  readonly kills: number;
  /** Kills between the first byte of a write and its read-back. */
  readonly in_flight: number;
  readonly lost: number;
  readonly twice: number;
  readonly unasked: number;
  readonly integrity: string;
};

export type ChaosSettings = { readonly kills: number; readonly seed: number; readonly offers: number };

/** Kills so often, lets it finish, and judges. `say` gets lines for people. */
export function runChaos(settings: ChaosSettings, say: (line: string) => void): Promise<Figures> {
  return onStage(settings, async (stage) => {
    const seller = new Seller(stage, createRandom(settings.seed));
    const before = await readTruth(stage.demo, stage.offerIds);
    const firstEvent = (await readJournal(stage.demo)).length;
    const startedAt = performance.now();
    const kills = await killSoOften(seller, settings.kills, say);
    const killedAt = performance.now();
    const underWay = await seller.finish();
    const seconds = [killedAt - startedAt, performance.now() - killedAt].map((ms) => Math.round(ms / 1000));
    say(`killed for ${seconds[0]} s, brought to an end in ${seconds[1]} s`);
    if (underWay > 0) say(`${underWay} edits are still under way, as the program says itself`);
    const evidence = await gather(stage, { before, firstEvent, givenUp: seller.givenUp });
    const broken = brokenPromises(evidence);
    await tellStories(stage, broken, say);
    return figuresOf(kills, broken, evidence.snapshot.integrity);
  });
}

async function killSoOften(seller: Seller, wanted: number, say: (line: string) => void): Promise<Kill[]> {
  const kills: Kill[] = [];
  let turns = 0;
  for (; kills.length < wanted; turns += 1) {
    for (const kill of (await seller.turn()).slice(0, wanted - kills.length)) {
      kills.push(kill);
      say(
        `${kills.length}/${wanted} ${kill.when}: ` +
          `${kill.inFlight} edits in flight, database ${kill.integrity}`,
      );
    }
  }
  say(`${turns} turns`);
  return kills;
}

type Known = Pick<Evidence, 'before' | 'givenUp'> & { readonly firstEvent: number };

async function gather(stage: Stage, { before, firstEvent, givenUp }: Known): Promise<Evidence> {
  const snapshot = readSnapshot(stage.dataFolder, stage.scratch);
  if (snapshot === null) throw new Error('The database is gone.');
  return {
    before,
    givenUp,
    snapshot,
    cast: stage.cast,
    intentions: stage.notebook.read(),
    after: await readTruth(stage.demo, stage.offerIds),
    events: (await readJournal(stage.demo)).slice(firstEvent),
    writes: await stage.writes.read(),
    reads: await readReads(stage.demo),
  };
}

function figuresOf(kills: readonly Kill[], broken: readonly Broken[], integrityAtEnd: string): Figures {
  const count = (promise: Broken['promise']) => broken.filter((each) => each.promise === promise).length;
  const unsound = kills.find((kill) => kill.integrity !== 'ok');
  return {
    kills: kills.length,
    in_flight: kills.filter(({ inFlight }) => inFlight > 0).length,
    lost: count('lost'),
    twice: count('twice'),
    unasked: count('unasked'),
    integrity: unsound?.integrity ?? integrityAtEnd,
  };
}

async function tellStories(
  stage: Stage,
  broken: readonly Broken[],
  say: (line: string) => void,
): Promise<void> {
  for (const { promise, what, editIds } of broken) {
    say(`${promise}: ${what}`);
    for (const editId of editIds) say((await stage.cli.say('changes', 'show', String(editId))).stdout);
  }
}
