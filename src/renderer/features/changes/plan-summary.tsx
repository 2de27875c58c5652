import { useTranslation } from 'react-i18next';
import type { PlanReport } from '../../../shared/contract-changes.ts';
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

export function PlanSummary({ plan }: { readonly plan: PlanReport }) {
  const { t } = useTranslation();
  const format = useFormat();
  const calls = (Object.keys(CALL_KEYS) as (keyof PlanReport['calls'])[]).filter(
    (kind) => plan.calls[kind] > 0,
  );
  return (
    <div className={classes.box}>
      <div className="quiet" aria-hidden>
        {t('changes:send.what-it-takes')}
      </div>
      <dl className={classes.figures} aria-label={t('changes:send.what-it-takes')}>
        {calls.map((kind) => (
          <div key={kind} className={classes.figure}>
            <dt>{t(CALL_KEYS[kind])}</dt>
            <dd>{format.count(plan.calls[kind])}</dd>
          </div>
        ))}
        <div className={classes.figure}>
          <dt>{t('changes:send.about')}</dt>
          <dd>{format.span(plan.estimatedMs)}</dd>
        </div>
      </dl>
    </div>
  );
}
