import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { asking, embedding, listening, sendingForms } from './assault.ts';

const PARTS = [asking, embedding, sendingForms, listening];

/** A server of somebody else on this computer; each of its pages attacks Stragan as soon as it is open. */
export async function serveHostilePage(
  victim: string,
  harm: string,
): Promise<{ readonly server: Server; readonly port: number }> {
  const input = `${JSON.stringify(victim)}, ${JSON.stringify(harm)}`;
  const run = `for (const part of [${PARTS.map(String).join(',\n')}]) await part(${input}, spoils);`;
  const script = `globalThis.spoils = (async () => { const spoils = {}; ${run} return spoils; })();`;
  const page = `<!doctype html><title>Hostile</title><body><script>${script}</script>`;
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}
