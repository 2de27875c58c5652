import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppStatus } from '../../shared/contract-app.ts';
import type { NewOfferLook, NewOfferRow } from '../../shared/contract-new-offers.ts';
import type { Account } from '../../shared/domain/account.ts';
import { ask, errorOf } from '../data/api.ts';
import { useAsk, useTell } from '../data/use-ask.ts';
import { say } from '../state/notice.ts';
import { useWindowState } from '../state/window-state.ts';
import classes from './act-dialog.module.css';
import { ErrorNote } from './error-note.tsx';
import own from './new-offer.module.css';
import { useFormat } from './use-format.ts';
import { useSay } from './use-terms.ts';
import { fieldWords } from './value-words.ts';

type NewOfferDialogProps = {
  readonly changeIds: readonly number[];
  readonly status: AppStatus;
  readonly account: Account;
  readonly onEnd: () => void;
};

const TARGET_KEYS = {
  demo: 'new-offer:send.to-demo',
  sandbox: 'new-offer:send.to-sandbox',
  production: 'new-offer:send.to-allegro',
};

/** Names what goes, and what it does: put on sale it costs fees and is seen by buyers. */
export function NewOfferDialog({ changeIds, status, account, onEnd }: NewOfferDialogProps) {
  const { t } = useTranslation();
  const sayWords = useSay();
  const box = useRef<HTMLDialogElement>(null);
  const look = useAsk('new-offers.look', { changeIds });
  const signIn = useTell('accounts.sign-in');
  useEffect(() => box.current?.showModal(), []);
  const offers = look.data?.offers ?? [];
  const published = offers.filter(({ offer }) => offer.publish).length;
  const isStopped = offers.some(({ problems }) => problems.some(({ code }) => code !== 'refused'));
  const isOffline = status.connection === 'offline';
  const send = useMutation({
    mutationFn: async ({ seen }: NewOfferLook) => {
      if (!status.canWrite) await signIn.mutateAsync({ write: true });
      return ask('new-offers.send', { changeIds, seen, ...(isOffline ? { whenOnline: true } : {}) });
    },
    onSuccess: ({ released }) => {
      say('new-offer:send.released', { count: released });
      onEnd();
      useWindowState.getState().go('changes');
    },
    onError: () => void look.refetch(),
  });
  const title = published > 0 ? 'new-offer:send.publish-title' : 'new-offer:send.draft-title';

  return (
    <dialog ref={box} className={classes.dialog} aria-label={t('new-offer:send.label')} onClose={onEnd}>
      <h2>{t(title, { count: offers.length })}</h2>
      <div className={own.asked} tabIndex={0} role="region" aria-label={t('new-offer:send.what')}>
        {offers.map((row) => (
          <Asked key={row.changeId} row={row} />
        ))}
      </div>
      <p>{t(TARGET_KEYS[account.environment], { login: account.login })}</p>
      {published > 0 ? <p className={own.fees}>{t('new-offer:send.fees', { count: published })}</p> : null}
      {look.data?.notes.map((note) => (
        <p key={note.en}>{sayWords(note)}</p>
      ))}
      {isOffline ? (
        <p>{t(published > 0 ? 'new-offer:send.offline-publish' : 'new-offer:send.offline')}</p>
      ) : null}
      {look.error ? <ErrorNote error={errorOf(look.error)} /> : null}
      {send.error ? <ErrorNote error={errorOf(send.error)} /> : null}
      <div className={classes.buttons}>
        <Button onClick={() => box.current?.close()}>{t('shop:act.not-now')}</Button>
        <Button
          variant="filled"
          disabled={!look.data || isStopped || (isOffline && published > 0)}
          loading={send.isPending}
          onClick={() => (look.data ? send.mutate(look.data) : null)}
        >
          {t(published > 0 ? 'new-offer:send.publish' : 'new-offer:send.draft', { count: offers.length })}
        </Button>
      </div>
    </dialog>
  );
}

function Asked({ row }: { readonly row: NewOfferRow }) {
  const { t } = useTranslation();
  const { money, count } = useFormat();
  const sayWords = useSay();
  const { offer, ground, problems } = row;
  const stops = problems.filter(({ code }) => code !== 'refused');
  const facts = [
    [fieldWords('price', t), offer.price === null ? '–' : money(offer.price)],
    [fieldWords('stock', t), offer.stock === null ? '–' : count(offer.stock)],
    [t('new-offer:field.category'), ground.categoryName ?? '–'],
    [fieldWords('externalId', t), offer.externalId],
    [t('new-offer:field.publish'), t(offer.publish ? 'new-offer:publish.now' : 'new-offer:publish.draft')],
  ];
  return (
    <div className={own.one}>
      <strong>{offer.title}</strong>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {stops.length > 0 ? (
        <ul className={own.stops} role="alert">
          {stops.map(({ field, code, words }) => (
            <li key={`${field} ${code}`}>{sayWords(words)}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
