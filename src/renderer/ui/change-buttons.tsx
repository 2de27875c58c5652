import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { errorOf } from '../data/api.ts';
import { useTell } from '../data/use-ask.ts';
import { ErrorNote } from './error-note.tsx';

type ChangeButtonProps = { readonly changeId: number; readonly title: string };

/** Takes a Send back, for what has not left yet. */
export function RecallChange({ changeId, title }: ChangeButtonProps) {
  const { t } = useTranslation();
  const recall = useTell('collections.recall');
  return (
    <>
      <Button
        size="compact-xs"
        loading={recall.isPending}
        aria-label={t('shop:changes.recall-of', { title })}
        onClick={() => recall.mutate({ changeIds: [changeId] })}
      >
        {t('changes:recall-one')}
      </Button>
      {recall.error ? <ErrorNote error={errorOf(recall.error)} /> : null}
    </>
  );
}

/** Gives a change up that has not left yet. */
export function DropChange({ changeId, title }: ChangeButtonProps) {
  const { t } = useTranslation();
  const drop = useTell('collections.drop');
  return (
    <>
      <Tooltip label={t('changes:drop')}>
        <ActionIcon
          size="sm"
          aria-label={t('changes:drop-of', { title })}
          loading={drop.isPending}
          onClick={() => drop.mutate({ changeIds: [changeId] })}
        >
          <IconX size={16} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      {drop.error ? <ErrorNote error={errorOf(drop.error)} /> : null}
    </>
  );
}
