import { harmful, HARM, listening, own, reading, type Attack, type Target } from './attack.ts';

/** Names that a page elsewhere could make lead to 127.0.0.1, and other ways to write that address. */
function strangeHosts(port: number): readonly string[] {
  const names = [
    'evil.example',
    'localhost',
    'LOCALHOST',
    'localhost.',
    '127.0.0.1.',
    '127.0.0.1.nip.io',
    'app.127.0.0.1.sslip.io',
    'localtest.me',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '0.0.0.0',
    '127.0.0.2',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[0:0:0:0:0:ffff:7f00:1]',
    '192.168.0.10',
    '127.0.0.1%00.evil.example',
    'evil.example#127.0.0.1',
    '127.0.0.1@evil.example',
  ];
  const ports = ['127.0.0.1', `127.0.0.1:${port + 1}`, '127.0.0.1:80', '127.0.0.1:0', `127.0.0.1:0${port}`];
  const joined = [`127.0.0.1:${port}.evil.example`, `127.0.0.1:${port},evil.example`, `127.0.0.1:${port}/`];
  return [...names.map((name) => `${name}:${port}`), ...names.slice(0, 2), ...ports, ...joined, ' '];
}

/** A page whose name was rebound to this computer: the request is as honest as can be but for its Host. */
export function rebinding(target: Target): readonly Attack[] {
  const hosts = strangeHosts(target.port);
  return [
    ...hosts.flatMap((host) => [
      { what: `a call to ${host}`, text: harmful(target, { headers: { host } }) },
      { what: `a page of ${host}`, text: reading(target, '/', { host, origin: '' }) },
      {
        what: `a call to ${host} from there`,
        text: harmful(target, { headers: { host, origin: `http://${host}` } }),
      },
      {
        what: `a launch by ${host}`,
        text: reading(target, '/?launch=AAAA', { host, cookie: '', origin: '' }),
      },
    ]),
    ...['evil.example', 'localhost'].map((name) => ({
      what: `the events of ${name}`,
      text: listening(target, { host: `${name}:${target.port}` }),
    })),
    ...manyHosts(target),
  ];
}

function manyHosts(target: Target): readonly Attack[] {
  const ours = `127.0.0.1:${target.port}`;
  const { origin, cookie } = own(target);
  const rest = `cookie: ${cookie}\r\norigin: ${origin}\r\nconnection: close\r\n`;
  const call = `content-type: application/json\r\ncontent-length: ${HARM.length}\r\n${rest}\r\n${HARM}`;
  const post = (target: string, hosts: string) => `POST ${target} HTTP/1.1\r\n${hosts}${call}`;
  const evil = 'http://evil.example/api/call';
  return [
    { what: 'two hosts, ours first', text: post('/api/call', `host: ${ours}\r\nhost: evil.example\r\n`) },
    { what: 'two hosts, ours last', text: post('/api/call', `host: evil.example\r\nhost: ${ours}\r\n`) },
    { what: 'no host', text: post('/api/call', '') },
    { what: 'no host in an old protocol', text: post('/api/call', '').replace('HTTP/1.1', 'HTTP/1.0') },
    { what: 'an address of another host', text: post(evil, `host: ${ours}\r\n`) },
    {
      what: 'forwarded for us',
      text: post('/api/call', `host: evil.example\r\nx-forwarded-host: ${ours}\r\n`),
    },
    { what: 'forwarded', text: post('/api/call', `host: evil.example\r\nforwarded: host="${ours}"\r\n`) },
    { what: 'a folded host', text: post('/api/call', `host: evil.example\r\n ${ours}\r\n`) },
  ];
}
