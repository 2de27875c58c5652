import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ask } from '../../data/api.ts';
import { useWindowState } from '../../state/window-state.ts';
import type { SetWithCounts } from './set-with-counts.ts';

type Sets = readonly SetWithCounts[];

/** One set after another; what was done before an error stays done, and the rest keeps its button. */
export function useSetActions() {
  const { t } = useTranslation();
  const say = (notice: string) => useWindowState.getState().set({ notice });
  const recall = useMutation({
    mutationFn: (sets: Sets) => inTurn(sets, (scope) => ask('changes.recall', scope)),
  });
  const drop = useMutation({
    mutationFn: (sets: Sets) => inTurn(sets, (scope) => ask('changes.drop', scope)),
    onSuccess: (answers) => say(t('changes:dropped', { count: sum(answers.map(({ dropped }) => dropped)) })),
  });
  const takeBack = useMutation({
    mutationFn: (sets: Sets) => inTurn(sets, (scope) => ask('changes.take-back', scope)),
    onSuccess: (answers) => {
      const left = sum(answers.map(({ skipped }) => skipped.length));
      const taken = t('changes:taken-back', { count: sum(answers.map(({ edited }) => edited)) });
      say(left > 0 ? `${taken} ${t('changes:left', { count: left })}` : taken);
    },
  });
  return { recall, drop, takeBack, error: recall.error ?? drop.error ?? takeBack.error };
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
