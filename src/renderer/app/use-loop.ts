import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { errorOf } from '../data/api.ts';
import { useTell } from '../data/use-ask.ts';
import { useWindowState } from '../state/window-state.ts';
import { errorWords } from '../ui/error-words.ts';
import { useFormat } from '../ui/use-format.ts';

/** The steps of the work loop that stand in the top bar. */
export function useLoop() {
  const { t } = useTranslation();
  const format = useFormat();
  const { mutate: tellUndo } = useTell('offers.undo');
  const { mutate: tellRedo } = useTell('offers.redo');
  const { mutate: tellSync } = useTell('sync.start');
  const say = useCallback((notice: string) => useWindowState.getState().set({ notice }), []);
  const fail = useCallback(
    (thrown: unknown) => {
      const error = errorOf(thrown);
      if (error.kind === 'cancelled') return say(t('shell:work.stopped'));
      const words = errorWords(error, t, format);
      say(`${words.what} ${words.todo}`);
    },
    [say, t, format],
  );

  const undo = useCallback(
    () =>
      tellUndo(
        {},
        {
          onSuccess: ({ undone }) =>
            say(undone ? t('shell:undone', { count: undone }) : t('shell:nothing-to-undo')),
          onError: fail,
        },
      ),
    [tellUndo, say, fail, t],
  );
  const redo = useCallback(
    () =>
      tellRedo(
        {},
        {
          onSuccess: ({ redone }) =>
            say(redone ? t('shell:redone', { count: redone }) : t('shell:nothing-to-redo')),
          onError: fail,
        },
      ),
    [tellRedo, say, fail, t],
  );
  const getChanges = useCallback(
    () =>
      tellSync(
        {},
        {
          onSuccess: ({ changed }) =>
            say(changed ? t('shell:got', { count: changed }) : t('shell:got-nothing')),
          onError: fail,
        },
      ),
    [tellSync, say, fail, t],
  );
  return { undo, redo, getChanges };
}
