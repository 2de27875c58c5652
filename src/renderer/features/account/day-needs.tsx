import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../../data/use-ask.ts';
import classes from './account.module.css';

const LOOKED_AT = 200;

/** Whether there are unsent changes for the day to get in the way of; said before it passes. */
export function DayNeeds() {
  const { t } = useTranslation();
  const drafts = useAsk('changes.list', { states: ['draft'], after: null, limit: LOOKED_AT }).data?.changes;
  if (!drafts) return null;
  const hasTitle = drafts.some(({ field }) => field === 'title');
  const hasPrice = drafts.some(({ field }) => field === 'price');
  return (
    <ul className={classes.needs}>
      <Need isMet={hasPrice || hasTitle}>
        {hasPrice || hasTitle ? t('account:day.conflict-ready') : t('account:day.conflict-needs')}
      </Need>
      <Need isMet={hasTitle}>
        {hasTitle ? t('account:day.refusal-ready') : t('account:day.refusal-needs')}
      </Need>
    </ul>
  );
}

type NeedProps = { readonly isMet: boolean; readonly children: string };

function Need({ isMet, children }: NeedProps) {
  const Icon = isMet ? IconCircleCheck : IconCircle;
  return (
    <li>
      <Icon size={16} stroke={1.6} aria-hidden />
      {children}
    </li>
  );
}
