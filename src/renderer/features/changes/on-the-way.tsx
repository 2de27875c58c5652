import { Progress } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppStatus } from '../../../shared/contract-app.ts';
import card from '../../ui/card.module.css';

/** What was sent and is not confirmed yet, and how far it is. */
export function OnTheWay({ status }: { readonly status: AppStatus }) {
  const { t } = useTranslation();
  const { queued, sending, unsure } = status.counts;
  const count = queued + sending + unsure;
  const [most, setMost] = useState(count);
  if (count > most || (count === 0 && most > 0)) setMost(count);
  if (count === 0) return null;
  const done = most - count;
  return (
    <div className={card.card}>
      <strong role="status">{t('changes:on-the-way', { count })}</strong>
      {most > 1 && status.connection === 'online' ? (
        <>
          <Progress value={(done / most) * 100} aria-label={t('changes:progress')} />
          <span className="quiet">{t('changes:progress-of', { done, total: most })}</span>
        </>
      ) : null}
      <p>{t(status.connection === 'online' ? 'changes:on-the-way-online' : 'changes:on-the-way-offline')}</p>
    </div>
  );
}
