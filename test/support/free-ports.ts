import { once } from 'node:events';
import { createServer } from 'node:net';

const FIRST = 21_000;
const LAST = 31_000;

/** The first of so many ports in a row that nobody listens on, below those the system gives away itself. */
export async function freePorts(count: number): Promise<number> {
  for (;;) {
    const first = FIRST + Math.floor(Math.random() * (LAST - FIRST));
    const free = await Promise.all(Array.from({ length: count }, (_, slot) => isFree(first + slot)));
    if (free.every(Boolean)) return first;
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  const isMine = await Promise.race([
    once(server, 'listening').then(() => true),
    once(server, 'error').then(() => false),
  ]).catch(() => false);
  if (isMine) await new Promise((closed) => server.close(closed));
  return isMine;
}
