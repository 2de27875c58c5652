import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { fold } from '../../shared/domain/fold.ts';
import type { OfferRow } from '../../shared/domain/offer.ts';
import { useAsk } from '../data/use-ask.ts';
import { useSaveView } from '../data/use-save-view.ts';
import { useBulk } from '../state/bulk.ts';
import { openAttachments } from '../state/photo-part.ts';
import { useSelection } from '../state/selection.ts';
import { useWindowState } from '../state/window-state.ts';
import { focusSend } from './focus-send.ts';
import { useLoop } from './use-loop.ts';

export type PaletteEntry = {
  readonly id: string;
  readonly group: 'offers' | 'places' | 'actions';
  readonly label: string;
  readonly hint: string;
  readonly run: () => void;
};

const OFFERS_SHOWN = 6;
const TYPING_MS = 80;

/** What the palette offers for a text: offers that match it, and places and actions whose names hold it. */
export function usePaletteEntries(text: string): readonly PaletteEntry[] {
  const named = useNamedEntries();
  const wanted = fold(text);
  const [rested] = useDebouncedValue(text.trim(), TYPING_MS);
  const isLong = fold(rested).length > 1 && wanted.length > 1;
  const asked = { text: rested, after: null, limit: OFFERS_SHOWN };
  const found = useAsk('offers.list', asked, { enabled: isLong }).data?.offers ?? [];
  const offers = isLong && rested === text.trim() ? found.map(offerEntry) : [];
  return [...named.filter(({ label }) => fold(label).includes(wanted)), ...offers];
}

function offerEntry({ offerId, title, externalId }: OfferRow): PaletteEntry {
  return {
    id: `offer-${offerId}`,
    group: 'offers',
    label: title,
    hint: [offerId, externalId].filter(Boolean).join(' · '),
    run: () => {
      const { set, showAll, go } = useWindowState.getState();
      showAll(offerId);
      set({ panelOpen: true });
      go('offers');
    },
  };
}

function useNamedEntries(): readonly PaletteEntry[] {
  const { t } = useTranslation();
  const { undo, redo, getChanges } = useLoop();
  const save = useSaveView();
  const hasSelection = useSelection((state) => state.offerIds.size > 0);
  const { go, set, refresh } = useWindowState.getState();
  const place = (label: string, hint: string, run: () => void) => entry('places', label, hint, run);
  const action = (label: string, hint: string, run: () => void) => entry('actions', label, hint, run);
  const bulk = (field: 'price' | 'stock') => () => {
    go('offers');
    useBulk.getState().open(field);
  };
  return [
    place(t('shell:place.offers'), 'Alt+1', () => go('offers')),
    place(t('shell:place.changes'), 'Alt+2', () => go('changes')),
    action(t('shell:get-changes'), 'Shift+F5', getChanges),
    action(t('palette:send'), 'Ctrl+Enter', focusSend),
    ...(hasSelection
      ? [action(t('palette:price'), '', bulk('price')), action(t('palette:stock'), '', bulk('stock'))]
      : []),
    action(t('palette:attach'), '', () => openAttachments([...useSelection.getState().offerIds])),
    action(t('offers:table.open'), 'Ctrl+V', () => go('table')),
    action(t('offers:table.save-xlsx'), '', () => save('xlsx')),
    action(t('offers:table.save-csv'), '', () => save('csv')),
    action(t('shell:undo'), 'Ctrl+Z', undo),
    action(t('palette:redo'), 'Ctrl+Y', redo),
    action(t('palette:refresh'), 'F5', refresh),
    action(t('shell:help'), 'F1', () => set({ helpOpen: true })),
  ];
}

function entry(group: PaletteEntry['group'], label: string, hint: string, run: () => void): PaletteEntry {
  return { id: `${group}-${fold(label).replaceAll(' ', '-')}`, group, label, hint, run };
}
