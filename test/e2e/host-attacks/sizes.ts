import { harmful, listening, own, reading, type Attack, type Target } from './attack.ts';
import { requestText } from './raw-request.ts';

/** More than the host takes. Large bodies are announced rather than sent: it must not wait for them. */
export function oversize(target: Target): readonly Attack[] {
  return [
    { what: 'a long header', text: harmful(target, { headers: { 'x-long': 'a'.repeat(100_000) } }) },
    { what: 'a long cookie', text: harmful(target, { headers: { cookie: `${'a'.repeat(30_000)}=1` } }) },
    { what: 'a long address', text: reading(target, `/${'a'.repeat(100_000)}`) },
    { what: 'a long question', text: reading(target, `/nowhere?${'a=1&'.repeat(20_000)}`) },
    { what: 'many headers', text: harmful(target, { headers: manyHeaders(5000) }) },
    { what: 'a large call', text: announced(target, '/api/call', 'application/json', 70_000_000) },
    { what: 'an endless call', text: announced(target, '/api/call', 'application/json', 1e15) },
    { what: 'a large knock', text: announced(target, '/api/knock', 'application/json', 70_000_000) },
    { what: 'a file that is too large', text: announced(target, fileAt('a.jpg'), STREAM, 101_000_000) },
    { what: 'an endless file', text: announced(target, fileAt('a.jpg'), STREAM, 1e15) },
    { what: 'a file with a long name', text: file(target, 'a'.repeat(1001)) },
    { what: 'a file without a name', text: file(target, '') },
    { what: 'a deep call', text: harmful(target, { body: '['.repeat(200_000) }) },
    { what: 'a deep input', text: harmful(target, { body: deepInput(200_000) }) },
    {
      what: 'a page with a body',
      text: requestText({ path: '/nowhere', headers: own(target), body: 'a'.repeat(1000) }),
    },
    {
      what: 'a socket that asks for too much',
      text: listening(target, { 'sec-websocket-protocol': 'a,'.repeat(20_000), origin: 'null' }),
    },
  ];
}

const STREAM = 'application/octet-stream';

function fileAt(name: string): string {
  return `/api/files?name=${encodeURIComponent(name)}`;
}

function file(target: Target, name: string): string {
  return harmful(target, { path: fileAt(name), headers: { 'content-type': STREAM } });
}

function announced(target: Target, path: string, type: string, bytes: number): string {
  const headers = { ...own(target), 'content-type': type, 'content-length': String(bytes) };
  return requestText({ method: 'POST', path, headers });
}

function manyHeaders(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`x-${index}`, 'a']));
}

function deepInput(depth: number): string {
  const deep = `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
  return `{"name":"app.preferences","input":${deep}}`;
}
