import type { DemoRequest } from './kinds.ts';
import { isJson } from './manners.ts';

export type LogEntry = {
  readonly seq: number;
  /** ISO 8601, by the demo's clock. */
  readonly time: string;
  readonly host: string;
  readonly method: string;
  /** With query. */
  readonly path: string;
  /**
   * Text of a JSON body; what is not JSON is told by its type and size; the auth host's bodies are secrets.
   */
  readonly body: string | null;
  /** What the server decided, null if the request was never processed. */
  readonly status: number | null;
  /** Whether a request that writes changed the shop. */
  readonly applied: boolean;
  /** Whether the answer was written out whole. */
  readonly delivered: boolean;
  readonly warning: string | null;
};

/** Returned by `add`: tells the log that the answer went out whole. */
export type MarkDelivered = () => void;

export type DemoLog = {
  readonly add: (entry: Omit<LogEntry, 'seq' | 'delivered'>) => MarkDelivered;
  /** Entries after a sequence number, oldest first. */
  readonly after: (seq: number, limit: number) => readonly LogEntry[];
};

/** `cap` entries are kept, the oldest go first; null keeps all. */
export function makeLog(cap: number | null): DemoLog {
  let entries: (Omit<LogEntry, 'delivered'> & { delivered: boolean })[] = [];
  let lastSeq = 0;
  return {
    add(entry) {
      lastSeq += 1;
      const kept = { ...entry, seq: lastSeq, delivered: false };
      entries.push(kept);
      // Cut seldom: a quarter more than the cap may stand for a while.
      if (cap !== null && entries.length > cap * 1.25) entries = entries.slice(-cap);
      return () => {
        kept.delivered = true;
      };
    },
    after(seq, limit) {
      const first = entries[0]?.seq ?? 1;
      const start = Math.max(0, seq + 1 - first);
      return entries.slice(start, start + limit);
    },
  };
}

/** What the log keeps of a request. */
export function loggedRequest(request: DemoRequest): Pick<LogEntry, 'host' | 'method' | 'path' | 'body'> {
  const { host, method, query } = request;
  if (host === 'auth') return { host, method, path: request.path, body: null };
  const path = query.size === 0 ? request.path : `${request.path}?${query.toString()}`;
  return { host, method, path, body: loggedBody(request) };
}

function loggedBody(request: DemoRequest): string | null {
  if (request.body.length === 0) return null;
  if (isJson(request)) return new TextDecoder().decode(request.body);
  return `${request.headers['content-type'] ?? 'no type'}, ${request.body.length} bytes`;
}
