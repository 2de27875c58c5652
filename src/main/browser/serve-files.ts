import type { FastifyInstance } from 'fastify';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { MOST_HANDED_BYTES } from '../../shared/contract-files.ts';
import { ok } from '../../shared/errors.ts';
import type { App } from '../app/create-app.ts';
import { openHanded } from '../app/open-handed.ts';
import type { HandedFiles } from './handed-files.ts';

const STREAM = 'application/octet-stream';

const asked = z.object({ name: z.string().min(1).max(1000) });

/**
 * POST /api/files?name=...: one file as a stream, which comes to lie in the data folder and is opened there.
 */
export function serveFiles(server: FastifyInstance, app: App, handed: HandedFiles): void {
  server.addContentTypeParser(STREAM, (_request, payload, done) => done(null, payload));
  server.post('/api/files', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const query = asked.safeParse(request.query);
    if (!query.success || request.headers['content-type'] !== STREAM) {
      return reply.code(400).send({ refused: 'not-a-file' });
    }
    const isTooLarge = Number(request.headers['content-length']) > MOST_HANDED_BYTES;
    const path = isTooLarge ? null : await handed.take(query.data.name, request.body as Readable);
    // The rest of what is too large is not read: the connection ends with the answer.
    if (path === null) {
      return reply.code(413).header('connection', 'close').send({ refused: 'too-large' });
    }
    const opened = await openHanded(app, [path]);
    if (!opened.ok) return reply.send(opened);
    // A tab knows the file by its own name, not by where it lies here.
    const problems = opened.value.problems.map((problem) => ({ ...problem, name: query.data.name }));
    return reply.send(ok({ ...opened.value, problems }));
  });
}
