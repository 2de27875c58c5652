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

/** Runs what is due of these kinds, earliest first, with what becomes due by it. */
export function laterTicker(doers: Doers): Ticker {
  return ({ state, now }) => {
    for (let due = dueOf(state, doers, now); due.length > 0; due = dueOf(state, doers, now)) {
      for (const [key, errand] of due) {
        errands(state).remove(key);
        doers[errand.kind]?.({ state, now: errand.dueAt }, errand.about);
      }
    }
  };
}

function dueOf(state: DemoState, doers: Doers, now: number): readonly (readonly [string, Errand])[] {
  const due = [...errands(state).entries()].filter(([, { dueAt, kind }]) => dueAt <= now && kind in doers);
  return due.toSorted(([, one], [, other]) => one.dueAt - other.dueAt);
}

function errands(state: DemoState): Table<Errand> {
  return state.table<Errand>('errands');
}
