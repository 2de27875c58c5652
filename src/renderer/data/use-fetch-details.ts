import { useCallback, useRef, useState } from 'react';
import { ask } from './api.ts';

const PORTION = 12;
/** Ids of so many offers go with one question. */
const SLICE = 2000;

type FetchProgress = { readonly done: number; readonly total: number };

export type FetchDetails = {
  readonly progress: FetchProgress | null;
  readonly stop: () => void;
  /** False when it was stopped. What cannot be fetched is left to whoever needs it. */
  readonly run: (offerIds: readonly string[]) => Promise<boolean>;
};

/** Fetches the details that these offers never had, telling how far it is. */
export function useFetchDetails(): FetchDetails {
  const [progress, setProgress] = useState<FetchProgress | null>(null);
  const isStopped = useRef(false);
  const run = useCallback(async (offerIds: readonly string[]) => {
    isStopped.current = false;
    try {
      await fetchAll(slicesOf(offerIds), setProgress, () => isStopped.current);
    } finally {
      setProgress(null);
    }
    return !isStopped.current;
  }, []);
  const stop = useCallback(() => {
    isStopped.current = true;
  }, []);
  return { progress, stop, run };
}

async function fetchAll(
  slices: readonly (readonly string[])[],
  tell: (progress: FetchProgress) => void,
  isStopped: () => boolean,
): Promise<void> {
  const counts = await Promise.all(slices.map(async (offerIds) => leftOf(offerIds)));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  for (const [index, offerIds] of slices.entries()) {
    const failed = new Set<string>();
    for (let left = counts[index] ?? 0; left > 0 && !isStopped();) {
      tell({ done, total });
      const asked = offerIds.filter((offerId) => !failed.has(offerId));
      const portion = await ask('files.fetch-details', { offerIds: asked, most: PORTION });
      for (const { offerId } of portion.failures) failed.add(offerId);
      left = portion.left;
      done += portion.fetched + portion.failures.length;
      // Offline or signed out: the others would fare no better.
      if (portion.fetched === 0) return;
    }
  }
}

async function leftOf(offerIds: readonly string[]): Promise<number> {
  const { left } = await ask('files.fetch-details', { offerIds, most: 0 });
  return left;
}

function slicesOf(offerIds: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(offerIds.length / SLICE);
  return Array.from({ length: count }, (_, index) => offerIds.slice(index * SLICE, (index + 1) * SLICE));
}
