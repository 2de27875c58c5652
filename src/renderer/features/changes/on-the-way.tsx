import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AppStatus } from '../../../shared/contract-app.ts';
import classes from './changes.module.css';

/** What was sent and is not confirmed yet, and how far it is. */
export function OnTheWay({ status }: { readonly status: AppStatus }) {
  const { t } = useTranslation();
  const { queued, sending, unsure } = status.counts;
  const count = queued + sending + unsure;
  const { running, done, total } = status.sync;
  if (count === 0) return null;
  const isMoving = running === 'sending' && total > 0;
  return (
    <div className={classes.box}>
      <strong role="status">{t('changes:on-the-way', { count })}</strong>
      {isMoving ? (
        <>
          <Progress value={(done / total) * 100} aria-label={t('changes:progress')} />
          <span className="quiet number">{t('changes:progress-of', { done, total })}</span>
        </>
      ) : null}
      <p>{t(status.connection === 'online' ? 'changes:on-the-way-online' : 'changes:on-the-way-offline')}</p>
    </div>
  );
}
