import { useTranslation } from 'react-i18next';
import type { PlanReport } from '../../../shared/contract-changes.ts';
import card from '../../ui/card.module.css';
import { Figures } from '../../ui/figures.tsx';
import { useFormat } from '../../ui/use-format.ts';

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
    <div className={card.card}>
      <div className="quiet" aria-hidden>
        {t('changes:send.what-it-takes')}
      </div>
      <Figures
        label={t('changes:send.what-it-takes')}
        figures={[
          ...calls.map((kind) => ({ name: t(CALL_KEYS[kind]), value: format.count(plan.calls[kind]) })),
          { name: t('changes:send.about'), value: format.span(plan.estimatedMs), isSum: true },
        ]}
      />
    </div>
  );
}
