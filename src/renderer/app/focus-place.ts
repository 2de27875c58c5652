import { type Place, useWindowState } from '../state/window-state.ts';
import { focusableIn } from './focusable.ts';

/** Goes there with the keyboard: to the grid of the offers, elsewhere to the first thing that can be done. */
export function goWithFocus(place: Place): void {
  useWindowState.getState().go(place);
  setTimeout(focusPlace);
}

export function focusPlace(): void {
  const grid = document.querySelector<HTMLElement>('#offers-grid');
  const work = document.querySelector('main');
  const first = grid ?? (work ? focusableIn(work)[0] : undefined);
  first?.focus();
}
