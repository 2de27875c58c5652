import { useMutation } from '@tanstack/react-query';
import { ask } from '../../data/api.ts';
import { draftIds } from '../../data/draft-ids.ts';
import { keepForm } from '../../data/kept-forms.ts';
import { useTell } from '../../data/use-ask.ts';
import { useChosenChanges } from '../../state/chosen-changes.ts';
import { tellReleased } from './use-released.ts';

type SendOrder = {
  readonly stopped: ReadonlySet<number>;
  readonly answered: readonly string[];
  readonly whenOnline: boolean;
  readonly needsWrite: boolean;
};

/** Releases what may go: all drafts, or all but those that a check stops. */
export function useSend() {
  const signIn = useTell('accounts.sign-in');
  const cancel = useTell('accounts.cancel-connect');
  const release = useMutation({
    mutationFn: async ({ stopped, answered, whenOnline, needsWrite }: SendOrder) => {
      if (needsWrite) await signIn.mutateAsync({ write: true });
      const scope = await scopeOf(stopped);
      return ask('changes.send', { ...scope, answered, ...(whenOnline ? { whenOnline } : {}) });
    },
    onSuccess: async ({ released, sentAt }) => {
      keepForm('answers', null);
      tellReleased(released, sentAt);
      await chooseAnew();
    },
  });
  return {
    send: (order: SendOrder) => release.mutate(order),
    cancel: () => cancel.mutate({}),
    isPending: release.isPending,
    isAsking: signIn.isPending,
    error: release.error,
  };
}

/** Who chose what goes goes on choosing, with nothing ticked, while anything is left to choose. */
async function chooseAnew(): Promise<void> {
  const { editIds, startChoosing, takeAll } = useChosenChanges.getState();
  if (editIds === null) return;
  startChoosing();
  const { draft } = await ask('changes.counts', {});
  if (draft === 0) takeAll();
}

async function scopeOf(stopped: ReadonlySet<number>): Promise<{ readonly editIds?: readonly number[] }> {
  const chosen = useChosenChanges.getState().editIds;
  if (chosen === null && stopped.size === 0) return {};
  const wanted = chosen === null ? await draftIds() : [...chosen];
  return { editIds: wanted.filter((editId) => !stopped.has(editId)) };
}
