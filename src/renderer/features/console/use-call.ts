import { useMutation } from '@tanstack/react-query';
import type { MethodAnswer, MethodCall } from '../../../shared/contract-methods.ts';
import { ask } from '../../data/api.ts';
import { useTell } from '../../data/use-ask.ts';

export type Answered = { readonly answer: MethodAnswer; readonly tookMs: number };

type Asked = MethodCall & { readonly allPages: boolean; readonly confirmed: boolean };

export function useCall() {
  const preview = useTell('allegro.preview');
  const call = useMutation<Answered, Error, Asked>({
    mutationFn: async (asked) => {
      const startedAt = performance.now();
      const answer = await ask('allegro.call', asked);
      return { answer, tookMs: performance.now() - startedAt };
    },
    // What was shown has been sent: the next call is shown anew.
    onSuccess: () => preview.reset(),
  });
  return { preview, call };
}
