import type { FastifyInstance } from 'fastify';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import { EVENT_NAMES } from '../../shared/contract.ts';
import type { App } from '../app/create-app.ts';

const callBody = z.object({ name: z.string().max(100), input: z.unknown() }).strict();
const socketCall = callBody.extend({ id: z.int().nonnegative() });

/**
 * The contract over HTTP: POST /api/call answers a Result. The WebSocket /api/events tells the events, and
 * answers calls, each with the id that came with it.
 */
export function serveApi(server: FastifyInstance, app: App): void {
  server.post('/api/call', async (request, reply) => {
    const body = callBody.safeParse(request.body);
    if (!body.success) return reply.code(400).send({ refused: 'not-a-call' });
    return reply
      .header('cache-control', 'no-store')
      .send(await app.callByName(body.data.name, body.data.input));
  });
  server.get('/api/events', { websocket: true }, (socket) => {
    tellEvents(socket, app);
    answerCalls(socket, app);
  });
}

function answerCalls(socket: WebSocket, app: App): void {
  socket.on('message', (data: Buffer) => {
    const call = socketCall.safeParse(parsed(data));
    if (call.success) void answerCall(call.data);
    else socket.close(NOT_A_CALL);
  });

  async function answerCall({ id, name, input }: z.output<typeof socketCall>): Promise<void> {
    const result = await app.callByName(name, input);
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ id, result }));
  }
}

/** WebSocket's "policy violation". */
const NOT_A_CALL = 1008;

function parsed(data: Buffer): unknown {
  try {
    return JSON.parse(data.toString('utf8'));
  } catch {
    return null;
  }
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
