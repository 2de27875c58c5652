import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLayoutSidebarRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PublicationStatus } from '../../../shared/domain/offer.ts';
import { useWindowState } from '../../state/window-state.ts';
import { useFormat } from '../../ui/use-format.ts';
import { ColumnsMenu } from './columns-menu.tsx';
import { FilterBar } from './filter-bar.tsx';
import classes from './offers-bar.module.css';
import { TableMenu } from './table-menu.tsx';

type OffersBarProps = {
  readonly total: number | undefined;
  readonly all: number;
  readonly byStatus: Readonly<Partial<Record<PublicationStatus, number>>>;
};

/** How many offers are shown, and the filters that decide it. */
export function OffersBar({ total, all, byStatus }: OffersBarProps) {
  const { t } = useTranslation();
  const { count } = useFormat();
  return (
    <div className={classes.bar}>
      <h1>{t('shell:place.offers')}</h1>
      <span className={`quiet ${classes.count}`} role="status">
        {total === undefined
          ? ''
          : total === all
            ? count(all)
            : t('offers:of', { shown: count(total), all: count(all) })}
      </span>
      <FilterBar byStatus={byStatus} />
      <div className={classes.tools}>
        <TableMenu />
        <ColumnsMenu />
        <PanelToggle />
      </div>
    </div>
  );
}

function PanelToggle() {
  const { t } = useTranslation();
  const { panelOpen, set } = useWindowState();
  const label = panelOpen ? t('offers:hide-panel') : t('offers:show-panel');
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} aria-pressed={panelOpen} onClick={() => set({ panelOpen: !panelOpen })}>
        <IconLayoutSidebarRight size={16} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  );
}
