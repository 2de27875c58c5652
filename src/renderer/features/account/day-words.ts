import type { TFunction } from 'i18next';
import type { DemoDay } from '../../../shared/contract-app.ts';

/** What a day in the demo shop brought, and where it leads: one line each. */
export function dayWords(day: DemoDay, t: TFunction): readonly string[] {
  const { sales, rivals, conflict, refusing } = day;
  return [
    sales > 0 ? t('account:day.sales', { count: sales }) : t('account:day.no-sales'),
    ...(rivals.length > 0 ? [t('account:day.rivals', { count: rivals.length })] : []),
    conflict ? t('account:day.conflict', { title: conflict.title }) : t('account:day.no-conflict'),
    ...(refusing ? [t(refusalKey(refusing.hasUnsent), { title: refusing.title })] : []),
  ];
}

function refusalKey(hasUnsent: boolean): string {
  return hasUnsent ? 'account:day.refusing-yours' : 'account:day.refusing';
}
