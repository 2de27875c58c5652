import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorOf } from '../../data/api.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import classes from './changes.module.css';
import { useResolve } from './use-released.ts';

/** Where several values were changed on both sides: one answer for all of them. */
export function AllConflicts({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  const resolve = useResolve();
  if (count < 2) return null;
  return (
    <section className={classes.allConflicts} aria-label={t('changes:filter.conflicts')}>
      <strong>{t('changes:conflict.many', { count })}</strong>
      <span className={classes.spacer} />
      <Button size="compact-xs" loading={resolve.isPending} onClick={() => resolve.mutate({ take: 'mine' })}>
        {t('changes:conflict.keep-all-mine')}
      </Button>
      <Button
        size="compact-xs"
        loading={resolve.isPending}
        onClick={() => resolve.mutate({ take: 'theirs' })}
      >
        {t('changes:conflict.take-all-theirs')}
      </Button>
      {resolve.error ? <ErrorNote error={errorOf(resolve.error)} /> : null}
    </section>
  );
}
