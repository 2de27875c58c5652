import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorOf } from '../data/api.ts';
import { useTell } from '../data/use-ask.ts';
import { ErrorNote } from '../ui/error-note.tsx';
import classes from './banner.module.css';

/** Signed out is calm: everything typed is kept, and one button leads back. */
export function SignInBanner({ canWrite }: { readonly canWrite: boolean }) {
  const { t } = useTranslation();
  const signIn = useTell('accounts.sign-in');
  const cancel = useTell('accounts.cancel-connect');
  const error = signIn.error ? errorOf(signIn.error) : null;
  return (
    <section className={classes.banner} aria-label={t('shell:signed-out.title')}>
      <div>
        <strong>{t('shell:signed-out.title')}</strong>
        <p>{signIn.isPending ? t('shell:signed-out.waiting') : t('shell:signed-out.text')}</p>
        {error && error.kind !== 'cancelled' ? <ErrorNote error={error} /> : null}
      </div>
      {signIn.isPending ? (
        <Button onClick={() => cancel.mutate({})}>{t('words:cancel')}</Button>
      ) : (
        <Button variant="filled" onClick={() => signIn.mutate({ write: canWrite })}>
          {t('shell:signed-out.sign-in')}
        </Button>
      )}
    </section>
  );
}
