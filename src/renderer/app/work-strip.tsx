import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Events } from '../../shared/contract.ts';
import { listen } from '../data/api.ts';
import { useTell } from '../data/use-ask.ts';
import classes from './work-strip.module.css';

type Work = Events['work.progress']['work'];

/** How far work is that changes very many offers at once, and the way to stop it: then nothing is changed. */
export function WorkStrip() {
  const { t } = useTranslation();
  const [work, setWork] = useState<Work>(null);
  const stop = useTell('work.stop');
  useEffect(() => listen('work.progress', (event) => setWork(event.work)), []);
  if (work === null) return null;
  return (
    <div className={classes.strip} role="region" aria-label={t('shell:work.label')}>
      <progress value={work.done} max={work.total} aria-label={t('shell:work.label')} />
      <span>{t('shell:work.doing', { done: work.done, total: work.total })}</span>
      <Button size="xs" loading={stop.isPending} onClick={() => stop.mutate({})}>
        {t('shell:work.stop')}
      </Button>
    </div>
  );
}
