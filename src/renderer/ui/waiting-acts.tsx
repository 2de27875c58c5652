import { Button } from '@mantine/core';
import { IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useStatus } from '../data/status.ts';
import { useAsk } from '../data/use-ask.ts';
import classes from './waiting-acts.module.css';

const WAITING = { states: ['draft', 'refused', 'conflicted', 'unsure'], after: null, limit: 200 } as const;

type WaitingActsProps = {
  readonly collection: string;
  readonly onLook: (changeIds: readonly number[]) => void;
};

/** Acts that were prepared, offline or not confirmed then. */
export function WaitingActs({ collection, onLook }: WaitingActsProps) {
  const { t } = useTranslation();
  const isOnline = useStatus()?.connection !== 'offline';
  const changes = useAsk('collections.changes', WAITING).data?.changes ?? [];
  const waiting = changes.filter((change) => change.kind === 'act' && change.collection === collection);
  const count = waiting.length;
  if (count === 0) return null;
  return (
    <div className={classes.strip} role="status">
      <IconHourglass size={16} stroke={1.6} aria-hidden />
      {t(isOnline ? 'orders:waiting' : 'orders:waiting-offline', { count })}
      <Button
        size="compact-sm"
        variant="filled"
        disabled={!isOnline}
        onClick={() => onLook(waiting.map(({ changeId }) => changeId))}
      >
        {t('orders:look', { count })}
      </Button>
    </div>
  );
}
