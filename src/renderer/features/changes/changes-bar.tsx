import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChangeCounts } from '../../../shared/contract-changes.ts';
import { PlaceBar } from '../../ui/place-bar.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { CHANGE_FILTERS, type ChangeFilter, countOf } from './change-filter.ts';
import classes from './changes.module.css';

const FILTER_KEYS: Record<ChangeFilter, string> = {
  waiting: 'changes:filter.waiting',
  ready: 'changes:filter.ready',
  'on-the-way': 'changes:filter.on-the-way',
  conflicts: 'changes:filter.conflicts',
  refused: 'changes:filter.refused',
  done: 'changes:filter.done',
};

type ChangesBarProps = {
  readonly counts: ChangeCounts;
  /** Of everything besides offers. */
  readonly itemCounts: ChangeCounts;
  readonly filter: ChangeFilter;
  readonly onFilter: (filter: ChangeFilter) => void;
};

export function ChangesBar({ counts, itemCounts, filter, onFilter }: ChangesBarProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const inAll = (name: ChangeFilter) => countOf(name, counts) + countOf(name, itemCounts);
  const shown = CHANGE_FILTERS.filter((name) => name === 'waiting' || name === filter || inAll(name) > 0);
  return (
    <PlaceBar title={t('shell:place.changes')}>
      <div className={classes.filters} role="group" aria-label={t('changes:filters')}>
        {shown.map((name) => (
          <UnstyledButton
            key={name}
            className={classes.filter ?? ''}
            aria-pressed={filter === name}
            onClick={() => onFilter(name)}
          >
            {t(FILTER_KEYS[name])} <b>{format.count(inAll(name))}</b>
          </UnstyledButton>
        ))}
      </div>
    </PlaceBar>
  );
}
