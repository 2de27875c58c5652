import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorOf } from '../../data/api.ts';
import { useTell } from '../../data/use-ask.ts';
import { useWindowState } from '../../state/window-state.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import type { SetWithCounts } from './set-with-counts.ts';
import classes from './changes.module.css';

/** What can be done with a whole set, as its changes stand. */
export function SetActions({ set }: { readonly set: SetWithCounts }) {
  const { t } = useTranslation();
  const { changeSetId, counts } = set;
  const drop = useTell('changes.drop');
  const recall = useTell('changes.recall');
  const takeBack = useTell('changes.take-back');
  const notice = (words: string) => useWindowState.getState().set({ notice: words });
  const droppable = (counts.draft ?? 0) + (counts.refused ?? 0);
  const error = drop.error ?? recall.error ?? takeBack.error;
  return (
    <div className={classes.actions}>
      {error ? <ErrorNote error={errorOf(error)} /> : null}
      {counts.queued ? (
        <Button size="compact-xs" loading={recall.isPending} onClick={() => recall.mutate({ changeSetId })}>
          {t('changes:recall', { count: counts.queued })}
        </Button>
      ) : null}
      {counts.confirmed ? (
        <Button
          size="compact-xs"
          loading={takeBack.isPending}
          onClick={() =>
            takeBack.mutate(
              { changeSetId },
              {
                onSuccess: ({ edited, skipped }) =>
                  notice(
                    `${t('changes:taken-back', { count: edited })} ${skipped.length > 0 ? t('changes:left', { count: skipped.length }) : ''}`,
                  ),
              },
            )
          }
        >
          {t('changes:take-back')}
        </Button>
      ) : null}
      {droppable > 0 ? (
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          loading={drop.isPending}
          onClick={() =>
            drop.mutate(
              { changeSetId },
              { onSuccess: ({ dropped }) => notice(t('changes:dropped', { count: dropped })) },
            )
          }
        >
          {t('changes:drop-set')}
        </Button>
      ) : null}
    </div>
  );
}
