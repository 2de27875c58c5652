import { followLink } from '../../state/shop.ts';
import { useWindowState } from '../../state/window-state.ts';
import type { Reference } from '../../ui/document-parts.ts';

/** To an item of the shop, or to an offer in its own list. */
export function goTo({ collection, key }: Reference): void {
  if (collection !== 'offers') return followLink({ collection, within: null, key });
  const { leadTo, go, set } = useWindowState.getState();
  leadTo(key, {});
  set({ panelOpen: true });
  go('offers');
}
