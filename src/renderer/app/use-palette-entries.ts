import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { fold } from '../../shared/domain/fold.ts';
import type { OfferRow } from '../../shared/domain/offer.ts';
import { useAsk } from '../data/use-ask.ts';
import { useCollections } from '../data/collections.ts';
import { useFoundItems } from '../data/find-items.ts';
import { useSaveView } from '../data/use-save-view.ts';
import { openInShop } from '../state/shop.ts';
import { usePhotoPart } from '../state/photo-part.ts';
import { useSetPreferences } from '../data/preferences.ts';
import { useBulk } from '../state/bulk.ts';
import { openAttachments } from '../state/photo-part.ts';
import { useSelection } from '../state/selection.ts';
import { type Place, useWindowState } from '../state/window-state.ts';
import { useSay } from '../ui/use-terms.ts';
import { goWithFocus } from './focus-place.ts';
import { focusSend } from './focus-send.ts';
import { onceThere } from './once-there.ts';
import { useLoop } from './use-loop.ts';

export type PaletteEntry = {
  readonly id: string;
  readonly group: 'offers' | 'places' | 'actions';
  readonly label: string;
  /** Other words that it is found by. */
  readonly also?: string;
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
  const isRested = rested === text.trim();
  const offers = isLong && isRested ? found.map(offerEntry) : [];
  const items = useItemEntries(rested, wanted);
  return [...named.filter((entry) => isNamed(entry, wanted)), ...(isRested ? items : []), ...offers];
}

/** Lists of the shop are many: they come once somebody types. */
function isNamed({ id, label, also = '' }: PaletteEntry, wanted: string): boolean {
  if (wanted === '') return !id.startsWith('places-shop-');
  return fold(`${label} ${also}`).includes(wanted);
}

function offerEntry({ offerId, title, externalId }: OfferRow): PaletteEntry {
  return {
    id: `offer-${offerId}`,
    group: 'offers',
    label: title,
    hint: [offerId, externalId].filter(Boolean).join(' · '),
    run: () => {
      const { set, showAll } = useWindowState.getState();
      showAll(offerId);
      set({ panelOpen: true });
      goWithFocus('offers');
    },
  };
}

function useNamedEntries(): readonly PaletteEntry[] {
  const { t } = useTranslation();
  const { undo, redo, getChanges } = useLoop();
  const save = useSaveView();
  const { refresh, set } = useWindowState.getState();
  return [
    ...usePlaceEntries(),
    action(t('shell:get-changes'), 'Shift+F5', getChanges),
    action(t('palette:send'), 'Ctrl+Enter', focusSend),
    ...useSelectionEntries(),
    action(t('palette:pick-photos'), '', () => pick('#photo-files')),
    action(t('palette:pick-folder'), '', () => pick('#photo-folder')),
    action(t('palette:attach'), '', () => openAttachments([...useSelection.getState().offerIds])),
    action(t('new-offer:open'), '', () => goWithFocus('new-offer')),
    action(t('offers:table.open'), 'Ctrl+V', () => goWithFocus('table')),
    action(t('offers:table.save-xlsx'), '', () => save('xlsx')),
    action(t('offers:table.save-csv'), '', () => save('csv')),
    action(t('shell:undo'), 'Ctrl+Z', undo),
    action(t('palette:redo'), 'Ctrl+Y', redo),
    action(t('palette:refresh'), 'F5', refresh),
    ...useLookEntries(),
    action(t('shell:help'), 'F1', () => set({ helpOpen: true })),
  ];
}

function usePlaceEntries(): readonly PaletteEntry[] {
  const { t } = useTranslation();
  const isDemo = useAsk('app.status', {}).data?.account?.environment === 'demo';
  const place = (name: Place, label: string, hint: string) =>
    entry('places', label, hint, () => goWithFocus(name));
  return [
    place('offers', t('shell:place.offers'), 'Alt+1'),
    place('orders', t('shell:place.orders'), 'Alt+2'),
    place('changes', t('shell:place.changes'), 'Alt+3'),
    place('shop', t('shell:place.shop'), 'Alt+4'),
    place('photos', t('shell:place.photos'), 'Alt+5'),
    place('activity', t('activity:title'), ''),
    place('account', t('shell:account.page'), ''),
    ...(isDemo ? [place('account', t('account:day.button'), '')] : []),
    ...useShopEntries(),
  ];
}

/** Lists of the shop, found by their names in both languages. */
function useShopEntries(): readonly PaletteEntry[] {
  const { t } = useTranslation();
  const say = useSay();
  return useCollections().flatMap(({ name, words, within, gone }) =>
    gone || (within && within !== name)
      ? []
      : [
          {
            id: `places-shop-${name}`,
            group: 'places' as const,
            label: say(words.many),
            also: `${words.many.en} ${words.many.pl} ${words.one.en} ${words.one.pl}`,
            hint: t('shell:place.shop'),
            run: () => {
              openInShop({ collection: name, within: null, key: null });
              goWithFocus('shop');
            },
          },
        ],
  );
}

/** Return terms, warranties, shipping price lists ... by their titles. */
function useItemEntries(text: string, wanted: string): readonly PaletteEntry[] {
  const say = useSay();
  return useFoundItems(text, useCollections())
    .filter(({ item }) => item.title !== null && fold(item.title).includes(wanted))
    .map(({ collection: { name, words }, item: { key, title } }) => ({
      id: `item-${name}-${key}`,
      group: 'places' as const,
      label: title ?? '',
      hint: say(words.one),
      run: () => {
        openInShop({ collection: name, within: null, key });
        goWithFocus('shop');
      },
    }));
}

/** What can be done with the ticked offers. */
function useSelectionEntries(): readonly PaletteEntry[] {
  const { t } = useTranslation();
  const hasSelection = useSelection((state) => state.offerIds.size > 0);
  if (!hasSelection) return [];
  const bulk = (field: 'price' | 'stock') => () => {
    useWindowState.getState().go('offers');
    useBulk.getState().open(field);
  };
  return [
    action(t('palette:price'), '', bulk('price')),
    action(t('palette:stock'), '', bulk('stock')),
    action(t('palette:clear-selection'), 'Esc', () => useSelection.getState().clear()),
  ];
}

/** How the window looks. */
function useLookEntries(): readonly PaletteEntry[] {
  const { t } = useTranslation();
  const change = useSetPreferences();
  const { panelOpen, set, showAll } = useWindowState();
  return [
    action(t('offers:nothing.show-all'), '', () => {
      showAll();
      goWithFocus('offers');
    }),
    action(panelOpen ? t('offers:hide-panel') : t('offers:show-panel'), '', () =>
      set({ panelOpen: !panelOpen }),
    ),
    action(t('palette:light'), '', () => void change({ theme: 'light' })),
    action(t('palette:dark'), '', () => void change({ theme: 'dark' })),
    action(t('palette:english'), '', () => void change({ language: 'en' })),
    action(t('palette:polish'), '', () => void change({ language: 'pl' })),
  ];
}

/** Asks the system for files; what it hands over goes where the place's own buttons lead. */
function pick(input: string): void {
  usePhotoPart.setState({ part: 'photos', galleryOf: null });
  useWindowState.getState().go('photos');
  onceThere(input, (element) => element.click());
}

function action(label: string, hint: string, run: () => void): PaletteEntry {
  return entry('actions', label, hint, run);
}

function entry(group: PaletteEntry['group'], label: string, hint: string, run: () => void): PaletteEntry {
  return { id: `${group}-${fold(label).replaceAll(' ', '-')}`, group, label, hint, run };
}
