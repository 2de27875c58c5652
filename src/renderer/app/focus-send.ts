import { useWindowState } from '../state/window-state.ts';
import { onceThere } from './once-there.ts';

const OPEN_QUESTION = '#questions input:not(:checked)';

/**
 * Leads to the button that names how many changes go to whom: the next Enter is the yes to that. What the
 * check asks comes first.
 */
export function focusSend(): void {
  useWindowState.getState().go('changes');
  onceThere(`${OPEN_QUESTION}, #send:not(:disabled), #send-items:not(:disabled)`, (element) =>
    element.focus(),
  );
}
