import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';

const WORDS: Readonly<Record<number, string>> = {
  400: 'not-understood',
  403: 'not-served',
  404: 'not-found',
  413: 'too-large',
  414: 'too-large',
  415: 'wrong-kind',
  431: 'too-large',
};

/** Whatever the host does not do is said in one word; what went wrong inside is told to its owner only. */
export function refusePlainly(server: FastifyInstance): void {
  server.setNotFoundHandler((_request, reply) => reply.code(404).send({ refused: 'not-found' }));
  server.setErrorHandler((error: FastifyError, _request, reply) => refuse(error, reply));
}

export function refuse(error: FastifyError, reply: FastifyReply): void {
  const status = error.statusCode ?? 500;
  if (status >= 500) process.stderr.write(`stragan: ${error.stack ?? error.message}\n`);
  void reply.code(status).send({ refused: WORDS[status] ?? 'failed' });
}

/** What is no request at all never reaches a route. */
export function refuseNoRequest(error: { readonly code?: string }, socket: Socket): void {
  if (!socket.writable) return;
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
  const body = JSON.stringify({ refused: WORDS[status] });
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${body.length}`,
    'connection: close',
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
}
