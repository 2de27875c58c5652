import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EditState } from '../../../shared/domain/edit.ts';
import { errorOf } from '../../data/api.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import classes from './changes.module.css';
import type { SetWithCounts } from './set-with-counts.ts';
import { useSetActions } from './use-set-actions.ts';

/** What can be done with whole sets, as their changes stand. */
export function SetActions({ sets }: { readonly sets: readonly SetWithCounts[] }) {
  const { t } = useTranslation();
  const { recall, takeBack, drop, error } = useSetActions();
  const among = (state: EditState) => sets.filter((set) => (set.counts[state] ?? 0) > 0);
  const queued = among('queued');
  const confirmed = among('confirmed');
  const droppable = [...new Set([...among('draft'), ...among('refused')])];
  return (
    <div className={classes.actions}>
      {error ? <ErrorNote error={errorOf(error)} /> : null}
      {queued.length > 0 ? (
        <Button size="compact-xs" loading={recall.isPending} onClick={() => recall.mutate(queued)}>
          {t('changes:recall', { count: queued.reduce((sum, set) => sum + (set.counts.queued ?? 0), 0) })}
        </Button>
      ) : null}
      {confirmed.length > 0 ? (
        <Button size="compact-xs" loading={takeBack.isPending} onClick={() => takeBack.mutate(confirmed)}>
          {t('changes:take-back')}
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
          {t('changes:drop-set')}
        </Button>
      ) : null}
    </div>
  );
}
