import type { DemoState } from '../kinds.ts';
import { findThing, saveThing, thingsOf, type Resource, type Thing } from '../resource.ts';

/** Things of one type that are kept in a table, beside those that a shop is born with. */
export type Keeper<T extends Thing> = {
  readonly all: (state: DemoState) => readonly T[];
  readonly find: (state: DemoState, id: string) => T | null;
  readonly save: (state: DemoState, thing: T) => T;
  readonly remove: (state: DemoState, id: string) => void;
};

export function keeperOf<T extends Thing>(
  table: string,
  born: (state: DemoState) => readonly T[],
): Keeper<T> {
  // What is saved here is of one type, so what is found is too.
  const resource: Resource = { table, born: (state) => state.memo(`born-${table}`, () => born(state)) };
  return {
    all: (state) => thingsOf(state, resource) as readonly T[],
    find: (state, id) => findThing(state, resource, id) as T | null,
    save: (state, thing) => saveThing(state, resource, thing) as T,
    remove: (state, id) => void saveThing(state, resource, { id, removed: true }),
  };
}
