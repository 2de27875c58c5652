import type { TFunction } from 'i18next';
import type { DemoDay, DemoOffer } from '../../../shared/contract-app.ts';

/** A line of the report, and the offers it is about. */
export type DayLine = { readonly words: string; readonly offers: readonly DemoOffer[] };

/** What a day in the demo shop brought, and where it leads: one line each. */
export function dayLines(day: DemoDay, t: TFunction): readonly DayLine[] {
  const { sales, rivals, conflict, refusing } = day;
  const sold = sales > 0 ? t('account:day.sales', { count: sales }) : t('account:day.no-sales');
  return [
    { words: sold, offers: [] },
    ...(rivals.length > 0
      ? [{ words: t('account:day.rivals', { count: rivals.length }), offers: rivals }]
      : []),
    ...(conflict ? [{ words: t('account:day.conflict'), offers: [conflict] }] : []),
    ...(refusing ? [{ words: t(refusalKey(refusing.hasUnsent)), offers: [refusing] }] : []),
  ];
}

function refusalKey(hasUnsent: boolean): string {
  return hasUnsent ? 'account:day.refusing-yours' : 'account:day.refusing';
}
