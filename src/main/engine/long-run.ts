import type { Clock, WorkSigns } from './ports.ts';

/** Work in one transaction that may take seconds: it says how far it is, and hears that it is to stop. */
export type LongRun = {
  /**
   * Begins a part that is `share` of the whole and has so many pieces. What it answers is told how many of
   * them are done; it throws Stopped when the seller wants no more of it.
   */
  part(share: number, pieces: number): (done: number) => void;
};

/** Thrown inside a transaction, so that nothing of it stays. */
export class Stopped extends Error {
  constructor() {
    super('Stopped; nothing was changed.');
    this.name = 'Stopped';
  }
}

export type RunParts = { readonly clock: Clock; readonly signs?: WorkSigns | undefined };

/** Short work is not worth a word. */
const SILENT_MS = 300;
const TOLD_EVERY_MS = 100;

/** Does `work` on `total` things, of which the parts tell. `signs` are told when it is over, too. */
export function inLongRun<T>(parts: RunParts | undefined, total: number, work: (run: LongRun) => T): T {
  if (parts?.signs === undefined) return work(IN_SILENCE);
  const { clock, signs } = parts;
  let before = 0;
  let tellAt = clock.now() + SILENT_MS;
  let wasTold = false;
  const look = (share: number): void => {
    if (signs.isStopWanted()) throw new Stopped();
    const now = clock.now();
    if (now < tellAt) return;
    tellAt = now + TOLD_EVERY_MS;
    wasTold = true;
    signs.tell({ done: Math.round(total * Math.min(1, share)), total });
  };
  const part: LongRun['part'] = (share, pieces) => {
    const from = before;
    before += share;
    return (done) => look(from + (share * done) / Math.max(1, pieces));
  };
  signs.begin();
  try {
    return work({ part });
  } finally {
    if (wasTold) signs.tell(null);
  }
}

/** A share of a run, as a run of its own. */
export function partOf(run: LongRun, share: number): LongRun {
  return { part: (ofIt, pieces) => run.part(share * ofIt, pieces) };
}

export const IN_SILENCE: LongRun = { part: () => () => {} };
