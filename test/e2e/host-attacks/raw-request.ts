import { connect } from 'node:net';

export type RawAnswer = {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
};

export type Asked = {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** A request as text, with nothing in it but what is given and what its body needs. */
export function requestText({ method = 'GET', path = '/', headers = {}, body }: Asked): string {
  const all = {
    ...headers,
    ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
    connection: headers['connection'] ?? 'close',
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body ?? ''}`;
}

/** Says this to a port and hears what comes until the other side ends, or falls silent. */
export function say(port: number, text: string, host = '127.0.0.1'): Promise<readonly RawAnswer[]> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect({ port, host });
    const done = () => {
      socket.destroy();
      resolve(answersIn(Buffer.concat(parts).toString('utf8')));
    };
    // A request that is never complete is never answered.
    socket.setTimeout(1500, done);
    socket.on('data', (part) => parts.push(part));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // The host ends the connection of who sends more than it takes.
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') done();
      else reject(error);
    });
    socket.on('close', done);
    socket.write(text);
  });
}

/** Each answer that was given on one connection. */
function answersIn(heard: string): readonly RawAnswer[] {
  return heard
    .split(/(?=HTTP\/1\.[01] \d{3} )/)
    .filter((text) => text.startsWith('HTTP/'))
    .map((text) => {
      const end = text.indexOf('\r\n\r\n');
      const [first = '', ...lines] = text.slice(0, end === -1 ? undefined : end).split('\r\n');
      const headers = lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
      });
      return {
        status: Number(first.split(' ')[1]),
        headers: new Map(headers),
        body: end === -1 ? '' : text.slice(end + 4),
      };
    });
}
