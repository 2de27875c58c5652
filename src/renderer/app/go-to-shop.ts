import { showCollection } from '../state/shop.ts';
import { useWindowState } from '../state/window-state.ts';

/** To the shop as it was left; who is there already goes back to its directory. */
export function goToShop(): void {
  const { place, go } = useWindowState.getState();
  if (place === 'shop') showCollection(null);
  go('shop');
}
