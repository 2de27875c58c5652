import { useQuery } from '@tanstack/react-query';
import type { AppStatus } from '../../shared/contract-app.ts';
import type { ChangeCounts } from '../../shared/contract-changes.ts';
import { atRest } from '../state/typing.ts';
import { ask } from './api.ts';

/** While something runs the figures are asked for each second: events tell of tables, not of progress. */
export function useStatus(): AppStatus | undefined {
  return useQuery({
    queryKey: ['app.status', {}],
    queryFn: async () => {
      await atRest();
      return ask('app.status', {});
    },
    refetchInterval: (query) => (isMoving(query.state.data) ? 1000 : 15_000),
  }).data;
}

function waitingCount(counts: ChangeCounts): number {
  return counts.draft + counts.queued + counts.sending + counts.unsure + counts.refused + counts.conflicted;
}

export function onTheWayCount({ queued, sending, unsure }: ChangeCounts): number {
  return queued + sending + unsure;
}

/** Of offers and of everything else; acts that wait for their confirmation count, too. */
export function waitingInAll(status: AppStatus): number {
  return waitingCount(countsInAll(status));
}

export function countsInAll({ counts, itemCounts }: AppStatus): ChangeCounts {
  const states = Object.keys(counts) as (keyof ChangeCounts)[];
  const sums = states.map((state) => [state, counts[state] + itemCounts[state]]);
  return Object.fromEntries(sums) as ChangeCounts;
}

function isMoving(status: AppStatus | undefined): boolean {
  if (!status) return true;
  return status.sync.running !== null || onTheWayCount(countsInAll(status)) > 0;
}
