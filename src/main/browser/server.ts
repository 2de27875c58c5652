import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import fastifyStatic from '@fastify/static';
import websocket from '@fastify/websocket';
import fastify, { type FastifyInstance } from 'fastify';
import { MOST_HANDED_BYTES } from '../../shared/contract-files.ts';
import type { App } from '../app/create-app.ts';
import { servedPage } from '../app/page.ts';
import { Admission } from './admission.ts';
import { setAnswerHeaders } from './answer-headers.ts';
import { guard } from './guard.ts';
import { HandedFiles } from './handed-files.ts';
import { refuse, refuseNoRequest, refusePlainly } from './refusals.ts';
import { serveApi } from './serve-api.ts';
import { serveFiles } from './serve-files.ts';
import { servePhotos } from './serve-photos.ts';

export type ServedFiles = {
  readonly rendererFolder: string;
  readonly preloadFile: string;
  /** Where files lie that tabs hand over. */
  readonly handedFolder: string;
};

export type BrowserServer = {
  readonly admission: Admission;
  close(): Promise<void>;
};

/** The window's files and the contract on 127.0.0.1. Port 0 takes any free one. */
export async function serveBrowser(app: App, files: ServedFiles, port: number): Promise<BrowserServer> {
  const server = fastify({
    logger: false,
    bodyLimit: 64 * 1024 * 1024,
    forceCloseConnections: true,
    // The guard refuses who names no host, in its own words.
    http: { requireHostHeader: false },
    clientErrorHandler: refuseNoRequest,
    frameworkErrors: (error, _request, reply) => refuse(error, reply),
  });
  await server.register(cookie);
  await server.register(websocket, { options: { maxPayload: 64 * 1024 } });
  // The port is known only once the server listens, and hooks must be there before: admission comes later.
  let admission: Admission | null = null;
  server.addHook('onRequest', (request, reply) => guard(admission, request, reply));
  setAnswerHeaders(server);
  refusePlainly(server);
  await servePage(server, files);
  servePhotos(server, app);
  serveApi(server, app);
  const handed = new HandedFiles(files.handedFolder, MOST_HANDED_BYTES);
  await handed.clear();
  serveFiles(server, app, handed);
  const origin = await server.listen({ host: '127.0.0.1', port });
  admission = new Admission(origin);
  return { admission, close: () => server.close().then(() => handed.clear()) };
}

async function servePage(server: FastifyInstance, files: ServedFiles): Promise<void> {
  server.get('/', async (_request, reply) => {
    const built = await readFile(join(files.rendererFolder, 'index.html'), 'utf8');
    const page = servedPage({ built, connect: 'self', preloadScript: './preload.js' });
    return reply
      .header('content-security-policy', page.policy)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page.html);
  });
  server.get('/preload.js', async (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(await readFile(files.preloadFile, 'utf8')),
  );
  await server.register(fastifyStatic, {
    root: join(files.rendererFolder, 'assets'),
    prefix: '/assets/',
    index: false,
    immutable: true,
    maxAge: '1y',
  });
}
