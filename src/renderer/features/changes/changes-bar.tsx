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
  readonly filter: ChangeFilter;
  readonly onFilter: (filter: ChangeFilter) => void;
};

export function ChangesBar({ counts, filter, onFilter }: ChangesBarProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const shown = CHANGE_FILTERS.filter(
    (name) => name === 'waiting' || name === filter || countOf(name, counts) > 0,
  );
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
            {t(FILTER_KEYS[name])} <b>{format.count(countOf(name, counts))}</b>
          </UnstyledButton>
        ))}
      </div>
    </PlaceBar>
  );
}
