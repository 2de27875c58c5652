import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { activeKinds, type FilterKind } from '../../state/offer-filters.ts';
import { useWindowState } from '../../state/window-state.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { filterName } from './filter-words.ts';
import classes from './filters.module.css';
import { useFilterValue } from './use-filter-value.ts';

/** Says what keeps offers from being shown; each can be taken away by itself. */
export function NothingFound() {
  const { t } = useTranslation();
  const text = useWindowState((state) => state.text.trim());
  const filters = useWindowState((state) => state.filters);
  const { set, showAll } = useWindowState.getState();
  const kinds = activeKinds(filters);
  return (
    <EmptyState
      title={t('offers:nothing.title')}
      text={t(kinds.length > 0 ? 'list:hidden-by' : 'offers:nothing.text')}
    >
      <div className={classes.hiding}>
        {text && kinds.length > 0 ? (
          <TakeAway label={t('list:text', { text })} onClick={() => set({ text: '' })} />
        ) : null}
        {kinds.map((kind) => (
          <HidingFilter key={kind} kind={kind} />
        ))}
        <Button variant="filled" onClick={() => showAll()}>
          {t('offers:nothing.show-all')}
        </Button>
      </div>
    </EmptyState>
  );
}

function HidingFilter({ kind }: { readonly kind: FilterKind }) {
  const { t } = useTranslation();
  const filter = useWindowState((state) => state.filter);
  const label = `${filterName(kind, t)} ${useFilterValue(kind)}`.trim();
  return <TakeAway label={label} onClick={() => filter(kind, {})} />;
}

function TakeAway({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <Button
      rightSection={<IconX size={13} stroke={2} aria-hidden />}
      aria-label={t('list:filter.remove', { filter: label })}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
