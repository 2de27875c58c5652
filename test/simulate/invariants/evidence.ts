import { outsideChanges, type OutsideChange } from '../../../src/main/demo/outside-changes.ts';
import { type EditRow, readEditRows } from '../../support/edit-rows.ts';
import type { Day } from '../the-day.ts';
import type { CarriedEdit, Exchange } from '../exchange.ts';

/** What a day left behind, for those who judge it. */
export type Evidence = {
  readonly day: Day;
  readonly rows: readonly EditRow[];
  readonly outside: readonly OutsideChange[];
  /** Writes that changed something at Allegro, oldest first. */
  readonly applied: readonly Exchange[];
};

export function evidenceOf(day: Day): Evidence {
  return {
    day,
    rows: readEditRows(day.world.db()),
    outside: outsideChanges(day.world.shop.state),
    applied: day.watcher.exchanges.filter(({ host, applied }) => host !== 'auth' && applied),
  };
}

/** Changes of an offer's field by others: "stock.available", "name", "sellingMode.price.amount". */
export function changesByOthers({ outside }: Evidence, offerId: string, path: string) {
  return outside
    .filter((change) => change.offerId === offerId)
    .flatMap(({ at, by, changes }) =>
      changes.filter(({ field }) => path.startsWith(field)).map((change) => ({ ...change, at, by })),
    );
}

export function told(edit: Pick<CarriedEdit, 'editId' | 'field' | 'offerId'>): string {
  return `edit ${edit.editId} (${edit.field} of ${edit.offerId})`;
}
