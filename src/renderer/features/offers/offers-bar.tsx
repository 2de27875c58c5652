import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconLayoutSidebarRight, IconPlus } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicationStatus } from '../../../shared/domain/offer.ts';
import { openNewOffer } from '../../state/new-offer.ts';
import { type Place, useWindowState } from '../../state/window-state.ts';
import { useFormat } from '../../ui/use-format.ts';
import { PlaceBar } from '../../ui/place-bar.tsx';
import { ColumnsMenu } from './columns-menu.tsx';
import { FilterBar } from './filter-bar.tsx';
import { TableMenu } from './table-menu.tsx';

type OffersBarProps = {
  readonly total: number | undefined;
  readonly all: number;
  readonly byStatus: Readonly<Partial<Record<PublicationStatus, number>>>;
};

/** Places whose links lead to offers. */
const PLACE_KEYS: Readonly<Partial<Record<Place, string>>> = {
  activity: 'activity:title',
  changes: 'shell:place.changes',
  orders: 'shell:place.orders',
  shop: 'shell:place.shop',
};

/** How many offers are shown, and the filters that decide it. */
export const OffersBar = memo(function OffersBar({ total, all, byStatus }: OffersBarProps) {
  const { t } = useTranslation();
  const { count } = useFormat();
  return (
    <PlaceBar
      title={t('shell:place.offers')}
      beside={
        <span className="quiet" role="status">
          {shownOf()}
        </span>
      }
    >
      <BackToList />
      <NewOfferButton />
      <FilterBar byStatus={byStatus} />
      <TableMenu />
      <ColumnsMenu />
      <PanelToggle />
    </PlaceBar>
  );

  function shownOf(): string {
    if (total === undefined) return '';
    return total === all ? count(all) : t('offers:of', { shown: count(total), all: count(all) });
  }
});

function NewOfferButton() {
  const { t } = useTranslation();
  return (
    <Button leftSection={<IconPlus size={14} stroke={1.6} />} onClick={openNewOffer}>
      {t('new-offer:open')}
    </Button>
  );
}

/** From a list that was not asked for, to the place that led to it. */
function BackToList() {
  const { t } = useTranslation();
  const former = useWindowState((state) => state.former);
  if (former === null) return null;
  return (
    <Button
      leftSection={<IconArrowLeft size={14} stroke={1.6} />}
      onClick={() => useWindowState.getState().goBack()}
    >
      {t((former.place && PLACE_KEYS[former.place]) ?? 'offers:back-to-list')}
    </Button>
  );
}

const PanelToggle = memo(function PanelToggle() {
  const { t } = useTranslation();
  const panelOpen = useWindowState((state) => state.panelOpen);
  const set = useWindowState((state) => state.set);
  const label = panelOpen ? t('offers:hide-panel') : t('offers:show-panel');
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} aria-pressed={panelOpen} onClick={() => set({ panelOpen: !panelOpen })}>
        <IconLayoutSidebarRight size={16} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  );
});
