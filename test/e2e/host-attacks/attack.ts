import { requestText, type Asked } from './raw-request.ts';

/** What an attacker knows at best: where Stragan listens, and even the cookie of a tab that was let in. */
export type Target = {
  readonly port: number;
  readonly origin: string;
  readonly cookie: string;
  /** The address by which that tab was let in. */
  readonly usedLaunchPath: string;
};

/** Something that must be refused, said to the host byte by byte. */
export type Attack = {
  readonly what: string;
  readonly text: string;
  /** The connection ends without a word: there is no request to answer. */
  readonly isUnheard?: true;
};

/** Would fold the rail, which everybody can see afterwards. */
export const HARM = JSON.stringify({ name: 'app.preferences', input: { railFolded: true } });

/** Headers of a tab that was let in. */
export function own({ port, origin, cookie }: Target): Record<string, string> {
  return { host: `127.0.0.1:${port}`, origin, cookie };
}

/** The same as an honest tab says it, but for what the attack changes; an empty header is left out. */
export function harmful(target: Target, changes: Asked = {}): string {
  const headers = { ...own(target), 'content-type': 'application/json', ...changes.headers };
  const kept = Object.entries(headers).filter(([, value]) => value !== '');
  const asked = { method: 'POST', path: '/api/call', body: HARM, ...changes };
  return requestText({ ...asked, headers: Object.fromEntries(kept) });
}

/** Asks for a page or a file as a tab that was let in. */
export function reading(
  target: Target,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): string {
  const kept = Object.entries({ ...own(target), ...headers }).filter(([, value]) => value !== '');
  return requestText({ path, headers: Object.fromEntries(kept) });
}

/** Asks to hear the events. */
export function listening(target: Target, headers: Readonly<Record<string, string>>): string {
  return reading(target, '/api/events', {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'c3RyYWdhbi1zdHJhZ2FuIQ==',
    ...headers,
  });
}
