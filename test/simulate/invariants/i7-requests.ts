import { isWriteOf, type Exchange } from '../exchange.ts';
import { DRAWN_PAUSE } from '../harm.ts';
import type { Day } from '../the-day.ts';
import type { Evidence } from './evidence.ts';

const USUAL_PAUSE_MS = 60_000;

/** I7: no write started after "offline", nothing in a pause, nothing with a dead token twice. */
export function unwantedRequests({ day }: Evidence): string[] {
  const lives = Map.groupBy(day.watcher.exchanges, ({ life }) => life);
  return [...lives.values()].flatMap((exchanges) => {
    const ofApi = exchanges.filter(({ host }) => host === 'api');
    return [
      ...whileOffline(ofApi),
      ...duringPauses(ofApi),
      ...withDeadTokens(ofApi),
      ...unpulled(ofApi),
      ...overAndOver(ofApi),
      ...beyondLimits(ofApi, day),
      ...refreshedTwice(exchanges.filter(({ host }) => host === 'auth')),
      ...refreshedWithUsedUp(exchanges.filter(({ host }) => host === 'auth')),
    ];
  });
}

/** What fails is tried again at ever longer intervals: so often in so long at most, whoever asks. */
const MOST_TRIES = [
  { tries: 40, withinMs: 10_000 },
  { tries: 300, withinMs: 3_600_000 },
];

function overAndOver(exchanges: readonly Exchange[]): string[] {
  const failed = exchanges.filter(({ status, failure }) => failure !== null || (status ?? 0) >= 500);
  return [...Map.groupBy(failed, ({ method, path }) => `${method} ${path}`)].flatMap(([what, sent]) =>
    MOST_TRIES.filter(({ tries, withinMs }) =>
      sent.some((each, at) => (sent[at + tries]?.sentAt ?? Infinity) < each.sentAt + withinMs),
    ).map(({ tries, withinMs }) => `I7: ${what} failed and was tried ${tries} times in ${withinMs / 1000} s`),
  );
}

/** Where the limits are Allegro's own, only a drawn 429 comes. */
function beyondLimits(exchanges: readonly Exchange[], { plan }: Day): string[] {
  if (plan.switches.limitScale !== 1) return [];
  const earned = exchanges.find(({ status, answer }) => status === 429 && !isDrawn(answer));
  return earned === undefined ? [] : [`I7: #${earned.number} ${earned.path} was beyond the limits`];
}

function isDrawn(answer: unknown): boolean {
  return JSON.stringify(answer).includes(DRAWN_PAUSE);
}

/** One refresh at a time: the second would kill what the first has brought. */
function refreshedTwice(exchanges: readonly Exchange[]): string[] {
  return exchanges.flatMap((each, at) => {
    const token = refreshTokenOf(each);
    const other = exchanges
      .slice(0, at)
      .find(
        (former) =>
          token !== null && refreshTokenOf(former) === token && (former.answeredAt ?? Infinity) > each.sentAt,
      );
    return other === undefined ? [] : [`I7: #${each.number} refreshes what #${other.number} is refreshing`];
  });
}

/** What has brought new tokens is not used again in the same life. */
function refreshedWithUsedUp(exchanges: readonly Exchange[]): string[] {
  return exchanges.flatMap((each, at) => {
    const token = refreshTokenOf(each);
    const other = exchanges
      .slice(0, at)
      .find(
        (former) =>
          token !== null &&
          refreshTokenOf(former) === token &&
          (former.answeredAt ?? Infinity) <= each.sentAt &&
          isTokenPair(former),
      );
    return other === undefined ? [] : [`I7: #${each.number} uses a token that #${other.number} has used up`];
  });
}

function isTokenPair({ status, answer }: Exchange): boolean {
  const pair = answer as Record<string, unknown> | null;
  return status === 200 && typeof pair?.['access_token'] === 'string';
}

function refreshTokenOf({ body, query }: Exchange): string | null {
  const form = typeof body === 'string' ? new URLSearchParams(body) : query;
  return form.get('refresh_token');
}

/**
 * Nobody has to sign in again unless Allegro has ended the sign-in, or the new tokens were lost on the way.
 */
export function signedOutForNothing({ day }: Evidence): string[] {
  const { signIns } = day.seller;
  return signIns.flatMap(({ at, by }, index) => {
    const former = signIns[index - 1];
    if (by === 'allegro' || former?.by === 'allegro') return [];
    const since = former?.at ?? 0;
    const isLost = day.watcher.exchanges.some(
      ({ host, sentAt, answeredAt, answer, life }) =>
        host === 'auth' &&
        sentAt >= since &&
        sentAt < at &&
        (answeredAt === null ||
          typeof (answer as Record<string, unknown> | null)?.['access_token'] !== 'string' ||
          day.watcher.ends.some((end) => end.life === life && end.at - answeredAt < 100)) &&
        !isLastOf(day, sentAt, at),
    );
    return isLost ? [] : ['I7: he had to sign in again, though Allegro had not ended his sign-in'];
  });
}

/** That the tokens are dead is what the program was told, not what brought it about. */
function isLastOf({ watcher }: Day, sentAt: number, before: number): boolean {
  const last = watcher.exchanges.findLast((each) => each.host === 'auth' && each.sentAt < before);
  const told = (last?.answer as Record<string, unknown> | null)?.['error'];
  return last?.sentAt === sentAt && told === 'invalid_grant';
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
