import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorOf } from '../../data/api.ts';
import { useTell } from '../../data/use-ask.ts';
import { say } from '../../state/notice.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import classes from './changes.module.css';

/** Where several values were changed on both sides: one answer for all of them. */
export function AllConflicts({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  const resolve = useTell('changes.resolve');
  if (count < 2) return null;
  const take = (side: 'mine' | 'theirs') =>
    resolve.mutate(
      { take: side },
      {
        onSuccess: ({ resolved }) => say(DONE_KEYS[side], { count: resolved }),
      },
    );
  return (
    <section className={classes.allConflicts} aria-label={t('changes:filter.conflicts')}>
      <strong>{t('changes:conflict.many', { count })}</strong>
      <span className={classes.spacer} />
      <Button size="compact-xs" loading={resolve.isPending} onClick={() => take('mine')}>
        {t('changes:conflict.keep-all-mine')}
      </Button>
      <Button size="compact-xs" loading={resolve.isPending} onClick={() => take('theirs')}>
        {t('changes:conflict.take-all-theirs')}
      </Button>
      {resolve.error ? <ErrorNote error={errorOf(resolve.error)} /> : null}
    </section>
  );
}

const DONE_KEYS = { mine: 'changes:conflict.kept-mine', theirs: 'changes:conflict.took-theirs' };
