import { isWriteOf, type Exchange } from '../exchange.ts';
import type { Day } from '../the-day.ts';
import type { Evidence } from './evidence.ts';

const HOLDS_MS = 60_000;

/** How an act writes, and what tells the state that it was confirmed against. */
const ACTS = [
  {
    act: 'orders.set-status',
    write: /^\/order\/checkout-forms\/([^/]+)\/fulfillment$/u,
    read: (key: string) => `/order/checkout-forms/${key}`,
  },
  {
    act: 'messages.send',
    write: /^\/messaging\/threads\/([^/]+)\/messages$/u,
    read: (key: string) => `/messaging/threads/${key}/messages`,
  },
];

/** I10: no act left that the seller had not confirmed against a state read within the last minute. */
export function unconfirmedActs({ day }: Evidence): string[] {
  const { exchanges } = day.watcher;
  const used = new Set<number>();
  return exchanges.filter(isWriteOf).flatMap((write) => {
    const found = ACTS.map((act) => ({ act, key: act.write.exec(write.path)?.[1] })).find(
      ({ key }) => key !== undefined,
    );
    if (found?.key === undefined) return [];
    const { act, key } = found;
    const at = day.deeds.confirmations.findLastIndex(
      (each, index) =>
        each.act === act.act &&
        each.key === key &&
        each.confirmedAt <= write.sentAt &&
        each.lookedAt >= write.sentAt - 2 * HOLDS_MS &&
        each.confirmedAt - each.lookedAt <= HOLDS_MS &&
        !used.has(index),
    );
    if (at === -1) return [`I10: #${write.number} ${write.path} was confirmed by nobody`];
    // An answer of 401 was no act: the same goes once more with another token.
    if (write.status !== 401) used.add(at);
    const wrong = act.act === 'orders.set-status' ? actedAgainst(day, write, key, at) : [];
    if (wrong.length > 0) return wrong;
    return isRead(exchanges, write, act.read(key))
      ? []
      : [`I10: #${write.number} ${write.path} was sent without another look`];
  });
}

/** The order was otherwise than he had seen it, by the last look; or that look was not named. */
function actedAgainst(
  { deeds, watcher }: Day,
  write: Exchange,
  order: string,
  confirmation: number,
): string[] {
  const named = `I10: #${write.number} ${write.path}`;
  if (!write.query.has('checkoutForm.revision')) return [`${named} named no revision`];
  const look = watcher.exchanges.findLast(
    ({ path, method, status, answeredAt }) =>
      path === `/order/checkout-forms/${order}` &&
      method === 'GET' &&
      status === 200 &&
      answeredAt !== null &&
      answeredAt <= write.sentAt,
  );
  const seenAt = deeds.confirmations[confirmation]?.lookedAt ?? 0;
  const known = deeds.rivalActs.filter((each) => each.order === order && each.at < (look?.arrivedAt ?? 0));
  if (known.some(({ isCalledOff }) => isCalledOff))
    return [`${named} was sent for an order that was called off`];
  return known.some(({ at }) => at > seenAt)
    ? [`${named} was sent though somebody had set it meanwhile`]
    : [];
}

function isRead(exchanges: readonly Exchange[], write: Exchange, path: string): boolean {
  return exchanges.some(
    (each) =>
      each.method === 'GET' &&
      each.path === path &&
      each.status === 200 &&
      each.answeredAt !== null &&
      each.answeredAt <= write.sentAt &&
      each.sentAt >= write.sentAt - HOLDS_MS,
  );
}
