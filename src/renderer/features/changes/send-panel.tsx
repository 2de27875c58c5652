import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AppStatus } from '../../../shared/contract-app.ts';
import type { PlanReport } from '../../../shared/contract-changes.ts';
import type { Account } from '../../../shared/domain/account.ts';
import { onTheWayCount } from '../../data/status.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useChosenChanges } from '../../state/chosen-changes.ts';
import card from '../../ui/card.module.css';
import { SideHead, SidePanel } from '../../ui/side-panel.tsx';
import classes from './changes.module.css';
import { ChooseChanges } from './choose-changes.tsx';
import { stoppedIds } from './findings.ts';
import { OnTheWay } from './on-the-way.tsx';
import { PlanSummary } from './plan-summary.tsx';
import { Questions } from './questions.tsx';
import { SendButton } from './send-button.tsx';
import { SendItems } from './send-items.tsx';
import { SendNewOffers } from './send-new-offers.tsx';
import { SendOutcome } from './send-outcome.tsx';
import { useShownChanges } from './shown-changes.ts';
import { useAnswers } from './use-answers.ts';

type SendPanelProps = { readonly status: AppStatus; readonly account: Account };

/** What sending will take, what the check asks, and the one button that sends. */
export function SendPanel({ status, account }: SendPanelProps) {
  const { t } = useTranslation();
  const { draft, queued, sending, unsure } = status.counts;
  const sentAt = useShownChanges((state) => state.sentAt);
  const items = status.itemCounts;
  const hasItems = items.draft + onTheWayCount(items) > 0;
  if (draft === 0 && queued + sending + unsure === 0 && sentAt === null && !hasItems) return null;
  return (
    <SidePanel label={t('changes:send.label')}>
      <OnTheWay status={status} />
      {sentAt === null ? null : <SendOutcome key={sentAt} sentAt={sentAt} />}
      {draft > 0 ? <WhatGoes status={status} account={account} /> : null}
      {hasItems ? <SendItems status={status} account={account} /> : null}
      {hasItems ? <SendNewOffers /> : null}
    </SidePanel>
  );
}

function WhatGoes({ status, account }: SendPanelProps) {
  const { t } = useTranslation();
  const chosen = useChosenChanges((state) => state.editIds);
  const scope = chosen === null ? {} : { editIds: [...chosen] };
  const enabled = chosen === null || chosen.size > 0;
  const report = useAsk('changes.check', scope, { enabled }).data;
  const plan = useAsk('changes.plan', scope, { enabled }).data;
  const { answered, answer } = useAnswers(report);
  const stopped = stoppedIds(report).size;
  const canAnyGo = report === undefined || report.checked > stopped;
  return (
    <>
      <SideHead title={t('changes:send.title')}>
        <ChooseChanges />
      </SideHead>
      {enabled ? (
        <>
          {canAnyGo ? <Plan plan={plan} /> : null}
          {stopped > 0 ? (
            <p className={classes.stop}>
              {t('changes:send.stopped', { count: stopped })} {canAnyGo ? t('changes:send.others-go') : null}
            </p>
          ) : null}
          <Questions report={report} answered={answered} onAnswer={answer} />
          <SendButton status={status} account={account} report={report} answered={answered} />
        </>
      ) : (
        <>
          <p>{t('changes:choose.nothing')}</p>
          <Button id="send" variant="filled" size="sm" fullWidth disabled>
            {t('changes:send.label')}
          </Button>
        </>
      )}
    </>
  );
}

function Plan({ plan }: { readonly plan: PlanReport | undefined }) {
  return plan ? <PlanSummary plan={plan} /> : <div className={card.card} aria-busy />;
}
