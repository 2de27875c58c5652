import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Restored } from '../../../shared/contract-recovery.ts';
import { errorOf } from '../../data/api.ts';
import { useAsk, useTell } from '../../data/use-ask.ts';
import { Copies } from '../../ui/copies.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ExportCard } from '../../ui/export-card.tsx';
import panes from '../../ui/panes.module.css';
import { PlaceBar } from '../../ui/place-bar.tsx';
import classes from './data.module.css';
import { UpkeepCard } from './upkeep-card.tsx';

/** What lies on this computer: its copies, the way out with everything, and what may go. */
export function DataScreen() {
  const { t } = useTranslation();
  return (
    <div className={panes.screen}>
      <PlaceBar title={t('safety:data.title')} />
      <div className={classes.page}>
        <div className={classes.column}>
          <CopiesCard />
          <ExportCard />
          <UpkeepCard />
        </div>
      </div>
    </div>
  );
}

function CopiesCard() {
  const { t } = useTranslation();
  const list = useAsk('backups.list', {});
  const make = useTell('backups.make');
  const client = useQueryClient();
  const onSuccess = () => void client.invalidateQueries({ queryKey: ['backups.list'] });
  const [restored, setRestored] = useState<Restored | null>(null);
  const copies = list.data?.copies ?? [];
  const error = make.error ?? list.error;
  return (
    <section className={classes.card}>
      <h2>{t('safety:copies.title')}</h2>
      <p>{t('safety:copies.text')}</p>
      {list.data && copies.length === 0 ? <p>{t('safety:copies.none')}</p> : null}
      <Copies copies={copies} canDelete onRestored={setRestored} />
      {restored ? (
        <p role="status">
          {t('safety:copies.restored', { waiting: restored.waiting, unsure: restored.unsure })}
        </p>
      ) : null}
      <div className={classes.row}>
        <Button loading={make.isPending} onClick={() => make.mutate({}, { onSuccess })}>
          {t('safety:copies.make')}
        </Button>
      </div>
      {error ? <ErrorNote error={errorOf(error)} /> : null}
    </section>
  );
}
