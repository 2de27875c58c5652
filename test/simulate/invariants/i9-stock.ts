import { endsByStock } from '../../../src/main/engine/outbox/carrier.ts';
import { isWriteOf, type CarriedEdit, type Exchange } from '../exchange.ts';
import { changesByOthers, told, type Evidence } from './evidence.ts';

/** I9: no number of pieces left that ignores a sale the program had seen, or could have. */
export function oversold(evidence: Evidence): string[] {
  const { exchanges } = evidence.day.watcher;
  return exchanges
    .filter(isWriteOf)
    .flatMap((write) =>
      write.edits
        .filter(({ field, intent }) => field === 'stock' && intent.kind === 'set')
        .flatMap((edit) => ignoredSale(evidence, write, edit)),
    );
}

function ignoredSale(evidence: Evidence, write: Exchange, edit: CarriedEdit): string[] {
  const { looked, base } = edit;
  if (looked !== base)
    return [`I9: ${told(edit)} went where ${String(looked)} stood and ${String(base)} was seen`];
  const sales = changesByOthers(evidence, edit.offerId, 'stock.available');
  const visible = sales.findLast((sale) => isVisible(evidence, write, edit, sale.at));
  if (visible === undefined || wasWrittenSince(evidence, edit, visible.at, write.number)) return [];
  const later = sales.filter(({ at }) => at >= visible.at).map(({ to }) => Number(to));
  // A last piece sold ends the offer, and Allegro may tell its stock as 0 or as none.
  if (later.includes(Number(looked)) || (endsByStock(edit.intent) && later.includes(0))) return [];
  const left = `${String(looked)}, though a sale had left ${String(visible.to)}`;
  return [`I9: ${told(edit)} went on ${left} (#${write.number})`];
}

/** Read directly after it, or told by a journal that the program asked after it. */
function isVisible({ day }: Evidence, write: Exchange, { offerId }: CarriedEdit, soldAt: number): boolean {
  const lagMs = day.plan.switches.eventDelayMs ?? 0;
  return day.watcher.exchanges.some((each) => {
    const { answeredAt, arrivedAt, method, path, status } = each;
    const isInTime = answeredAt !== null && answeredAt <= write.sentAt && arrivedAt !== null;
    if (!isInTime || method !== 'GET' || status !== 200 || each.life !== write.life) return false;
    if (path.startsWith(`/sale/product-offers/${offerId}`)) return arrivedAt > soldAt;
    const isJournal = path === '/sale/offer-events' && !day.harm.hasHiddenEvents;
    return isJournal && arrivedAt > soldAt + lagMs;
  });
}

/** Our own write since then, or one that may have been carried out since then, has left another number. */
function wasWrittenSince({ day }: Evidence, edit: CarriedEdit, soldAt: number, before: number): boolean {
  return day.watcher.exchanges.some(
    ({ number, arrivedAt, edits }) =>
      number < before &&
      arrivedAt !== null &&
      arrivedAt > soldAt - 120_000 &&
      edits.some(({ offerId, field }) => offerId === edit.offerId && field === 'stock'),
  );
}
