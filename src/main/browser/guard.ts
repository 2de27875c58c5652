import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Admission } from './admission.ts';
import { wayInPage } from './way-in.ts';

/** Runs before every route and every WebSocket handshake. */
export async function guard(
  admission: Admission | null,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  if (admission === null) return void (await reply.code(503).send('Starting'));
  const verdict = admission.judge({
    method: request.method,
    host: hostOf(request),
    origin: request.headers.origin,
    site: oneOf(request.headers['sec-fetch-site']),
    isVisit: isVisit(request),
    session: request.cookies[cookieName(admission.origin)],
    launch: launchToken(request),
    upgrade: request.headers.upgrade !== undefined,
  });
  if (verdict.kind === 'in') return;
  if (verdict.kind === 'out' && verdict.reason === 'no-session' && isKnock(admission, request)) {
    return void (await reply.send({ address: admission.newLaunchAddress() }));
  }
  if (verdict.kind === 'launched') {
    reply.setCookie(cookieName(admission.origin), verdict.session, {
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
    });
    return void (await reply.redirect('/', 303));
  }
  const isNoTab = verdict.reason === 'wrong-host' || verdict.reason === 'wrong-origin';
  if (isNoTab || request.url.startsWith('/api/')) {
    return void (await reply.code(403).send({ refused: verdict.reason }));
  }
  await reply
    .code(403)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(wayInPage(request.headers['accept-language']));
}

function isKnock(admission: Admission, request: FastifyRequest): boolean {
  const isPlace = request.method === 'POST' && request.url === '/api/knock';
  return isPlace && admission.mayKnock(request.headers.authorization);
}

/** Cookies do not tell ports apart: two hosts on one machine would overwrite each other's. */
function cookieName(origin: string): string {
  return `stragan_${new URL(origin).port}`;
}

/** None where a request names several, or another one in its address: nobody honest does. */
function hostOf({ raw, url }: FastifyRequest): string | undefined {
  const hosts = raw.headersDistinct['host'] ?? [];
  const isPlain = hosts.length === 1 && url.startsWith('/') && raw.httpVersion === '1.1';
  return isPlain ? hosts[0] : undefined;
}

/** A tab goes there, and is not made to by a frame or an element of another page. */
function isVisit({ method, headers }: FastifyRequest): boolean {
  const { 'sec-fetch-mode': mode, 'sec-fetch-dest': destination } = headers;
  return method === 'GET' && mode === 'navigate' && destination === 'document';
}

function launchToken({ method, url }: FastifyRequest): string | null {
  const [path, query] = url.split('?');
  return method === 'GET' && path === '/' ? new URLSearchParams(query).get('launch') : null;
}

function oneOf(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : header?.join();
}
