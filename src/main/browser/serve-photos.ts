import type { FastifyInstance } from 'fastify';
import type { App } from '../app/create-app.ts';
import { NO_PHOTO, photoAsked, PHOTO_HEADERS } from '../app/photo-request.ts';

/** GET /photo/<base64url of the picture's address>; ?w=96 for a small rendering. */
export function servePhotos(server: FastifyInstance, app: App): void {
  server.get('/photo/*', async (request, reply) => {
    const asked = photoAsked(new URL(request.url, 'http://host'));
    if (!asked) return reply.code(404).send();
    const photo = await app.photo(asked.encoded, asked.size);
    if (!photo) return reply.code(NO_PHOTO.status).headers(NO_PHOTO.headers).send();
    return reply.headers(PHOTO_HEADERS).type(photo.contentType).send(photo.bytes);
  });
}
