import { describe, expect, it } from 'vitest';
import { must } from '../../../../../src/shared/errors.ts';
import { bulkReadHandlers, bulkWriteHandlers } from '../../../../../src/main/engine/commands/bulk.ts';
import { Stopped } from '../../../../../src/main/engine/long-run.ts';
import { enqueue } from '../../../../../src/main/engine/outbox/enqueue.ts';
import type { WorkProgress, WorkSigns } from '../../../../../src/main/engine/ports.ts';
import { listChanges } from '../../../../../src/main/engine/store/queries/change-rows.ts';
import type { ChosenOffers } from '../../../../../src/shared/contract-offers.ts';
import { EDIT_STATES } from '../../../../../src/shared/domain/edit.ts';
import type { BulkRule } from '../../../../../src/shared/domain/bulk-change.ts';
import { NOW, editOf, offerOf, pln, set, storedShop } from '../../../../support/stored-shop.ts';

const rule: BulkRule = {
  field: 'price',
  change: { kind: 'percent', hundredths: 500 },
  rounding: 'ninety-nine',
  withPriceRule: false,
};

function shop(signs?: WorkSigns) {
  const offers = Array.from({ length: 1200 }, (_, index) =>
    offerOf(String(index + 1), { price: pln(1000 + index), priceRuleId: index === 0 ? 'rule' : null }),
  );
  const db = storedShop(offers);
  let emitted = 0;
  let now = NOW;
  const parts = {
    db,
    emit: () => (emitted += 1),
    clock: { now: () => (now += 50) },
    random: { uuid: () => 'set' },
    ...(signs && { signs }),
  };
  const preview = (of: ChosenOffers) => {
    const answer = bulkReadHandlers({ db })['offers.bulk-preview']({ of, rule });
    if (answer instanceof Promise || !answer.ok) throw new Error('no preview');
    return answer.value;
  };
  const apply = (of: ChosenOffers, digest: string) => {
    const answer = bulkWriteHandlers(parts as never)['offers.bulk-edit']({ title: '+5 %', of, rule, digest });
    if (answer instanceof Promise || !answer.ok) throw new Error('not applied');
    return answer.value;
  };
  return { db, preview, apply, emitted: () => emitted };
}

describe('a rule for all that match', () => {
  it('becomes one change set with the very numbers of the preview', () => {
    const { preview, apply, db, emitted } = shop();
    const of = { query: { statuses: ['ACTIVE'] } } as const;
    const shown = preview(of);
    expect(shown).toMatchObject({ chosen: 1200, changing: 1199, leftOut: [{ why: 'price-rule', count: 1 }] });
    const applied = apply(of, shown.digest);
    expect(applied).toMatchObject({ isStale: false, edited: 1199, refused: [] });
    expect(emitted()).toBe(1);
    const changeSetId = must(applied.changeSetId);
    const changes = listChanges(db, { states: ['draft'], changeSetId, afterEditId: 0, limit: 5 });
    for (const line of shown.sample)
      expect(changes).toContainEqual(expect.objectContaining({ objectId: line.offerId, after: line.to }));
  });

  it('starts from the price that is shown, an unsent one included', () => {
    const { db, preview } = shop();
    enqueue(db, editOf(['7', 'price', set(pln(6730))]), 'by-hand', NOW);
    expect(preview({ offerIds: ['7'] }).sample).toMatchObject([{ from: pln(6730), to: pln(7099) }]);
  });

  it('does nothing when it would come to other numbers than were shown', () => {
    const { db, preview, apply, emitted } = shop();
    const of = { offerIds: ['7', '8'] };
    const { digest } = preview(of);
    enqueue(db, editOf(['7', 'price', set(pln(6730))]), 'by-hand', NOW);
    expect(apply(of, digest)).toMatchObject({ isStale: true, edited: 0, changeSetId: null });
    expect(emitted()).toBe(0);
  });

  it('says how far it is, and that it is over', () => {
    const told: (WorkProgress | null)[] = [];
    const { preview, apply } = shop({
      begin: () => {},
      tell: (work) => told.push(work),
      isStopWanted: () => false,
    });
    apply({ query: {} }, preview({ query: {} }).digest);
    expect(told.at(-1)).toBeNull();
    const done = told.filter((work) => work !== null);
    expect(done.length).toBeGreaterThan(0);
    expect(done).toEqual(done.toSorted((left, right) => left.done - right.done));
    expect(done.every(({ total }) => total === 1200)).toBe(true);
  });

  it.each([1, 2, 4, 6])('stopped at look %i it leaves nothing behind', (at) => {
    let looks = 0;
    const { db, preview, apply, emitted } = shop({
      begin: () => {},
      tell: () => {},
      isStopWanted: () => (looks += 1) >= at,
    });
    const { digest } = preview({ query: {} });
    expect(() => apply({ query: {} }, digest)).toThrow(Stopped);
    const listing = { states: EDIT_STATES, changeSetId: null, afterEditId: 0, limit: 5 };
    expect(listChanges(db, listing)).toEqual([]);
    expect(preview({ query: {} }).digest).toBe(digest);
    expect(emitted()).toBe(0);
  });
});
