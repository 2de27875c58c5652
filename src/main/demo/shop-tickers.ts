import type { Ticker } from './kinds.ts';
import { runChangePrice } from './commands/change-price-command.ts';
import { forgetOldCommands, runCommand } from './commands/run-command.ts';
import { affairsTicker } from './money/affairs.ts';
import { scheduleSweep, sweep } from './offers/archive-sweep.ts';
import type { Moment } from './offers/moment.ts';
import { activate, expire, tellList } from './offers/offer-work.ts';
import { finishOperation } from './offers/operations.ts';
import { takeDue } from './offers/pending.ts';
import type { Pending } from './offers/pending.ts';
import { continueOrder, expectBuyer, purchase } from './orders/purchases.ts';
import { runShippingCommand } from './shipping/run-command.ts';
import { sellingTicker } from './selling-errands.ts';

/** What happens in the shop as time passes. Called with rising `now`, possibly far apart. */
export const shopTickers: readonly Ticker[] = [doWhatIsDue, affairsTicker, sellingTicker];

/** What becomes due by doing what is due is done as well, each at its own time. */
function doWhatIsDue({ state, now }: Moment): void {
  scheduleSweep({ state, now });
  expectBuyer({ state, now });
  for (let due = takeDue(state, now); due.length > 0; due = takeDue(state, now)) {
    for (const pending of due) doPending({ state, now: pending.dueAt }, pending);
  }
}

function doPending(moment: Moment, pending: Pending): void {
  switch (pending.kind) {
    case 'list':
      return tellList(moment, pending.offerId);
    case 'activate':
      return activate(moment, pending.offerId);
    case 'expire':
      return expire(moment, pending.offerId);
    case 'operation':
      return finishOperation(moment, pending.operationId);
    case 'command':
      return runCommand(moment, pending.key);
    case 'shipping':
      return runShippingCommand(moment, pending.key);
    case 'price-command':
      return runChangePrice(moment, pending.offerId, pending.amount, pending.currency);
    case 'purchase':
      return purchase(moment, pending.number);
    case 'order':
      return continueOrder(moment, pending.orderId, pending.step);
    case 'sweep':
      return sweepAgain(moment);
  }
}

function sweepAgain(moment: Moment): void {
  sweep(moment);
  forgetOldCommands(moment);
  scheduleSweep(moment);
}
