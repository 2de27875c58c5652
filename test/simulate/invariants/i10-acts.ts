import { isWriteOf, type Exchange } from '../exchange.ts';
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
    const at = day.deeds.confirmations.findIndex(
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
    return isRead(exchanges, write, act.read(key))
      ? []
      : [`I10: #${write.number} ${write.path} was sent without another look`];
  });
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
