import type { DemoState, Table, Ticker } from './kinds.ts';
import type { Moment } from './offers/moment.ts';

/** What is to be done to a thing when its time comes. */
export type Errand = { readonly dueAt: number; readonly kind: string; readonly about: string };

/** By kind; `about` is the id of the thing, the moment's `now` the time the errand was due. */
export type Doers = Readonly<Record<string, (moment: Moment, about: string) => void>>;

/** An errand of the same kind about the same thing takes the place of the earlier one. */
export function doLater(state: DemoState, errand: Errand): void {
  errands(state).put(`${errand.kind}/${errand.about}`, errand);
}

/** Runs what is due of these kinds, strictly by time, with what becomes due by it. */
export function laterTicker(doers: Doers): Ticker {
  return ({ state, now }) => {
    for (let next = nextOf(state, doers, now); next !== null; next = nextOf(state, doers, now)) {
      const [key, errand] = next;
      errands(state).remove(key);
      doers[errand.kind]?.({ state, now: errand.dueAt }, errand.about);
    }
  };
}

function nextOf(state: DemoState, doers: Doers, now: number): readonly [string, Errand] | null {
  let next: readonly [string, Errand] | null = null;
  for (const entry of errands(state).entries()) {
    const { dueAt, kind } = entry[1];
    if (dueAt <= now && kind in doers && (next === null || dueAt < next[1].dueAt)) next = entry;
  }
  return next;
}

function errands(state: DemoState): Table<Errand> {
  return state.table<Errand>('errands');
}
