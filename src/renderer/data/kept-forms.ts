import { useEffect, useState } from 'react';
import { create } from 'zustand';
import { ask } from './api.ts';
import { fitting } from './fitting.ts';

/** After so long without another change a form is written down. */
const REST_MS = 250;

type Kept = {
  /** Whose forms these are; undefined before they were asked for. */
  readonly owner: string | null | undefined;
  readonly forms: Readonly<Record<string, unknown>>;
  /** What is being opened again does not count as a change. */
  readonly isBringing: boolean;
};

const useKept = create<Kept>(() => ({ owner: undefined, forms: {}, isBringing: false }));
const resting = new Map<string, { readonly timer: number; readonly write: () => void }>();

/** Brings the forms that were open when the program ended; true once they are here. */
export function useFormsOf(owner: string | null | undefined): boolean {
  useEffect(() => {
    if (owner !== undefined) void bringForms(owner);
  }, [owner]);
  return useKept((state) => owner !== undefined && state.owner === owner);
}

/** What a form holds, as it was left where the program ended before it was applied. */
export function useKeptForm<T>(key: string, initial: T): readonly [T, (next: T) => void] {
  const [value, setValue] = useState<T>(() => fitting(initial, keptForm(key)));
  const set = (next: T) => {
    setValue(next);
    keepForm(key, next);
  };
  return [value, set];
}

export function keptForm(key: string): unknown {
  return useKept.getState().forms[key] ?? null;
}

/** Null when it was applied or given up. */
export function keepForm(key: string, value: unknown): void {
  const { owner, forms, isBringing } = useKept.getState();
  if (owner === undefined || isBringing || (value ?? null) === (forms[key] ?? null)) return;
  const { [key]: _former, ...others } = forms;
  useKept.setState({ forms: value === null ? others : { ...others, [key]: value } });
  clearTimeout(resting.get(key)?.timer);
  const write = () => {
    resting.delete(key);
    // A form that cannot be kept is still there in the window.
    void ask('forms.keep', { accountId: owner, key, value }).catch(() => null);
  };
  resting.set(key, { timer: window.setTimeout(write, REST_MS), write });
}

/** The form of connecting a shop is done, whichever shop is open by now. */
export function forgetFormOfNoShop(key: string): void {
  clearTimeout(resting.get(key)?.timer);
  resting.delete(key);
  void ask('forms.keep', { accountId: null, key, value: null }).catch(() => null);
}

/** Calls back each time the forms of a shop have come, to open what was open. */
export function onForms(open: () => void): () => void {
  return useKept.subscribe((now, before) => {
    if (now.owner === before.owner) return;
    useKept.setState({ isBringing: true });
    open();
    useKept.setState({ isBringing: false });
  });
}

/** A page that is left does not wait. */
export function writeFormsWhenLeft(): () => void {
  const onHide = () => flush();
  window.addEventListener('pagehide', onHide);
  return () => window.removeEventListener('pagehide', onHide);
}

async function bringForms(owner: string | null): Promise<void> {
  flush();
  const forms = await ask('forms.kept', { accountId: owner }).then(
    (answer) => answer.forms,
    () => ({}),
  );
  useKept.setState({ owner, forms });
}

function flush(): void {
  for (const { timer, write } of [...resting.values()]) {
    clearTimeout(timer);
    write();
  }
}
