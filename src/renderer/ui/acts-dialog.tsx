import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Words } from '../../shared/contract-collections.ts';
import type { AppError } from '../../shared/errors.ts';
import { confirmActs, lookAtActs, type Looked } from '../data/act-batch.ts';
import { errorOf } from '../data/api.ts';
import { useStatus } from '../data/status.ts';
import { useTell } from '../data/use-ask.ts';
import { say } from '../state/notice.ts';
import classes from './acts-dialog.module.css';
import { ErrorNote } from './error-note.tsx';
import { errorWords } from './error-words.ts';
import { moneyWords } from './shown-value.ts';
import { useFormat } from './use-format.ts';
import { useSay } from './use-terms.ts';

type ActsDialogProps = { readonly changeIds: readonly number[]; readonly onEnd: () => void };

type Outcomes = ReadonlyMap<number, AppError | null>;

/**
 * Several prepared acts on one page: each is looked at again, those that are stopped are named, the others
 * go.
 */
export function ActsDialog({ changeIds, onEnd }: ActsDialogProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDialogElement>(null);
  const { looked, outcomes, isBusy, look, confirm } = useActs(changeIds);
  const signIn = useTell('accounts.sign-in');
  const mayWrite = useStatus()?.canWrite ?? true;
  useEffect(() => box.current?.showModal(), []);
  const open = looked.filter(
    ({ changeId, look: seen }) => seen?.stop === null && outcomes.get(changeId) !== null,
  );
  const left = changeIds.filter((changeId) => outcomes.get(changeId) !== null);
  const isOver = outcomes.size > 0 && !isBusy;
  useEffect(() => {
    if (!isOver || left.length > 0) return;
    say('orders:acts.done', { count: changeIds.length });
    box.current?.close();
  }, [isOver, left.length, changeIds.length]);
  const go = async () => {
    const isAllowed = mayWrite || (await signIn.mutateAsync({ write: true }).catch(() => null)) !== null;
    if (isAllowed) await confirm(open);
  };
  const close = () => box.current?.close();
  return (
    <dialog ref={box} className={classes.dialog} aria-label={t('orders:acts.title')} onClose={onEnd}>
      <h2>{t('orders:acts.ask', { count: changeIds.length })}</h2>
      <p role="status" className="quiet">
        {isBusy
          ? t('orders:acts.looking', { done: looked.length, total: changeIds.length })
          : t('orders:acts.looked')}
      </p>
      <ul className={classes.acts} tabIndex={0}>
        {looked.map((one) => (
          <ActLine key={one.changeId} looked={one} outcome={outcomes.get(one.changeId)} />
        ))}
      </ul>
      {signIn.isPending ? <p role="status">{t('changes:send.asking')}</p> : null}
      {signIn.error ? <ErrorNote error={errorOf(signIn.error)} /> : null}
      <div className={classes.buttons}>
        {/* Before anything was confirmed only what cannot be done any more is there to be dropped. */}
        {isBusy ? null : <DropButton changeIds={isOver ? left : stoppedOf(looked)} onDropped={close} />}
        <Button onClick={close}>{t(isOver ? 'orders:acts.close' : 'orders:acts.later')}</Button>
        {isOver ? <Button onClick={() => void look()}>{t('orders:acts.again')}</Button> : null}
        <Button variant="filled" disabled={isBusy || open.length === 0 || isOver} onClick={() => void go()}>
          {t('orders:acts.confirm', { count: open.length })}
        </Button>
      </div>
    </dialog>
  );
}

type DropButtonProps = { readonly changeIds: readonly number[]; readonly onDropped: () => void };

function DropButton({ changeIds, onDropped }: DropButtonProps) {
  const { t } = useTranslation();
  const drop = useTell('collections.drop');
  if (changeIds.length === 0) return null;
  return (
    <Button
      variant="subtle"
      color="gray"
      onClick={() => drop.mutate({ changeIds }, { onSuccess: onDropped })}
    >
      {t('orders:acts.drop', { count: changeIds.length })}
    </Button>
  );
}

function stoppedOf(looked: readonly Looked[]): readonly number[] {
  return looked.filter(({ look }) => look !== null && look.stop !== null).map(({ changeId }) => changeId);
}

/** A look holds for a minute: after a confirmation everything is looked at anew. */
function useActs(changeIds: readonly number[]) {
  const [looked, setLooked] = useState<readonly Looked[]>([]);
  const [outcomes, setOutcomes] = useState<Outcomes>(new Map());
  const [isBusy, setBusy] = useState(true);
  const client = useQueryClient();
  const look = useCallback(async () => {
    setBusy(true);
    setLooked([]);
    setOutcomes(new Map());
    await lookAtActs(changeIds, (one) => setLooked((all) => [...all, one]));
    setBusy(false);
  }, [changeIds]);
  const started = useRef(false);
  useEffect(() => {
    if (!started.current) void look();
    started.current = true;
  }, [look]);
  const confirm = async (open: readonly Looked[]) => {
    setBusy(true);
    await confirmActs(open, (changeId, error) => setOutcomes((all) => new Map([...all, [changeId, error]])));
    setBusy(false);
    await client.invalidateQueries({ queryKey: ['collections.changes'] });
    await client.invalidateQueries({ queryKey: ['collections.list'] });
  };
  return { looked, outcomes, isBusy, look, confirm };
}

type ActLineProps = { readonly looked: Looked; readonly outcome: AppError | null | undefined };

function ActLine({ looked: { look, error }, outcome }: ActLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sayWords = useSay();
  const failed = error ?? outcome ?? null;
  const stop = look?.stop ?? stopIn(failed);
  const words = (stop ? sayWords(stop) : null) ?? (failed ? errorWords(failed, t, format).what : null);
  return (
    <li data-stopped={words === null ? undefined : true}>
      <b>{look?.person ?? t('orders:acts.unknown')}</b>
      <span>{moneyWords(look?.amount, format)}</span>
      <span className={classes.order}>{look?.order}</span>
      <span className={words === null ? undefined : classes.stop}>
        {outcome === null ? t('orders:acts.is-done') : (words ?? look?.says.map(sayWords).join(' · '))}
      </span>
    </li>
  );
}

/** What stopped an act after the seller had confirmed it. */
function stopIn(error: AppError | null): Words | null {
  if (error?.kind !== 'conflict' || typeof error.theirs !== 'object' || error.theirs === null) return null;
  return 'en' in error.theirs && 'pl' in error.theirs ? (error.theirs as Words) : null;
}
