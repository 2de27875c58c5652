import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { errorOf } from '../../data/api.ts';
import { useTell } from '../../data/use-ask.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import classes from './account.module.css';

/** Allegro's own page decides which programs may work for the seller. */
export function LinkedAppsCard() {
  const { t } = useTranslation();
  const open = useTell('app.open-linked-apps');
  return (
    <section className={classes.card}>
      <h2>{t('account:linked.title')}</h2>
      <p>{t('account:linked.text')}</p>
      <div className={classes.row}>
        <Button
          loading={open.isPending}
          leftSection={<IconExternalLink size={16} stroke={1.6} />}
          onClick={() => open.mutate({})}
        >
          {t('account:linked.open')}
        </Button>
      </div>
      {open.data ? (
        <p role="status" className={classes.address}>
          {t('account:linked.opened', { address: open.data.address })}
        </p>
      ) : null}
      {open.error ? <ErrorNote error={errorOf(open.error)} /> : null}
    </section>
  );
}
