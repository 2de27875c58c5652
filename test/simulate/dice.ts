import { seededRandom } from '../../src/main/demo/random.ts';

/** What a plan is drawn with: apart from the dice of the world that plays it. */
export function diceOf(seed: number): () => number {
  return seededRandom(seed);
}
