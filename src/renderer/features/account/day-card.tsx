import { Button } from '@mantine/core';
import { IconSunrise } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { errorOf } from '../../data/api.ts';
import { useTell } from '../../data/use-ask.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import classes from './account.module.css';
import { DayNeeds } from './day-needs.tsx';
import { DayReport } from './day-report.tsx';

/** The demo shop has no rush: what a day brings comes when the seller asks for it. */
export function DayCard() {
  const { t } = useTranslation();
  const pass = useTell('demo.day');
  return (
    <section className={classes.card}>
      <h2>{t('account:day.title')}</h2>
      <p>{t('account:day.text')}</p>
      <DayNeeds />
      <div className={classes.row}>
        <Button
          variant="filled"
          loading={pass.isPending}
          leftSection={<IconSunrise size={16} stroke={1.6} />}
          onClick={() => pass.mutate({})}
        >
          {t('account:day.button')}
        </Button>
      </div>
      {pass.data ? <DayReport day={pass.data} /> : null}
      {pass.error ? <ErrorNote error={errorOf(pass.error)} /> : null}
    </section>
  );
}
