import { reading, type Attack, type Target } from './attack.ts';
import { requestText } from './raw-request.ts';

const GUESSES = 150;

/** Ways in without a token that Stragan has just printed. */
export function launching(target: Target): readonly Attack[] {
  const used = target.usedLaunchPath;
  const token = used.slice(used.indexOf('=') + 1);
  const guessed = Array.from({ length: GUESSES }, (_, index) =>
    Buffer.from(`guess number ${index} of a token`).toString('base64url'),
  );
  const strange = [
    '',
    ' ',
    '%00',
    'null',
    'undefined',
    'true',
    '0',
    '*',
    '.*',
    '[]',
    '{}',
    '__proto__',
    'constructor',
    token.slice(0, -1),
    `${token}A`,
    token.toLowerCase(),
    token.toUpperCase(),
    `${token}&launch=${token}`,
    `A&launch=${token}`,
    `%20${token}`,
    'A'.repeat(8000),
  ];
  const paths = [
    '/index.html?launch=',
    '//?launch=',
    '/?LAUNCH=',
    '/?launch[]=',
    '/#launch=',
    '/api/knock?launch=',
  ];
  return [
    { what: 'the same address again', text: asStranger(target, used) },
    ...guessed.map((guess) => ({ what: `a guess ${guess}`, text: asStranger(target, `/?launch=${guess}`) })),
    ...strange.map((each) => ({
      what: `the token ${each.replaceAll(token, '...')}`,
      text: asStranger(target, `/?launch=${each}`),
    })),
    ...paths.map((path) => ({ what: `a token at ${path}`, text: asStranger(target, `${path}${token}`) })),
    ...['HEAD', 'POST', 'PUT', 'OPTIONS'].map((method) => ({
      what: `the same address by ${method}`,
      text: asStranger(target, used, method),
    })),
    ...knocking(target),
  ];
}

/** A second start is let in by a secret that only the owner of the data folder can read. */
function knocking({ port, origin, cookie }: Target): readonly Attack[] {
  const words = [
    '',
    'Bearer',
    'Bearer ',
    'Bearer null',
    'Bearer undefined',
    'Basic AAAA',
    `Bearer ${'A'.repeat(43)}`,
  ];
  const knock = (method: string, path: string, authorization: string, from: string) =>
    requestText({
      method,
      path,
      headers: { host: `127.0.0.1:${port}`, origin: from, authorization },
      body: '',
    });
  return [
    ...words.map((word) => ({
      what: `a knock with "${word}"`,
      text: knock('POST', '/api/knock', word, origin),
    })),
    ...['GET', 'PUT'].map((method) => ({
      what: `a knock by ${method}`,
      text: knock(method, '/api/knock', 'Bearer ', origin),
    })),
    { what: 'a knock from elsewhere', text: knock('POST', '/api/knock', 'Bearer ', 'https://evil.example') },
    { what: 'a knock elsewhere', text: knock('POST', '/API/KNOCK', 'Bearer ', origin) },
    { what: 'a knock by a tab', text: reading({ port, origin, cookie, usedLaunchPath: '' }, '/api/knock') },
  ];
}

function asStranger({ port, origin }: Target, path: string, method = 'GET'): string {
  const headers = { host: `127.0.0.1:${port}`, ...(method === 'GET' ? {} : { origin }) };
  return requestText({ method, path, headers });
}
