import type { DurablePoint } from '../../src/main/engine/durable-steps.ts';
import type { HttpRequest, HttpResponse } from '../../src/main/engine/ports.ts';
import type { WriteDb } from '../../src/main/engine/store/handle.ts';
import type { WatchedRequest, WorldWatch } from '../support/world-watch.ts';
import { carriedBy } from './carried-edits.ts';
import { drainAlarms, drainEdges, watchEdges, type Edge } from './edges.ts';
import type { Exchange } from './exchange.ts';
import { brokenInside } from './invariants/broken-inside.ts';
import { Standing } from './visits.ts';

export type SeenEdge = Edge & {
  readonly life: number;
  readonly at: number;
  /** The commands of the seller that were being answered then: "changes.resolve mine". */
  readonly during: readonly string[];
};

type Harm = Required<Pick<WorldWatch, 'instead' | 'onTheWay' | 'lateBy'>>;

/** Sees all that engine and network do, and writes it down. */
export class Watcher implements WorldWatch {
  readonly exchanges: Exchange[] = [];
  readonly edges: SeenEdge[] = [];
  readonly deaths: { readonly at: string; readonly life: number }[] = [];
  /** When each life ended. */
  readonly ends: { readonly at: number; readonly life: number }[] = [];
  readonly logLines: string[] = [];
  readonly points = new Map<DurablePoint, number>();
  readonly standing = new Standing();
  readonly broken: string[] = [];
  readonly told: string[] | null;
  life = 0;
  /** Hears of each request as it leaves. */
  onRequest: (exchange: Exchange) => void = () => {};
  #during: readonly string[] = [];
  #db: WriteDb | null = null;
  readonly #now: () => number;
  readonly #harm: Harm;

  constructor(now: () => number, harm: Harm, isTraced: boolean) {
    this.#now = now;
    this.#harm = harm;
    this.told = isTraced ? [] : null;
  }

  tell(text: string): void {
    this.told?.push(`${new Date(this.#now()).toISOString().slice(11, 23)} ${text}`);
  }

  born(db: WriteDb): void {
    this.life += 1;
    this.#during = [];
    this.#db = db;
    this.tell(`life ${this.life} begins`);
    watchEdges(db);
  }

  died(db: WriteDb, at: string): void {
    this.drain();
    this.tell(`life ${this.life} ends at ${at}`);
    this.deaths.push({ at, life: this.life });
    this.ends.push({ at: this.#now(), life: this.life });
    this.standing.died(at);
    this.broken.push(...brokenInside(db).map((promise) => `${promise} (at the end of life ${this.life})`));
    this.#db = null;
  }

  point(point: DurablePoint): void {
    this.points.set(point, (this.points.get(point) ?? 0) + 1);
    this.drain();
    this.standing.passed(point);
    this.tell(`  ${point}`);
  }

  /** What moved since it was last asked. */
  drain(): void {
    if (this.#db === null) return;
    this.broken.push(...drainAlarms(this.#db));
    for (const edge of drainEdges(this.#db)) {
      this.edges.push({ ...edge, life: this.life, at: this.#now(), during: this.#during });
      this.standing.moved(edge);
      this.tell(`  ${edge.kind} ${edge.id}: ${edge.was || '(new)'} -> ${edge.now}`);
    }
  }

  /** From now on the seller waits for this command; answers what ends that. */
  begins(command: string): () => void {
    this.drain();
    this.#during = [...this.#during, command];
    return () => {
      this.drain();
      const at = this.#during.indexOf(command);
      this.#during = this.#during.toSpliced(at, 1);
    };
  }

  readonly log: WorldWatch['log'] = (level, message, detail) => {
    this.logLines.push(JSON.stringify([level, message, detail ?? null]));
  };

  instead(request: HttpRequest): HttpResponse | null {
    return this.#harm.instead(request);
  }

  lateBy(request: HttpRequest): number | null {
    return this.#harm.lateBy(request);
  }

  onTheWay(request: HttpRequest, answer: HttpResponse): HttpResponse | null {
    return this.#harm.onTheWay(request, answer);
  }

  sent(request: HttpRequest): WatchedRequest {
    const exchange = this.#begun(request);
    this.exchanges.push(exchange);
    const { number, method, path } = exchange;
    this.onRequest(exchange);
    const carried = exchange.edits.map(({ editId }) => editId).join(' ');
    this.tell(`  #${number} ${method} ${path}${carried === '' ? '' : ` with edits ${carried}`}`);
    return {
      arrived: (applied) => {
        exchange.arrivedAt = this.#now();
        exchange.applied = applied;
      },
      answered: (answer) => this.#answered(exchange, answer),
    };
  }

  #begun(request: HttpRequest): Exchange {
    const url = new URL(request.url);
    const isWrite = request.method !== 'GET' && this.#db !== null;
    const body = parsed(request.body);
    return {
      number: this.exchanges.length + 1,
      life: this.life,
      host: hostOf(url.host),
      method: request.method,
      path: url.pathname,
      query: url.searchParams,
      body,
      token: request.headers['authorization'] ?? null,
      sentAt: this.#now(),
      edits: isWrite && this.#db !== null ? carriedBy(this.#db, url.pathname, body) : [],
      arrivedAt: null,
      applied: false,
      answeredAt: null,
      status: null,
      failure: null,
      retryAfterMs: null,
      answer: null,
    };
  }

  #answered(exchange: Exchange, answer: HttpResponse | string): void {
    if (exchange.answeredAt !== null) return;
    exchange.answeredAt = this.#now();
    if (typeof answer === 'string') exchange.failure = answer;
    else {
      exchange.status = answer.status;
      exchange.retryAfterMs = retryAfterMs(answer);
      exchange.answer = parsed(answer.body);
    }
    this.tell(`  #${exchange.number} ${typeof answer === 'string' ? answer : answer.status}`);
  }
}

function hostOf(host: string): Exchange['host'] {
  if (host.startsWith('auth')) return 'auth';
  return host.startsWith('upload') ? 'upload' : 'api';
}

function retryAfterMs({ headers }: HttpResponse): number | null {
  const seconds = headers['retry-after'];
  return seconds === undefined ? null : Number(seconds) * 1000;
}

function parsed(body: HttpRequest['body']): unknown {
  if (body === null || (typeof body === 'object' && 'open' in body)) return null;
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
