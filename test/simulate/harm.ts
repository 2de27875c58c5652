import type { FaultRule, Faults } from '../../src/main/demo/faults.ts';
import type { WorldWatch } from '../support/world-watch.ts';
import type { Harms } from './plan.ts';

type HttpRequest = Parameters<WorldWatch['instead']>[0];
type HttpResponse = Parameters<WorldWatch['onTheWay']>[1];

const LOGIN_PAGE = '<!DOCTYPE html><html><body><h1>Hotel Wi-Fi</h1><form>Sign in</form></body></html>';

/**
 * What happens to requests and answers between the program and Allegro: somebody else's page, half an answer,
 * pages of lists and journals that lack something. At peace nothing happens.
 */
export class Harm implements Pick<WorldWatch, 'instead' | 'onTheWay' | 'lateBy'> {
  isAtPeace = false;
  /** Whether a journal has lacked an event: what it told of is then known by the list alone. */
  hasHiddenEvents = false;
  /** An offer for which Allegro refuses whole commands: one bad entry among good ones. */
  cursed: string | null = null;
  /** Offers that the list lacks, though Allegro has them. */
  hidden: ReadonlySet<string> = new Set();
  /** Allegro does not know the place in the journal any more that is asked for next. */
  forgetsPlace = false;
  /** How many of the commands come to Allegro long after the program was told that the line broke. */
  lateShare = 0;
  /** Somebody else's page answers all that writes. */
  pagesForWrites = false;
  readonly #forgotten = new Set<string>();
  readonly #dice: () => number;
  readonly #harms: Harms;

  constructor(harms: Harms, dice: () => number) {
    this.#harms = harms;
    this.#dice = dice;
  }

