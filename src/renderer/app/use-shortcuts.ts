import { useEffect } from 'react';
import { say } from '../state/notice.ts';
import { useWindowState } from '../state/window-state.ts';
import { goWithFocus } from './focus-place.ts';
import { focusSend } from './focus-send.ts';
import { goToShop } from './go-to-shop.ts';
import { shortcutOf, type Shortcut } from './shortcut-of.ts';
import { useLoop } from './use-loop.ts';

/** The keys that work everywhere in the window. Those of a grid or an editor are theirs. */
export function useShortcuts(): void {
  const { undo, redo, getChanges } = useLoop();
  useEffect(() => {
    const { refresh, set } = useWindowState.getState();
    const actions: Record<Shortcut, () => void> = {
      search: selectSearch,
      undo,
      redo,
      refresh,
      'get-changes': getChanges,
      help: () => set({ helpOpen: !useWindowState.getState().helpOpen }),
      palette: () => set({ paletteOpen: !useWindowState.getState().paletteOpen }),
      save: () => say('shell:saved-already'),
      send: focusSend,
      offers: () => goWithFocus('offers'),
      changes: () => goWithFocus('changes'),
      photos: () => goWithFocus('photos'),
      orders: () => goWithFocus('orders'),
      shop: () => {
        goToShop();
        goWithFocus('shop');
      },
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event, isTyping(event.target));
      if (!shortcut) return;
      event.preventDefault();
      actions[shortcut]();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo, redo, getChanges]);
}

/** A list with a search of its own is searched by that; from elsewhere, the offers. */
function selectSearch(): void {
  const own = document.querySelector<HTMLInputElement>('#place-search');
  (own ?? document.querySelector<HTMLInputElement>('#search'))?.select();
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLElement && target.isContentEditable) return true;
  return target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio';
}
