import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core';
import { IconLayoutSidebarRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PublicationStatus } from '../../../shared/domain/offer.ts';
import { useWindowState } from '../../state/window-state.ts';
import { useFormat } from '../../ui/use-format.ts';
import { statusesWords } from '../../ui/value-words.ts';
import classes from './offers-bar.module.css';
import { TableMenu } from './table-menu.tsx';

const STATUSES: readonly PublicationStatus[] = ['ACTIVE', 'ACTIVATING', 'INACTIVE', 'ENDED', 'ARCHIVED'];

type OffersBarProps = {
  readonly total: number | undefined;
  readonly all: number;
  readonly byStatus: Readonly<Partial<Record<PublicationStatus, number>>>;
  readonly unsent: number;
};

/** How many offers are shown, and the filters that decide it. */
export function OffersBar({ total, all, byStatus, unsent }: OffersBarProps) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const { statuses, unsentOnly, panelOpen, set, showOnly } = useWindowState();
  const toggle = (status: PublicationStatus) =>
    showOnly(
      statuses.includes(status) ? statuses.filter((other) => other !== status) : [...statuses, status],
    );
  return (
    <div className={classes.bar}>
      <h1>{t('shell:place.offers')}</h1>
      <span className="quiet" role="status">
        {total === undefined
          ? ''
          : total === all
            ? count(all)
            : t('offers:of', { shown: count(total), all: count(all) })}
      </span>
      <div className={classes.chips} role="group" aria-label={t('offers:filters')}>
        {STATUSES.filter((status) => (byStatus[status] ?? 0) > 0 || statuses.includes(status)).map(
          (status) => (
            <FilterChip
              key={status}
              isOn={statuses.includes(status)}
              count={byStatus[status] ?? 0}
              onClick={() => toggle(status)}
            >
              {statusesWords(status, t)}
            </FilterChip>
          ),
        )}
        {unsent > 0 || unsentOnly ? (
          <FilterChip isOn={unsentOnly} count={null} onClick={() => set({ unsentOnly: !unsentOnly })}>
            {t('offers:unsent')}
          </FilterChip>
        ) : null}
      </div>
      <TableMenu />
      <Tooltip label={panelOpen ? t('offers:hide-panel') : t('offers:show-panel')}>
        <ActionIcon
          aria-label={panelOpen ? t('offers:hide-panel') : t('offers:show-panel')}
          aria-pressed={panelOpen}
          onClick={() => set({ panelOpen: !panelOpen })}
        >
          <IconLayoutSidebarRight size={16} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}

type FilterChipProps = {
  readonly isOn: boolean;
  readonly count: number | null;
  readonly onClick: () => void;
  readonly children: string;
};

function FilterChip({ isOn, count, onClick, children }: FilterChipProps) {
  const format = useFormat();
  return (
    <UnstyledButton className={classes.chip ?? ''} aria-pressed={isOn} onClick={onClick}>
      {children} {count === null ? null : <b>{format.count(count)}</b>}
      {isOn ? <span aria-hidden>×</span> : null}
    </UnstyledButton>
  );
}
