import { Button } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { errorOf } from '../../data/api.ts';
import { useTell } from '../../data/use-ask.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import classes from './account.module.css';

export function SignOutCard() {
  const { t } = useTranslation();
  const signOut = useTell('accounts.sign-out');
  return (
    <section className={classes.card}>
      <h2>{t('account:sign-out.title')}</h2>
      <p>{t('account:sign-out.text')}</p>
      <div className={classes.row}>
        <Button
          loading={signOut.isPending}
          leftSection={<IconLogout size={16} stroke={1.6} />}
          onClick={() => signOut.mutate({})}
        >
          {t('account:sign-out.button')}
        </Button>
      </div>
      {signOut.error ? <ErrorNote error={errorOf(signOut.error)} /> : null}
    </section>
  );
}
