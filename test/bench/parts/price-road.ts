import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { lowerThreadPriority } from '../../../src/main/ports/low-priority.ts';
import { must } from '../../../src/shared/errors.ts';
import { parentPort, workerData } from 'node:worker_threads';

// A thread between Stragan and the demo: everything passes through, but the pages of the listing are kept,
// and from the second reading on every price in them is another one. So a sync has to write each offer it
// reads.

// It plays Allegro's computers, which do not take the seller's time.
lowerThreadPriority();

const { api } = workerData as { readonly api: string };

type Kept = { readonly headers: IncomingMessage['headers']; readonly text: string; readings: number };

const pages = new Map<string, Kept>();

const server = createServer((asked, answer) => {
  const kept = pages.get(must(asked.url));
  if (kept === undefined) passOn(asked, answer);
  else answerKept(kept, answer);
});

server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  must(parentPort).postMessage(`http://127.0.0.1:${port}`);
});

function passOn(asked: IncomingMessage, answer: ServerResponse): void {
  const { method, url, headers } = asked;
  const { 'accept-encoding': _, ...plain } = headers;
  const onward = request(`${api}${url}`, { method, headers: { ...plain, host: new URL(api).host } });
  onward.on('error', () => answer.destroy());
  onward.on('response', (reply) => {
    answer.writeHead(must(reply.statusCode), reply.headers);
    if (reply.statusCode === 200 && isListing(must(url))) keep(must(url), reply);
    reply.pipe(answer);
  });
  asked.pipe(onward);
}

function keep(url: string, reply: IncomingMessage): void {
  const parts: Buffer[] = [];
  reply.on('data', (part: Buffer) => parts.push(part));
  reply.on('end', () =>
    pages.set(url, { headers: reply.headers, text: Buffer.concat(parts).toString(), readings: 0 }),
  );
}

function answerKept(kept: Kept, answer: ServerResponse): void {
  kept.readings += 1;
  const grosze = String(kept.readings % 100).padStart(2, '0');
  const body = Buffer.from(kept.text.replaceAll(/"amount":"(\d+)\.\d+"/g, `"amount":"$1.${grosze}"`));
  const { 'content-length': _, 'transfer-encoding': _encoding, ...headers } = kept.headers;
  answer.writeHead(200, { ...headers, 'content-length': body.length }).end(body);
}

function isListing(url: string): boolean {
  const { pathname, searchParams } = new URL(url, api);
  return pathname === '/sale/offers' && searchParams.has('offset');
}
