import { isWriteOf, type Exchange } from '../exchange.ts';
import type { Evidence } from './evidence.ts';

const USUAL_PAUSE_MS = 60_000;

/** I7: no write started after "offline", nothing in a pause, nothing with a dead token twice. */
export function unwantedRequests({ day }: Evidence): string[] {
  const lives = Map.groupBy(day.watcher.exchanges, ({ life }) => life);
  return [...lives.values()].flatMap((exchanges) => {
    const ofApi = exchanges.filter(({ host }) => host === 'api');
    return [...whileOffline(ofApi), ...duringPauses(ofApi), ...withDeadTokens(ofApi), ...unpulled(ofApi)];
  });
}

function isHeard(exchange: Exchange, by: number): boolean {
  return exchange.answeredAt !== null && exchange.answeredAt <= by && exchange.status !== null;
}

function whileOffline(exchanges: readonly Exchange[]): string[] {
  const failures = exchanges.filter(({ failure }) => failure === 'no-connection');
  return exchanges.filter(isWriteOf).flatMap((write) => {
    const last = failures.findLast(({ answeredAt }) => answeredAt !== null && answeredAt < write.sentAt);
    if (last === undefined) return [];
    const since = last.answeredAt ?? 0;
    const isBack = exchanges.some((each) => each.sentAt >= since && isHeard(each, write.sentAt));
    return isBack ? [] : [`I7: #${write.number} ${write.method} ${write.path} was sent while offline`];
  });
}

function duringPauses(exchanges: readonly Exchange[]): string[] {
  const pauses = exchanges.filter(({ status }) => status === 429);
  return exchanges.flatMap((each) => {
    const during = pauses.find(({ answeredAt, retryAfterMs }) => {
      const from = answeredAt ?? 0;
      return each.sentAt > from && each.sentAt < from + (retryAfterMs ?? USUAL_PAUSE_MS);
    });
    return during === undefined
      ? []
      : [`I7: #${each.number} ${each.path} was sent in the pause that #${during.number} asked for`];
  });
}

function withDeadTokens(exchanges: readonly Exchange[]): string[] {
  const died = new Map<string, number>();
  const broken: string[] = [];
  const ends = exchanges.filter(({ status }) => status === 401);
  for (const { token, answeredAt } of ends)
    if (token !== null && answeredAt !== null)
      died.set(token, Math.min(died.get(token) ?? Infinity, answeredAt));
  for (const { token, sentAt, number } of exchanges)
    if (token !== null && sentAt > (died.get(token) ?? Infinity))
      broken.push(`I7: #${number} was sent with a token that Allegro had refused`);
  return broken;
}

/** A life first hears what happened while nobody listened, and then writes. */
function unpulled(exchanges: readonly Exchange[]): string[] {
  const write = exchanges.find((each) => isWriteOf(each) && each.edits.length > 0);
  if (write === undefined) return [];
  const hasHeard = exchanges.some(
    (each) => /\/sale\/offer-events|\/sale\/offers$/u.test(each.path) && isHeard(each, write.sentAt),
  );
  return hasHeard ? [] : [`I9: #${write.number} ${write.path} was sent before anything was read`];
}
