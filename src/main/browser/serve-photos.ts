import type { FastifyInstance } from 'fastify';
import type { App } from '../app/create-app.ts';
import { photoAsked, PHOTO_HEADERS } from '../app/photo-request.ts';

/** GET /photo/<base64url of the picture's address>; ?w=96 for a small rendering. */
export function servePhotos(server: FastifyInstance, app: App): void {
  server.get('/photo/*', async (request, reply) => {
    const asked = photoAsked(new URL(request.url, 'http://host'));
    const photo = asked && (await app.photo(asked.encoded, asked.size));
    if (!photo) return reply.code(404).header('cache-control', 'no-store').send();
    return reply.headers(PHOTO_HEADERS).type(photo.contentType).send(photo.bytes);
  });
}
