import { ask, errorOf } from './api.ts';
import type { ActLook } from '../../shared/contract-collections.ts';
import type { AppError } from '../../shared/errors.ts';

/** Enough to be quick, few enough to leave Allegro's limits to others. */
const AT_ONCE = 4;

export type ActToPrepare = {
  readonly name: string;
  readonly key: string;
  readonly act: string;
  readonly input: unknown;
};

/** Keeps acts for later; nothing is sent. */
export async function prepareActs(acts: readonly ActToPrepare[]): Promise<readonly number[]> {
  const prepared: number[] = [];
  await fewAtOnce(acts, async (act) => {
    prepared.push((await ask('acts.prepare', act)).changeId);
  });
  return prepared.toSorted((one, other) => one - other);
}

export type Looked = {
  readonly changeId: number;
  readonly look: ActLook | null;
  readonly error: AppError | null;
};

/** How things stand for each of them; a failed look stands beside the others. */
export async function lookAtActs(
  changeIds: readonly number[],
  onLooked: (looked: Looked) => void,
): Promise<void> {
  await fewAtOnce(changeIds, async (changeId) => {
    try {
      onLooked({ changeId, look: await ask('acts.look', { changeId }), error: null });
    } catch (thrown) {
      onLooked({ changeId, look: null, error: errorOf(thrown) });
    }
  });
}

/** Does those that nothing stops, and tells of each what became of it: null where it is done. */
export async function confirmActs(
  looked: readonly Looked[],
  onDone: (changeId: number, error: AppError | null) => void,
): Promise<void> {
  await fewAtOnce(looked, async ({ changeId, look }) => {
    if (look === null || look.stop !== null) return;
    try {
      const { change } = await ask('acts.confirm', { changeId, seen: look.seen });
      onDone(changeId, change.state === 'confirmed' ? null : (change.error ?? NOT_KNOWN));
    } catch (thrown) {
      onDone(changeId, errorOf(thrown));
    }
  });
}

const NOT_KNOWN: AppError = {
  kind: 'unsure',
  message: 'It is not known yet whether it was done.',
  traceId: null,
};

async function fewAtOnce<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
