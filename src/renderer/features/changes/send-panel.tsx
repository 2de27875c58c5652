import { useTranslation } from 'react-i18next';
import type { AppStatus } from '../../../shared/contract-app.ts';
import type { CheckReport } from '../../../shared/contract-changes.ts';
import type { Account } from '../../../shared/domain/account.ts';
import { useAsk } from '../../data/use-ask.ts';
import classes from './changes.module.css';
import { stoppedIds } from './findings.ts';
import { PlanSummary } from './plan-summary.tsx';
import { Questions } from './questions.tsx';
import { SendButton } from './send-button.tsx';
import { useAnswers } from './use-answers.ts';

type SendPanelProps = {
  readonly status: AppStatus;
  readonly account: Account;
  readonly report: CheckReport | undefined;
};

/** What sending will take, what the check asks, and the one button that sends. */
export function SendPanel({ status, account, report }: SendPanelProps) {
  const { t } = useTranslation();
  const { draft, queued, sending, unsure } = status.counts;
  const plan = useAsk('changes.plan', {}, { enabled: draft > 0 });
  const { answered, answer } = useAnswers(report);
  const stopped = stoppedIds(report).size;
  const onTheWay = queued + sending + unsure;
  if (draft === 0 && onTheWay === 0) return null;

  return (
    <aside className={classes.panel} aria-label={t('changes:send.label')}>
      {onTheWay > 0 ? (
        <div className={classes.box} role="status">
          <strong>{t('changes:on-the-way', { count: onTheWay })}</strong>
          <p>
            {t(status.connection === 'online' ? 'changes:on-the-way-online' : 'changes:on-the-way-offline')}
          </p>
        </div>
      ) : null}
      {draft > 0 ? (
        <>
          <div>
            <h2>{t('changes:send.title')}</h2>
            <p className="quiet">{t('changes:send.what-it-takes')}</p>
          </div>
          {plan.data ? <PlanSummary plan={plan.data} /> : <div className={classes.box} aria-busy />}
          {stopped > 0 ? (
            <p className={classes.stop}>{t('changes:send.stopped', { count: stopped })}</p>
          ) : null}
          <Questions report={report} answered={answered} onAnswer={answer} />
          <SendButton status={status} account={account} report={report} answered={answered} />
        </>
      ) : null}
    </aside>
  );
}
