import { Button } from '@mantine/core';
import { lazy, Suspense, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppStatus } from '../../../shared/contract-app.ts';
import type { Account } from '../../../shared/domain/account.ts';
import { errorOf } from '../../data/api.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useWindowState } from '../../state/window-state.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import panes from '../../ui/panes.module.css';
import { AllConflicts } from './all-conflicts.tsx';
import { type ChangeFilter, countOf, statesOf } from './change-filter.ts';
import { ChangeGroupSection } from './change-group-section.tsx';
import { groupSets } from './change-groups.ts';
import { ChangesBar } from './changes-bar.tsx';
import classes from './changes.module.css';
import { findingsByEdit } from './findings.ts';
import { NewOffers } from './new-offers.tsx';
import { SendPanel } from './send-panel.tsx';
import { useShownChanges } from './shown-changes.ts';
import { StockMoved } from './stock-moved.tsx';

/** The words of Allegro's properties are many; they are fetched once there is a change that needs them. */
const ItemChanges = lazy(async () => {
  const changes = await import('./item-changes.tsx');
  return { default: changes.ItemChanges };
});

/** Every change before and after it went: what it was, what it will be, and how it stands. */
export function ChangesScreen({
  status,
  account,
}: {
  readonly status: AppStatus;
  readonly account: Account;
}) {
  const { t } = useTranslation();
  const { filter, show, leave } = useShownChanges();
  useEffect(() => leave, [leave]);
  const sets = useAsk('changes.sets', {});
  const check = useAsk('changes.check', {}, { enabled: status.counts.draft > 0 });
  const findings = useMemo(
    () => findingsByEdit(status.counts.draft > 0 ? check.data : undefined),
    [check.data, status.counts.draft],
  );
  const shown = groupSets(sets.data?.sets ?? [], filter);
  const go = useWindowState((state) => state.go);
  const itemCounts = status.itemCounts;
  const hasItems = countOf(filter, itemCounts) > 0;

  return (
    <>
      <ChangesBar counts={status.counts} itemCounts={itemCounts} filter={filter} onFilter={show} />
      <div className={panes.body}>
        <div key={filter} className={classes.list}>
          {status.counts.conflicted > 0 ? <StockMoved /> : null}
          <AllConflicts count={status.counts.conflicted} />
          {sets.error ? <ErrorNote error={errorOf(sets.error)} /> : null}
          {hasItems ? <NewOffers states={statesOf(filter)} /> : null}
          {hasItems ? (
            <Suspense>
              <ItemChanges states={statesOf(filter)} />
            </Suspense>
          ) : null}
          {shown.map((group) => (
            <ChangeGroupSection key={group.key} group={group} filter={filter} findings={findings} />
          ))}
          {sets.data && shown.length === 0 && !hasItems ? (
            <EmptyState title={t(EMPTY_KEYS[filter].title)} text={t(EMPTY_KEYS[filter].text)}>
              <Button variant="filled" onClick={() => go('offers')}>
                {t('changes:empty.to-offers')}
              </Button>
            </EmptyState>
          ) : null}
        </div>
        <SendPanel status={status} account={account} />
      </div>
    </>
  );
}

const NONE = { title: 'changes:empty.none-title', text: 'changes:empty.none-text' };

const EMPTY_KEYS: Record<ChangeFilter, { readonly title: string; readonly text: string }> = {
  waiting: { title: 'changes:empty.title', text: 'changes:empty.text' },
  ready: NONE,
  'on-the-way': NONE,
  conflicts: NONE,
  refused: NONE,
  done: { title: 'changes:empty.done-title', text: 'changes:empty.done-text' },
};
