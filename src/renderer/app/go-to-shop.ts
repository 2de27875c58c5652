import { showCollection } from '../state/shop.ts';
import { type Place, useWindowState } from '../state/window-state.ts';

/** To the shop as it was left; who is there already, or in its activity, goes back to its directory. */
export function goToShop(): void {
  const { place, go } = useWindowState.getState();
  if (isInShop(place)) showCollection(null);
  go('shop');
}

export function isInShop(place: Place): boolean {
  return place === 'shop' || place === 'activity';
}
