import { type Place, useWindowState } from '../state/window-state.ts';
import { focusableIn } from './focusable.ts';

/**
 * Goes there with the keyboard: to the grid of the offers, elsewhere to the first thing that can be done. Who
 * types on at once, as with Ctrl+F, has gone further by himself.
 */
export function goWithFocus(place: Place): void {
  const before = document.activeElement;
  useWindowState.getState().go(place);
  setTimeout(() => {
    if (document.activeElement === before || isFocusLost()) focusPlace();
  });
}

export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

export function focusPlace(): void {
  const grid = document.querySelector<HTMLElement>('#offers-grid, #shop-list, #orders-list');
  const work = document.querySelector('main');
  const first = grid ?? (work ? focusableIn(work)[0] : undefined);
  first?.focus();
}
