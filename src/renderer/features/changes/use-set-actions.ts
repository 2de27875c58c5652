import { useMutation } from '@tanstack/react-query';
import { ask } from '../../data/api.ts';
import { say } from '../../state/notice.ts';
import type { SetWithCounts } from './set-with-counts.ts';

type Sets = readonly SetWithCounts[];

/** One set after another; what was done before an error stays done, and the rest keeps its button. */
export function useSetActions() {
  const recall = useMutation({
    mutationFn: (sets: Sets) => inTurn(sets, (scope) => ask('changes.recall', scope)),
  });
  const drop = useMutation({
    mutationFn: (sets: Sets) => inTurn(sets, (scope) => ask('changes.drop', scope)),
    onSuccess: (answers) => say('changes:dropped', { count: sum(answers.map(({ dropped }) => dropped)) }),
  });
  return { recall, drop, error: recall.error ?? drop.error };
}

async function inTurn<T>(
  sets: Sets,
  act: (scope: { changeSetId: string }) => Promise<T>,
): Promise<readonly T[]> {
  const answers: T[] = [];
  for (const { changeSetId } of sets) answers.push(await act({ changeSetId }));
  return answers;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
