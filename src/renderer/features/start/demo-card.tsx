import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorOf } from '../../data/api.ts';
import { useTell } from '../../data/use-ask.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import classes from './start.module.css';
import { useGetFirstOffers } from './use-get-first-offers.ts';

export function DemoCard() {
  const { t } = useTranslation();
  const connect = useTell('accounts.connect-demo');
  const getFirstOffers = useGetFirstOffers();
  return (
    <section className={classes.card}>
      <h2>{t('start:demo.title')}</h2>
      <p>{t('start:demo.text')}</p>
      <div className={classes.row}>
        <Button
          variant="filled"
          size="sm"
          loading={connect.isPending}
          onClick={() => connect.mutate({}, { onSuccess: getFirstOffers })}
        >
          {t('start:demo.button')}
        </Button>
      </div>
      {connect.error ? <ErrorNote error={errorOf(connect.error)} /> : null}
    </section>
  );
}
