import { useWindowState } from '../state/window-state.ts';

/** Leads to the button that names how many changes go to whom: the next Enter is the yes to that. */
export function focusSend(): void {
  useWindowState.getState().go('changes');
  setTimeout(() => document.querySelector<HTMLElement>('#send')?.focus());
}
