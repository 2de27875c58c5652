import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CollectionInfo } from '../../../shared/contract-collections.ts';
import type { AppError } from '../../../shared/errors.ts';
import { errorOf } from '../../data/api.ts';
import { useTell } from '../../data/use-ask.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useSay } from '../../ui/use-terms.ts';
import classes from './collection-screen.module.css';
import type { Refresh } from './use-refresh.ts';

type CollectionNoteProps = {
  readonly collection: CollectionInfo;
  readonly refresh: Refresh;
  /** Why its items cannot be shown. */
  readonly error: Error | null;
};

/** What stands above a list: what it is, why it is old, what it is no more. */
export function CollectionNote({ collection, refresh, error }: CollectionNoteProps) {
  const { t } = useTranslation();
  const say = useSay();
  const { gone, words } = collection;
  const failed = refresh.isRunning ? null : refresh.error;
  return (
    <div className={classes.note}>
      {gone ? <p>{say(gone.note)}</p> : null}
      {words.note && !gone ? <p>{say(words.note)}</p> : null}
      {error ? <ErrorNote error={errorOf(error)} /> : null}
      {!refresh.isOnline && !gone ? <p>{t('shop:offline')}</p> : null}
      {failed && refresh.isOnline && failed.kind !== 'offline' ? (
        <FailedReading error={failed} onAgain={refresh.run} />
      ) : null}
    </div>
  );
}

/** Allegro's "no" to a whole list is about a permission: the seller may give it. */
function FailedReading({ error, onAgain }: { readonly error: AppError; readonly onAgain: () => void }) {
  const { t } = useTranslation();
  const signIn = useTell('accounts.sign-in');
  if (error.kind !== 'not-allowed') return <ErrorNote error={error} />;
  const allow = () => signIn.mutate({ write: false, scopes: [error.scope] }, { onSuccess: onAgain });
  return (
    <ErrorNote error={error} todo={t('shop:allow.todo')}>
      <Button size="compact-xs" loading={signIn.isPending} onClick={allow}>
        {t('shop:allow.button')}
      </Button>
    </ErrorNote>
  );
}
