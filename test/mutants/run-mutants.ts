import { readHarmless, type Mutant } from './mutant.ts';
import { liveSeeds, type Lived, type Seeds } from './seeds-process.ts';
import { Workspace } from './workspace.ts';

export type Outcome = {
  readonly mutant: Mutant;
  readonly lived: Lived | { readonly end: 'unfit'; readonly told: string };
  readonly seconds: number;
};

export function isCaught({ lived }: Outcome): boolean {
  return lived.end !== 'well' && lived.end !== 'unfit';
}

/** Each mutant through so many seeds at most, several side by side; `ended` hears of each as it ends. */
export async function runMutants(
  mutants: readonly Mutant[],
  { seeds, workers }: { readonly seeds: number; readonly workers: number },
  ended: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const queue = mutants.values();
  const outcomes: Outcome[] = [];
  const sound = new Map<number, Promise<boolean>>();
  const lane = async () => {
    const workspace = new Workspace();
    try {
      for (const mutant of queue) {
        const startedAt = performance.now();
        const lived = workspace.unfit(mutant) ?? (await surviving(workspace, mutant, { seeds, sound }));
        const seconds = Math.round((performance.now() - startedAt) / 1000);
        outcomes.push({ mutant, lived, seconds });
        ended({ mutant, lived, seconds });
      }
    } finally {
      workspace.remove();
    }
  };
  const lanes = Math.min(workers, mutants.length);
  await Promise.all(Array.from({ length: lanes }, lane));
  return outcomes.toSorted((left, right) => (left.mutant.name < right.mutant.name ? -1 : 1));
}

/** Whether a seed is sound is asked once, whoever wants to know. */
type Limits = { readonly seeds: number; readonly sound: Map<number, Promise<boolean>> };

/** The first seed that finds something which it does not find in the program as it is. */
async function surviving(workspace: Workspace, mutant: Mutant, { seeds, sound }: Limits): Promise<Lived> {
  const ill = new Set<number>();
  for (let first = 1; first <= seeds;) {
    const lived = await livingWith(workspace, mutant, { first, last: seeds, without: ill });
    if (lived.end === 'well') return lived;
    const isKnown = sound.get(lived.seed) ?? isSound(workspace, lived.seed);
    sound.set(lived.seed, isKnown);
    if (await isKnown) return lived;
    ill.add(lived.seed);
    first = lived.seed + 1;
  }
  return { end: 'well', seed: seeds };
}

/**
 * Whether a seed finds nothing in the program as it is, nor in one that is a little faster or slower: what
 * finds something there tells nothing.
 */
async function isSound(workspace: Workspace, seed: number): Promise<boolean> {
  for (const change of [{ files: [] }, ...readHarmless()]) {
    const lived = await livingWith(workspace, change, { first: seed, last: seed, without: new Set() });
    if (lived.end !== 'well') return false;
  }
  return true;
}

function livingWith(workspace: Workspace, change: Pick<Mutant, 'files'>, seeds: Seeds): Promise<Lived> {
  const takeOut = workspace.putIn(change);
  return liveSeeds(workspace.folder, seeds).finally(takeOut);
}
