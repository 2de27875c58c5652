import type { FastifyInstance } from 'fastify';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import { EVENT_NAMES } from '../../shared/contract.ts';
import type { App } from '../app/create-app.ts';

const callBody = z.object({ name: z.string().max(100), input: z.unknown() }).strict();

/** The contract over HTTP: POST /api/call answers a Result, the WebSocket /api/events tells the events. */
export function serveApi(server: FastifyInstance, app: App): void {
  server.post('/api/call', async (request, reply) => {
    const body = callBody.safeParse(request.body);
    if (!body.success) return reply.code(400).send({ refused: 'not-a-call' });
    return reply
      .header('cache-control', 'no-store')
      .send(await app.callByName(body.data.name, body.data.input));
  });
  server.get('/api/events', { websocket: true }, (socket) => tellEvents(socket, app));
}

function tellEvents(socket: WebSocket, app: App): void {
  const stops = EVENT_NAMES.map((name) =>
    app.on(name, (payload) => {
      if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ name, payload }));
    }),
  );
  socket.on('close', () => {
    for (const stop of stops) stop();
  });
}
