import { Popover, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicationStatus } from '../../../shared/domain/offer.ts';
import type { FilterKind } from '../../state/offer-filters.ts';
import { useWindowState } from '../../state/window-state.ts';
import { CategoryFilter } from './category-filter.tsx';
import { CodesFilter } from './codes-filter.tsx';
import { filterName } from './filter-words.ts';
import classes from './filters.module.css';
import { PriceFilter, StockFilter } from './range-filters.tsx';
import { StatusFilter } from './status-filter.tsx';
import { useFilterValue } from './use-filter-value.ts';

type FilterChipProps = {
  readonly kind: FilterKind;
  readonly byStatus: Readonly<Partial<Record<PublicationStatus, number>>>;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
};

/** One filter in words; it opens to be changed, and goes away by its cross. */
export function FilterChip(props: FilterChipProps) {
  const { t } = useTranslation();
  const { kind, isActive, isOpen, onOpen } = props;
  const name = filterName(kind, t);
  const value = useFilterValue(kind);
  const editor = editorOf(props);
  const label = (
    <>
      {name} {isActive ? <b>{value}</b> : null}
      {isActive ? null : <IconChevronDown size={14} stroke={1.6} aria-hidden />}
    </>
  );
  return (
    <span className={`${classes.chip} ${isActive ? classes.on : ''}`}>
      {editor === null ? (
        <span className={classes.value}>{label}</span>
      ) : (
        <Popover
          opened={isOpen}
          onChange={onOpen}
          position="bottom-end"
          shadow="md"
          trapFocus
          withinPortal={false}
        >
          <Popover.Target>
            <UnstyledButton className={classes.value ?? ''} onClick={() => onOpen(!isOpen)}>
              {label}
            </UnstyledButton>
          </Popover.Target>
          <Popover.Dropdown aria-label={name} className={classes.dropdown ?? ''}>
            {editor}
            <GridTakesFocus />
          </Popover.Dropdown>
        </Popover>
      )}
      {isActive ? <RemoveButton kind={kind} name={name} /> : null}
    </span>
  );
}

/** Whoever is done with a filter goes on in the list, unless he went elsewhere by himself. */
function GridTakesFocus() {
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body)
          document.querySelector<HTMLElement>('#offers-grid')?.focus();
      });
    },
    [],
  );
  return null;
}

function editorOf({ kind, byStatus, onOpen }: FilterChipProps): ReactNode {
  const onDone = () => onOpen(false);
  switch (kind) {
    case 'status':
      return <StatusFilter byStatus={byStatus} />;
    case 'price':
      return <PriceFilter onDone={onDone} />;
    case 'stock':
      return <StockFilter onDone={onDone} />;
    case 'category':
      return <CategoryFilter onDone={onDone} />;
    case 'codes':
      return <CodesFilter />;
    case 'uses':
    case 'unsent':
    case 'needs-you':
      return null;
  }
}

function RemoveButton({ kind, name }: { readonly kind: FilterKind; readonly name: string }) {
  const { t } = useTranslation();
  const filter = useWindowState((state) => state.filter);
  return (
    <UnstyledButton
      className={classes.remove ?? ''}
      aria-label={t('list:filter.remove', { filter: name })}
      onClick={() => {
        filter(kind, {});
        document.querySelector<HTMLElement>('#offers-grid')?.focus();
      }}
    >
      <IconX size={13} stroke={2} aria-hidden />
    </UnstyledButton>
  );
}
