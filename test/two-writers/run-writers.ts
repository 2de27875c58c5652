import { seededRandom } from '../../src/main/demo/random.ts';
import { type Figures, figuresOf } from './figures.ts';
import { playRound, type Round } from './round.ts';

const EDITS_A_ROUND = 250;

export type WritersOutcome = { readonly figures: Figures; readonly troubles: readonly string[] };

/** Two writers of one shop after another, until there were so many edits. */
export async function runWriters(
  edits: number,
  seed: number,
  told: (done: number) => void = () => {},
): Promise<WritersOutcome> {
  const dice = seededRandom(seed);
  const rounds: Round[] = [];
  for (let done = 0; done < edits;) {
    const round = await playRound({
      seed: Math.floor(dice() * 2 ** 30),
      edits: Math.min(EDITS_A_ROUND, edits - done),
      eventDelayMs: [0, 0, 1500, 20_000][rounds.length % 4] ?? 0,
      listDelayMs: [1500, 0, 8000, 1500][rounds.length % 4] ?? 0,
    });
    rounds.push(round);
    done += round.changes.length;
    told(done);
  }
  const troubles: string[] = [];
  return { figures: figuresOf(rounds, troubles), troubles };
}