  instead(request: HttpRequest): HttpResponse | null {
    if (this.#isPlaceForgotten(request)) return answered(404, UNKNOWN_PLACE);
    if (this.#isCursed(request)) return answered(422, badEntry(this.cursed ?? ''));
    const isWrite =
      request.method !== 'GET' && !request.url.includes('/oauth/') && !request.url.includes('/auth/');
    if (this.pagesForWrites && isWrite) return page(LOGIN_PAGE);
    if (!this.#strikes(this.#harms.pages)) return null;
    return page(LOGIN_PAGE);
  }

  lateBy({ method, url }: HttpRequest): number | null {
    if (this.lateShare === 0 || method === 'GET' || !isCommand(url)) return null;
    return this.#dice() < this.lateShare ? 1000 + Math.floor(this.#dice() * 39_000) : null;
  }

  #isPlaceForgotten({ url }: HttpRequest): boolean {
    const { pathname, searchParams } = new URL(url);
    const from = searchParams.get('from');
    if (pathname !== '/sale/offer-events' || from === null) return false;
    if (this.forgetsPlace) this.#forgotten.add(from);
    this.forgetsPlace = false;
    return this.#forgotten.has(from);
  }

  /** A place that the journal has just told of again is known. */
  #tellsPlaces(url: string, { status, headers, body }: HttpResponse): void {
    const isHtml = headers['content-type']?.includes('html') === true;
    if (this.#forgotten.size === 0 || status !== 200 || isHtml) return;
    if (new URL(url).pathname !== '/sale/offer-events') return;
    const { offerEvents = [] } = JSON.parse(new TextDecoder().decode(body)) as {
      offerEvents?: readonly { readonly id: string }[];
    };
    for (const { id } of offerEvents) this.#forgotten.delete(id);
  }

  #isCursed({ method, url, body }: HttpRequest): boolean {
    return this.cursed !== null && method !== 'GET' && isCommand(url) && textOf(body).includes(this.cursed);
  }

  onTheWay({ method, url }: HttpRequest, answer: HttpResponse): HttpResponse | null {
    this.#tellsPlaces(url, answer);
    if (answer.status === 200 && this.hidden.size > 0) return this.#withoutHidden({ method, url }, answer);
    if (this.isAtPeace || answer.status !== 200) return answer;
    if (this.#strikes(this.#harms.pages / 2)) return { ...page(LOGIN_PAGE), status: 502 };
    if (this.#strikes(this.#harms.cuts)) return halfOf(answer);
    if (method !== 'GET') return answer;
    const { pathname } = new URL(url);
    if (pathname === '/sale/offers') return this.#lacking(answer, 'offers', this.#harms.holesInLists);
    if (pathname !== '/sale/offer-events') return answer;
    const left = this.#lacking(answer, 'offerEvents', this.#harms.holesInJournal);
    if (left !== answer) this.hasHiddenEvents = true;
    return left;
  }

  #withoutHidden({ method, url }: Pick<HttpRequest, 'method' | 'url'>, answer: HttpResponse): HttpResponse {
    const isHtml = answer.headers['content-type']?.includes('html') === true;
    if (isHtml || method !== 'GET' || new URL(url).pathname !== '/sale/offers') return answer;
    const document = JSON.parse(new TextDecoder().decode(answer.body)) as {
      offers: readonly { id: string }[];
    };
    const offers = document.offers.filter(({ id }) => !this.hidden.has(id));
    return { ...answer, body: new TextEncoder().encode(JSON.stringify({ ...document, offers })) };
  }

  #lacking(answer: HttpResponse, list: string, share: number): HttpResponse {
    const isHtml = answer.headers['content-type']?.includes('html') === true;
    if (share === 0 || isHtml) return answer;
    const document = JSON.parse(new TextDecoder().decode(answer.body)) as Record<string, unknown>;
    const entries = document[list];
    if (!Array.isArray(entries)) return answer;
    // The last one tells where the journal goes on: what comes after it is asked for from there.
    const kept = entries.filter((_, at) => at === entries.length - 1 || this.#dice() >= share);
    if (kept.length === entries.length) return answer;
    return { ...answer, body: new TextEncoder().encode(JSON.stringify({ ...document, [list]: kept })) };
  }

  #strikes(share: number): boolean {
    return !this.isAtPeace && share > 0 && this.#dice() < share;
  }
}

function page(html: string): HttpResponse {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return { status: 200, headers, body: new TextEncoder().encode(html) };
}

function answered(status: number, document: object): HttpResponse {
  const headers = { 'content-type': 'application/vnd.allegro.public.v1+json' };
  return { status, headers, body: new TextEncoder().encode(JSON.stringify(document)) };
}

function isCommand(url: string): boolean {
  return /-commands(\/|$)/u.test(new URL(url).pathname);
}

function textOf(body: HttpRequest['body']): string {
  if (typeof body === 'string') return body;
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : '';
}

const UNKNOWN_PLACE = oneError('NOT_FOUND', 'There is no such event.', 'from');

/** What Allegro says of a command that it refuses whole. */
export const BAD_ENTRY = 'BAD_ENTRY_OF_COMMAND';

function badEntry(offerId: string): object {
  return oneError(BAD_ENTRY, `The entry of ${offerId} is wrong.`, 'modifications');
}

function oneError(code: string, message: string, path: string): object {
  return { errors: [{ code, message, details: null, path, userMessage: message }] };
}

function halfOf(answer: HttpResponse): HttpResponse {
  return { ...answer, body: answer.body.slice(0, Math.floor(answer.body.length / 2)) };
}

const REFUSED = {
  errors: [
    {
      code: 'ConstraintViolationException.Refused',
      message: 'Refused',
      details: null,
      path: 'name',
      userMessage: 'Allegro refuses this.',
    },
  ],
};

/** A 429 that is drawn, rather than earned by asking too often. */
export const DRAWN_PAUSE = 'DRAWN_PAUSE';
export const DRAWN = oneError(DRAWN_PAUSE, 'Too many requests, it was drawn.', '');

const WRITES = ['PUT', 'POST', 'PATCH', 'DELETE'];

/** What goes wrong with requests that Allegro hears of, until it is drawn anew. */
export function drawnFaults(dice: () => number, share: number): Faults {
  if (dice() < 0.25) return { rules: [] };
  const writes = WRITES[Math.floor(dice() * WRITES.length)] ?? 'PATCH';
  const kinds: readonly FaultRule[] = [
    { drop: 'before' },
    { drop: 'after' },
    { drop: 'after', method: writes },
    { status: 503 },
    { status: 504, processed: true },
    { status: 504, processed: true, method: writes },
    { status: 429, body: DRAWN, count: 2 },
    { status: 429, body: DRAWN, retryAfter: dice() < 0.5 ? 20 : 150, count: 3 },
    { status: 500 },
    { truncate: true },
    { latencyMs: 20_000 },
    { latencyMs: 65_000, method: writes },
    { status: 422, body: REFUSED, method: writes },
    // Not of operations: there it would say that the write has failed.
    { status: 422, body: REFUSED, method: 'GET', path: '/^.sale.product-offers.[0-9]+(.parts)?$/' },
    { status: 403, body: REFUSED, method: writes },
  ];
  const kind = kinds[Math.floor(dice() * kinds.length)] ?? { drop: 'after' };
  return { rules: [{ path: '/', probability: share, ...kind }] };
}
