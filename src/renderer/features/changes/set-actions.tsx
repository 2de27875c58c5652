import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EditState } from '../../../shared/domain/edit.ts';
import { errorOf } from '../../data/api.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import classes from './changes.module.css';
import type { SetWithCounts } from './set-with-counts.ts';
import { useSetActions } from './use-set-actions.ts';
import { useTakeBack } from './use-take-back.ts';

/** What can be done with whole sets, as their changes stand. */
export function SetActions({ sets }: { readonly sets: readonly SetWithCounts[] }) {
  const { t } = useTranslation();
  const { recall, drop, ...actions } = useSetActions();
  const takeBack = useTakeBack();
  const error = actions.error ?? takeBack.error;
  const among = (state: EditState) => sets.filter((set) => (set.counts[state] ?? 0) > 0);
  const queued = among('queued');
  const takeable = sets.filter((set) => set.takeable > 0);
  const count = (state: EditState) => sets.reduce((sum, set) => sum + (set.counts[state] ?? 0), 0);
  const refused = count('refused');
  const dropped = refused + count('draft') + count('queued') + count('conflicted');
  const droppable = [...new Set([...among('draft'), ...among('refused')])];
  return (
    <div className={classes.actions}>
      {error ? <ErrorNote error={errorOf(error)} /> : null}
      {queued.length > 0 ? (
        <Button size="compact-xs" loading={recall.isPending} onClick={() => recall.mutate(queued)}>
          {t('changes:recall', { count: count('queued') })}
        </Button>
      ) : null}
      {takeable.length > 0 ? (
        <Button
          size="compact-xs"
          loading={takeBack.isPending}
          onClick={() => takeBack.mutate(takeable.map(({ changeSetId }) => ({ changeSetId })))}
        >
          {t('changes:take-back', { count: takeable.reduce((sum, set) => sum + set.takeable, 0) })}
        </Button>
      ) : null}
      {droppable.length > 0 ? (
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          loading={drop.isPending}
          onClick={() => drop.mutate(droppable)}
        >
          {refused === dropped
            ? t('changes:drop-refused', { count: refused })
            : t('changes:drop-unsent', { count: dropped })}
        </Button>
      ) : null}
    </div>
  );
}
