import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AppStatus } from '../../../shared/contract-app.ts';
import type { CheckReport } from '../../../shared/contract-changes.ts';
import type { Account } from '../../../shared/domain/account.ts';
import { errorOf } from '../../data/api.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import classes from './changes.module.css';
import { stoppedIds } from './findings.ts';
import { useSend } from './use-send.ts';

type SendButtonProps = {
  readonly status: AppStatus;
  readonly account: Account;
  readonly report: CheckReport | undefined;
  readonly answered: ReadonlySet<string>;
};

const TARGET_KEYS = {
  demo: 'changes:send.to-demo',
  sandbox: 'changes:send.to-sandbox',
  production: 'changes:send.to-allegro',
};

/** Names how many changes go to whom. The first time it asks for the right to write, in words. */
export function SendButton({ status, account, report, answered }: SendButtonProps) {
  const { t } = useTranslation();
  const stopped = stoppedIds(report);
  const count = (report?.checked ?? status.counts.draft) - stopped.size;
  const open = report?.questions.filter((question) => !answered.has(question.code)).length ?? 0;
  const isOffline = status.connection === 'offline';
  const send = useSend();
  const mayAsk = status.canWrite || !isOffline;
  const isReady = report !== undefined && open === 0 && mayAsk;
  if (count <= 0) return null;

  const go = () =>
    send.send({ stopped, answered: [...answered], whenOnline: isOffline, needsWrite: !status.canWrite });
  return (
    <div className={classes.send}>
      {status.canWrite ? null : <p>{t('changes:send.permission', { login: account.login })}</p>}
      <Button
        id="send"
        variant="filled"
        size="sm"
        fullWidth
        disabled={!isReady}
        loading={send.isPending}
        onClick={go}
      >
        {t(
          isOffline
            ? 'changes:send.later'
            : status.canWrite
              ? 'changes:send.button'
              : 'changes:send.allow-and-send',
          { count },
        )}
      </Button>
      <p className="quiet">{t(TARGET_KEYS[account.environment], { login: account.login })}</p>
      {open > 0 ? <p className={classes.ends}>{t('changes:send.answer-first', { count: open })}</p> : null}
      {send.isAsking ? (
        <p role="status">
          {t('changes:send.asking')}{' '}
          <Button size="compact-xs" onClick={send.cancel}>
            {t('words:cancel')}
          </Button>
        </p>
      ) : null}
      {isOffline ? <p>{t(mayAsk ? 'changes:send.offline' : 'changes:send.permission-offline')}</p> : null}
      {send.error ? <ErrorNote error={errorOf(send.error)} /> : null}
    </div>
  );
}
