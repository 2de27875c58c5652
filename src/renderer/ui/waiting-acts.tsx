import { Button } from '@mantine/core';
import { IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useStatus } from '../data/status.ts';
import { useWaitingActs } from '../data/use-waiting-acts.ts';
import classes from './waiting-acts.module.css';

type WaitingActsProps = {
  readonly collection: string;
  readonly onLook: (changeIds: readonly number[]) => void;
};

/** Says how many prepared acts wait, and leads to their confirmation. */
export function WaitingActs({ collection, onLook }: WaitingActsProps) {
  const { t } = useTranslation();
  const isOnline = useStatus()?.connection !== 'offline';
  const waiting = useWaitingActs(collection);
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
