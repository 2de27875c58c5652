import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicationStatus } from '../../../shared/domain/offer.ts';
import {
  activeKinds,
  FILTER_KINDS,
  LED_TO,
  type FilterKind,
  type OfferFilters,
} from '../../state/offer-filters.ts';
import { useWindowState } from '../../state/window-state.ts';
import { FilterChip } from './filter-chip.tsx';
import { filterName } from './filter-words.ts';
import classes from './filters.module.css';

type FilterBarProps = { readonly byStatus: Readonly<Partial<Record<PublicationStatus, number>>> };

/** What narrows the list, a chip each, and the way to more of it. */
export const FilterBar = memo(function FilterBar({ byStatus }: FilterBarProps) {
  const { t } = useTranslation();
  const filters = useWindowState((state) => state.filters);
  const [open, setOpen] = useState<FilterKind | null>(null);
  const active = activeKinds(filters);
  const shown = FILTER_KINDS.filter((kind) => kind === 'status' || kind === open || active.includes(kind));

  function add(kind: FilterKind) {
    const wholly = AT_ONCE[kind];
    if (wholly) useWindowState.getState().filter(kind, wholly);
    else setOpen(kind);
  }

  return (
    <div className={classes.chips} role="group" aria-label={t('offers:filters')}>
      {shown.map((kind) => (
        <FilterChip
          key={kind}
          kind={kind}
          byStatus={byStatus}
          isActive={active.includes(kind)}
          isOpen={open === kind}
          onOpen={(isOpen) => setOpen(isOpen ? kind : null)}
        />
      ))}
      <AddFilter
        kinds={FILTER_KINDS.filter((kind) => !shown.includes(kind) && !LED_TO.includes(kind))}
        onAdd={add}
      />
      {active.length > 1 ? (
        <Button variant="transparent" px={4} onClick={clearAll}>
          {t('list:filter.clear-all')}
        </Button>
      ) : null}
    </div>
  );
});

/** These have nothing to choose. */
const AT_ONCE: Readonly<Partial<Record<FilterKind, OfferFilters>>> = {
  unsent: { unsentOnly: true },
  'needs-you': { needsYou: true },
};

function clearAll(): void {
  useWindowState.getState().showAll(useWindowState.getState().text);
  document.querySelector<HTMLElement>('#offers-grid')?.focus();
}

type AddFilterProps = {
  readonly kinds: readonly FilterKind[];
  readonly onAdd: (kind: FilterKind) => void;
};

function AddFilter({ kinds, onAdd }: AddFilterProps) {
  const { t } = useTranslation();
  if (kinds.length === 0) return null;
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button leftSection={<IconPlus size={14} stroke={1.6} />}>{t('list:filter.add')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds.map((kind) => (
          <Menu.Item key={kind} onClick={() => onAdd(kind)}>
            {t(MENU_NAMES[kind] ?? '', { defaultValue: filterName(kind, t) })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Longer than on the chip, where its value explains it. */
const MENU_NAMES: Readonly<Partial<Record<FilterKind, string>>> = {
  codes: 'list:filter.codes-menu',
  unsent: 'list:filter.unsent-menu',
  'needs-you': 'list:filter.needs-you-menu',
};
