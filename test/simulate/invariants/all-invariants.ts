import type { Day } from '../the-day.ts';
import { wrongAtTheEnd } from './at-the-end.ts';
import { brokenInside } from './broken-inside.ts';
import { evidenceOf } from './evidence.ts';
import { lostEdits } from './i1-nothing-lost.ts';
import { wronglyTold } from './i1-told.ts';
import { unconfirmedActs } from './i10-acts.ts';
import { doneTwice } from './i2-once.ts';
import { wrongSums } from './i2-sum-of-pieces.ts';
import { changedUnshown } from './i3-as-shown.ts';
import { itemsUnasked } from './i3-items.ts';
import { overwrittenUnasked } from './i3-overwritten.ts';
import { outOfOrder } from './i4-in-order.ts';
import { signedOutForNothing, unwantedRequests } from './i7-requests.ts';
import { toldInLog } from './i8-log.ts';
import { oversold } from './i9-stock.ts';

/** What was promised and not kept, each with the number of its promise; empty when all is well. */
export function brokenPromises(day: Day): string[] {
  const evidence = evidenceOf(day);
  const broken = [
    ...day.watcher.broken,
    ...brokenInside(day.world.db()),
    ...[
      lostEdits,
      doneTwice,
      changedUnshown,
      overwrittenUnasked,
      outOfOrder,
      unwantedRequests,
      toldInLog,
    ].flatMap((judge) => judge(evidence)),
    ...wronglyTold(evidence),
    ...wrongSums(evidence),
    ...itemsUnasked(evidence),
    ...signedOutForNothing(evidence),
    ...oversold(evidence),
    ...unconfirmedActs(evidence),
    ...wrongAtTheEnd(evidence),
  ];
  return [...new Set(broken)];
}
