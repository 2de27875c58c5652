import { create, type StoreApi, type UseBoundStore } from 'zustand';

/** Rows of a table that are ticked, and where the keyboard stands in it. */
export type Picks = {
  readonly active: string | null;
  /** Where a range begins that Shift extends. */
  readonly anchor: string | null;
  readonly picked: ReadonlySet<string>;
};

export type PickStore = UseBoundStore<StoreApi<Picks>>;

const NONE: Picks = { active: null, anchor: null, picked: new Set<string>() };

export function makePicks(): PickStore {
  return create<Picks>(() => NONE);
}

export function forgetPicks(store: PickStore): void {
  store.setState(NONE);
}

export function pick(store: PickStore, keys: readonly string[]): void {
  store.setState({ picked: new Set(keys) });
}

export function togglePick(store: PickStore, key: string): void {
  const picked = new Set(store.getState().picked);
  if (!picked.delete(key)) picked.add(key);
  store.setState({ picked, active: key, anchor: key });
}

/** Moves the keyboard there; `isExtending` ticks all from where the range began. */
export function goToRow(store: PickStore, keys: readonly string[], key: string, isExtending: boolean): void {
  const { anchor, active } = store.getState();
  if (!isExtending) return store.setState({ active: key, anchor: key });
  const from = keys.indexOf(anchor ?? active ?? key);
  const to = keys.indexOf(key);
  const range = keys.slice(Math.min(from, to), Math.max(from, to) + 1);
  store.setState({ active: key, picked: new Set(range) });
}
