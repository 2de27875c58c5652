import { useCallback } from 'react';
import { errorOf } from '../data/api.ts';
import { IN_TURN, useTell } from '../data/use-ask.ts';
import { say, sayAll, sayError } from '../state/notice.ts';

/** The steps of the work loop that stand in the top bar. */
export function useLoop() {
  const { mutate: tellUndo } = useTell('offers.undo', IN_TURN);
  const { mutate: tellRedo } = useTell('offers.redo', IN_TURN);
  const { mutate: tellSync } = useTell('sync.start');
  const redo = useCallback(
    () =>
      tellRedo(
        {},
        {
          onSuccess: ({ redone }) => sayCount(redone, 'shell:redone', 'shell:nothing-to-redo'),
          onError: sayFailure,
        },
      ),
    [tellRedo],
  );
  const undo = useCallback(
    () =>
      tellUndo(
        {},
        {
          onSuccess: ({ undone }) => {
            if (undone === 0) say('shell:nothing-to-undo');
            else
              sayAll([{ key: 'shell:undone', values: { count: undone } }], { key: 'shell:redo', act: redo });
          },
          onError: sayFailure,
        },
      ),
    [tellUndo, redo],
  );
  const getChanges = useCallback(
    () =>
      tellSync(
        {},
        {
          onSuccess: ({ changed }) => sayCount(changed, 'shell:got', 'shell:got-nothing'),
          onError: sayFailure,
        },
      ),
    [tellSync],
  );
  return { undo, redo, getChanges };
}

function sayCount(count: number, some: string, none: string): void {
  if (count > 0) say(some, { count });
  else say(none);
}

function sayFailure(thrown: unknown): void {
  const error = errorOf(thrown);
  if (error.kind === 'cancelled') say('shell:work.stopped');
  else sayError(error);
}
