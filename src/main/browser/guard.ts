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
    host: request.headers.host,
    origin: request.headers.origin,
    session: request.cookies[cookieName(admission.origin)],
    launch: launchToken(request.url),
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

function launchToken(path: string): string | null {
  const url = new URL(path, 'http://host');
  return url.pathname === '/' ? url.searchParams.get('launch') : null;
}
