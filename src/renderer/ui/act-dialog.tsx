import { Button } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActLook } from '../../shared/contract-collections.ts';
import { ask, errorOf } from '../data/api.ts';
import { useStatus } from '../data/status.ts';
import { useTell } from '../data/use-ask.ts';
import { say } from '../state/notice.ts';
import classes from './act-dialog.module.css';
import { ErrorNote } from './error-note.tsx';
import { moneyWords } from './shown-value.ts';
import { useFormat } from './use-format.ts';
import { useSay } from './use-terms.ts';

type ActDialogProps = {
  readonly changeId: number;
  /** What is about to be done: the name of the act. */
  readonly title: string;
  readonly onEnd: () => void;
};

/** Asks Allegro once more how things stand, and does the act when the seller says yes to that. */
export function ActDialog({ changeId, title, onEnd }: ActDialogProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDialogElement>(null);
  const confirm = useTell('acts.confirm');
  const signIn = useTell('accounts.sign-in');
  const mayWrite = useStatus()?.canWrite ?? true;
  const client = useQueryClient();
  const look = useQuery({
    queryKey: ['acts.look', changeId],
    queryFn: () => ask('acts.look', { changeId }),
    gcTime: 0,
    staleTime: 0,
  });
  useEffect(() => box.current?.showModal(), []);
  const canConfirm = look.data?.stop === null && !look.isFetching;

  const confirmSeen = async ({ seen }: ActLook) => {
    if (!mayWrite) await signIn.mutateAsync({ write: true });
    confirm.mutate(
      { changeId, seen },
      {
        onSuccess: ({ change }) => {
          if (change.state === 'confirmed') say('shop:act.done');
          void client.invalidateQueries({ queryKey: ['collections.changes'] });
          onEnd();
        },
        // What was confirmed does not hold any more: what holds now is shown.
        onError: () => void look.refetch(),
      },
    );
  };

  return (
    <dialog ref={box} className={classes.dialog} aria-label={title} onClose={onEnd}>
      <h2>{title}</h2>
      {look.isFetching ? <p role="status">{t('shop:act.looking')}</p> : null}
      {look.data && !look.isFetching ? <WhatHolds look={look.data} /> : null}
      {look.error && !look.isFetching ? <ErrorNote error={errorOf(look.error)} /> : null}
      {signIn.isPending ? <p role="status">{t('changes:send.asking')}</p> : null}
      {signIn.error ? <ErrorNote error={errorOf(signIn.error)} /> : null}
      {confirm.error ? <ErrorNote error={errorOf(confirm.error)} /> : null}
      <div className={classes.buttons}>
        <Button onClick={() => box.current?.close()}>{t('shop:act.not-now')}</Button>
        {look.error && !look.isFetching ? (
          <Button onClick={() => void look.refetch()}>{t('shop:act.look-again')}</Button>
        ) : null}
        {look.data?.stop ? null : (
          <Button
            variant="filled"
            disabled={!canConfirm}
            loading={confirm.isPending || signIn.isPending}
            onClick={() => (look.data ? void confirmSeen(look.data).catch(() => null) : null)}
          >
            {t('shop:act.confirm')}
          </Button>
        )}
      </div>
    </dialog>
  );
}

function WhatHolds({ look }: { readonly look: ActLook }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sayWords = useSay();
  if (look.stop) {
    return (
      <p className={classes.stop} role="alert">
        <IconHandStop size={16} stroke={1.6} aria-hidden />
        {sayWords(look.stop)}
      </p>
    );
  }
  return (
    <>
      <dl className={classes.facts}>
        <Fact name={t('shop:act.person')}>{look.person}</Fact>
        <Fact name={t('shop:act.amount')}>{moneyWords(look.amount, format)}</Fact>
        <Fact name={t('shop:act.order')}>{look.order}</Fact>
      </dl>
      {look.says.map((words) => (
        <p key={words.en}>{sayWords(words)}</p>
      ))}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === null) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
