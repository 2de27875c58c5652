import { useEffect } from 'react';
import { useWindowState } from '../state/window-state.ts';
import { shortcutOf, type Shortcut } from './shortcut-of.ts';
import { useLoop } from './use-loop.ts';

/** The keys that work everywhere in the window. Those of a grid or an editor are theirs. */
export function useShortcuts(): void {
  const { undo, redo, getChanges } = useLoop();
  useEffect(() => {
    const { go, refresh, set } = useWindowState.getState();
    const actions: Record<Shortcut, () => void> = {
      search: () => document.querySelector<HTMLInputElement>('#search')?.select(),
      undo,
      redo,
      refresh,
      'get-changes': getChanges,
      help: () => set({ helpOpen: !useWindowState.getState().helpOpen }),
      // The button names how many changes go to whom: the next Enter is the yes to that.
      send: () => {
        go('changes');
        setTimeout(() => document.querySelector<HTMLElement>('#send')?.focus());
      },
      offers: () => go('offers'),
      changes: () => go('changes'),
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

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio';
}
