import { useMutation } from '@tanstack/react-query';
import type { Commands } from '../../../shared/contract.ts';
import { ask } from '../../data/api.ts';
import { sayAll } from '../../state/notice.ts';
import { useShownChanges } from './shown-changes.ts';

type What = Commands['changes.take-back']['in'];

/** One set after another, or single changes; then the preview is shown, for nothing is sent yet. */
export function useTakeBack() {
  const show = useShownChanges((state) => state.show);
  return useMutation({
    mutationFn: async (all: readonly What[]) => {
      const answers: Commands['changes.take-back']['out'][] = [];
      for (const what of all) answers.push(await ask('changes.take-back', what));
      return answers;
    },
    onSuccess: (answers) => {
      const left = answers.reduce((sum, { skipped }) => sum + skipped.length, 0);
      const taken = answers.reduce((sum, { edited }) => sum + edited, 0);
      sayAll([
        { key: 'changes:taken-back', values: { count: taken } },
        ...(left > 0 ? [{ key: 'changes:left', values: { count: left } }] : []),
      ]);
      if (taken > 0) show('ready');
    },
  });
}
