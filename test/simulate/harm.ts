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
export class Harm implements Pick<WorldWatch, 'instead' | 'onTheWay'> {
  isAtPeace = false;
  /** Whether a journal has lacked an event: what it told of is then known by the list alone. */
  hasHiddenEvents = false;
  readonly #dice: () => number;
  readonly #harms: Harms;

  constructor(harms: Harms, dice: () => number) {
    this.#harms = harms;
    this.#dice = dice;
  }

  instead(_request: HttpRequest): HttpResponse | null {
    if (!this.#strikes(this.#harms.pages)) return null;
    return page(LOGIN_PAGE);
  }

  onTheWay({ method, url }: HttpRequest, answer: HttpResponse): HttpResponse | null {
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
    { status: 429, count: 2 },
    { status: 429, retryAfter: 20, count: 3 },
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
