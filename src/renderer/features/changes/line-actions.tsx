import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ChangeRow } from '../../../shared/contract-changes.ts';
import { errorOf } from '../../data/api.ts';
import { useTell } from '../../data/use-ask.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import classes from './changes.module.css';
import { useRetry } from './use-released.ts';
import { TakeBackLine } from './take-back-line.tsx';

export function LineActions({ change }: { readonly change: ChangeRow }) {
  const { t } = useTranslation();
  const drop = useTell('changes.drop');
  const retry = useRetry();
  const recall = useTell('changes.recall');
  const scope = { editIds: [change.editId] };
  const error = drop.error ?? retry.error ?? recall.error;
  return (
    <div className={classes.actions}>
      {change.state === 'refused' ? (
        <Button size="compact-xs" loading={retry.isPending} onClick={() => retry.mutate(scope)}>
          {t('changes:retry')}
        </Button>
      ) : null}
      {change.state === 'queued' ? (
        <Button size="compact-xs" loading={recall.isPending} onClick={() => recall.mutate(scope)}>
          {t('changes:recall-one')}
        </Button>
      ) : null}
      {change.state === 'draft' || (change.state === 'refused' && !change.error) ? (
        <Tooltip label={t('changes:drop')}>
          <ActionIcon
            size="sm"
            aria-label={t('changes:drop-of', { title: change.offerTitle })}
            loading={drop.isPending}
            onClick={() => drop.mutate(scope)}
          >
            <IconX size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      ) : null}
      <TakeBackLine change={change} />
      {error ? <ErrorNote error={errorOf(error)} /> : null}
    </div>
  );
}
