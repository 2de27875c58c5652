import { useTranslation } from 'react-i18next';
import type { PlanReport } from '../../../shared/contract-changes.ts';
import card from '../../ui/card.module.css';
import { Figures } from '../../ui/figures.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './changes.module.css';

const CALL_KEYS: Record<keyof PlanReport['calls'], string> = {
  upload: 'changes:call.upload',
  look: 'changes:call.look',
  bulk: 'changes:call.bulk',
  price: 'changes:call.price',
  publication: 'changes:call.publication',
  patch: 'changes:call.patch',
  modification: 'changes:call.modification',
  readBack: 'changes:call.read-back',
};

/** How long it takes, at a glance; which calls that comes from, for who wants to know. */
export function PlanSummary({ plan }: { readonly plan: PlanReport }) {
  const { t } = useTranslation();
  const format = useFormat();
  const calls = (Object.keys(CALL_KEYS) as (keyof PlanReport['calls'])[]).filter(
    (kind) => plan.calls[kind] > 0,
  );
  return (
    <div className={card.card}>
      <strong className={classes.about}>
        {t('changes:send.about', { span: format.span(plan.estimatedMs) })}
      </strong>
      <details>
        <summary>{t('changes:send.how-it-goes')}</summary>
        <Figures
          label={t('changes:send.how-it-goes')}
          figures={calls.map((kind) => ({
            name: t(CALL_KEYS[kind]),
            value: format.count(plan.calls[kind]),
          }))}
        />
      </details>
    </div>
  );
}
