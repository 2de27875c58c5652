import { create } from 'zustand';
import type { Words } from '../../shared/contract-collections.ts';
import { type Place, useWindowState } from './window-state.ts';

/** A list of the shop, or one item beside it. */
export type ShopSpot = {
  /** Null: the directory. */
  readonly collection: string | null;
  /** The item of another collection whose parts are listed; null for all. */
  readonly within: string | null;
  readonly key: string | null;
};

type ShopForm =
  | { readonly kind: 'create' | 'change' }
  | { readonly kind: 'act'; readonly act: string }
  | null;

type Confirming = { readonly changeId: number; readonly title: Words };

type ShopState = ShopSpot & {
  readonly form: ShopForm;
  readonly text: string;
  readonly sort: { readonly column: number; readonly descending: boolean } | null;
  /** Where links led away from, the last one last. */
  readonly trail: readonly ShopSpot[];
  /** The place that led here, where a way back to it is of use. */
  readonly cameFrom: Place | null;
  /** The act that is being confirmed, and what it is called. */
  readonly confirming: Confirming | null;
};

const DIRECTORY: ShopSpot = { collection: null, within: null, key: null };
const CLEAR = { form: null, text: '', sort: null } as const;

/** What the place of the shop shows. */
export const useShop = create<ShopState>(() => ({
  ...DIRECTORY,
  ...CLEAR,
  trail: [],
  cameFrom: null,
  confirming: null,
}));

/** From the directory, or back to it. */
export function showCollection(collection: string | null): void {
  useShop.setState({ ...DIRECTORY, ...CLEAR, collection, trail: [], cameFrom: null });
}

export function showItem(key: string | null): void {
  useShop.setState({ key, form: null });
}

export function openForm(form: ShopForm): void {
  useShop.setState(form?.kind === 'create' ? { form, key: null } : { form });
}

/** Follows a link from one item to another; `leaveLink` leads back. */
export function followLink(spot: ShopSpot): void {
  const { collection, within, key, trail } = useShop.getState();
  useShop.setState({ ...CLEAR, ...spot, trail: [...trail, { collection, within, key }] });
}

export function leaveLink(): void {
  const { trail } = useShop.getState();
  useShop.setState({ ...DIRECTORY, ...CLEAR, ...trail.at(-1), trail: trail.slice(0, -1) });
}

/** From anywhere in the window. */
export function openInShop(spot: ShopSpot, cameFrom: Place | null = null): void {
  useShop.setState({ ...CLEAR, ...spot, trail: [], cameFrom });
  useWindowState.getState().go('shop');
}

/** Opens the question that each act asks before it is done, from anywhere in the window. */
export function confirmAct(confirming: Confirming | null): void {
  useShop.setState({ confirming });
}
