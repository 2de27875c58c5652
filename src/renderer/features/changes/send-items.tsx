import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AppStatus } from '../../../shared/contract-app.ts';
import type { ChangeCounts } from '../../../shared/contract-changes.ts';
import type { Account } from '../../../shared/domain/account.ts';
import { ask, errorOf } from '../../data/api.ts';
import { onTheWayCount } from '../../data/status.ts';
import { useTell } from '../../data/use-ask.ts';
import { say } from '../../state/notice.ts';
import card from '../../ui/card.module.css';
import { ErrorNote } from '../../ui/error-note.tsx';
import { SideHead } from '../../ui/side-panel.tsx';
import classes from './changes.module.css';
import { useItemChanges } from './use-item-changes.ts';

type SendItemsProps = { readonly status: AppStatus; readonly account: Account };

const TARGET_KEYS = {
  demo: 'shop:changes.to-demo',
  sandbox: 'shop:changes.to-sandbox',
  production: 'shop:changes.to-allegro',
};

const DRAFTS = ['draft'] as const;

/** The button that sends changes of everything besides offers; acts are not among them. */
export function SendItems({ status, account }: SendItemsProps) {
  const { t } = useTranslation();
  const drafts = useItemChanges(DRAFTS).changes;
  const count = drafts.filter(({ kind }) => kind !== 'act').length;
  return (
    <>
      <OnTheWay counts={status.itemCounts} />
      {count > 0 ? (
        <>
          <SideHead title={t('shop:changes.send-title')} />
          <SendButton status={status} account={account} count={count} />
        </>
      ) : null}
    </>
  );
}

function OnTheWay({ counts }: { readonly counts: ChangeCounts }) {
  const { t } = useTranslation();
  const recall = useTell('collections.recall');
  const count = onTheWayCount(counts);
  if (count === 0) return null;
  return (
    <div className={card.card}>
      <strong role="status">{t('shop:changes.on-the-way', { count })}</strong>
      {counts.queued > 0 ? (
        <Button loading={recall.isPending} onClick={() => recall.mutate({ changeIds: 'all' })}>
          {t('shop:changes.recall', { count: counts.queued })}
        </Button>
      ) : null}
      {recall.error ? <ErrorNote error={errorOf(recall.error)} /> : null}
    </div>
  );
}

function SendButton({ status, account, count }: SendItemsProps & { readonly count: number }) {
  const { t } = useTranslation();
  const signIn = useTell('accounts.sign-in');
  const isOffline = status.connection === 'offline';
  const mayAsk = status.canWrite || !isOffline;
  const send = useMutation({
    mutationFn: async () => {
      if (!status.canWrite) await signIn.mutateAsync({ write: true });
      return ask('collections.send', { changeIds: 'all', ...(isOffline ? { whenOnline: true } : {}) });
    },
    onSuccess: ({ released, sentAt }) => {
      if (sentAt !== null) say('shop:changes.released', { count: released });
    },
  });
  return (
    <div className={classes.send}>
      {status.canWrite ? null : <p>{t('shop:changes.permission', { login: account.login })}</p>}
      <Button
        id="send-items"
        variant="filled"
        size="sm"
        fullWidth
        disabled={!mayAsk}
        loading={send.isPending}
        onClick={() => send.mutate()}
      >
        {t(isOffline ? 'shop:changes.send-later' : 'shop:changes.send', { count })}
      </Button>
      <p className="quiet">{t(TARGET_KEYS[account.environment], { login: account.login })}</p>
      {isOffline ? <p>{t(mayAsk ? 'changes:send.offline' : 'changes:send.permission-offline')}</p> : null}
      {send.error ? <ErrorNote error={errorOf(send.error)} /> : null}
    </div>
  );
}
