import { reading, type Attack, type Target } from './attack.ts';

/** Ways to write "one folder up". */
const CLIMBS = [
  '../',
  '..%2f',
  '..%2F',
  '%2e%2e/',
  '%2e%2e%2f',
  '.%2e/',
  '..%252f',
  '%252e%252e%252f',
  '..\\',
  '..%5c',
  '%2e%2e%5c',
  '..%255c',
  '..;/',
  '..../',
  '....//',
  '..%00/',
  '..%c0%af',
  '%c0%ae%c0%ae/',
  '..%ef%bc%8f',
  '..%u2215',
];

/** What one would like to read, from the folders that are served. */
const WANTED = ['main/browser.js', 'index.html', 'package.json', 'etc/passwd'];

const ABSOLUTE = [
  '/etc/passwd',
  '//etc/passwd',
  '///etc/passwd',
  '%2fetc%2fpasswd',
  'file:///etc/passwd',
  'C:/Windows/win.ini',
  'C:%5cWindows%5cwin.ini',
  'C%3a%5cWindows%5cwin.ini',
  '\\\\server\\share\\a',
  '%5c%5cserver%5cshare%5ca',
  '//server/share/a',
  '%5c%5c%3f%5cC:%5cWindows%5cwin.ini',
  'con',
  'nul.js',
  'index.js::$DATA',
  'x.js%00.png',
  '%00',
  '.%00',
  '%',
  '%zz',
  '%ff%fe',
  '.',
  '..',
  '.git/config',
  '.env',
];

export function wayOutOf(folder: string): (target: Target) => readonly Attack[] {
  const climbing = CLIMBS.flatMap((climb) =>
    WANTED.flatMap((wanted) => [1, 2, 8].map((times) => climb.repeat(times) + wanted)),
  );
  return (target) =>
    [...climbing, ...ABSOLUTE].map((path) => ({
      what: `${folder}${path}`,
      text: reading(target, `${folder}${path}`),
    }));
}

/** Addresses that are no photo's, although they are written as such. */
export function photosOfOthers(target: Target): readonly Attack[] {
  const addresses = [
    'https://evil.example/1.jpg',
    'http://127.0.0.1:22/',
    `${target.origin}/`,
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'file:///etc/passwd',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'javascript:alert(1)',
    'https://a.allegroimg.com.evil.example/1',
    'https://evil.example/?a.allegroimg.com',
    'https://evil.example#a.allegroimg.com',
    'https://a.allegroimg.com@evil.example/1',
    'https://user:word@a.allegroimg.com/1',
    'http://a.allegroimg.com/1',
    'https://a.allegroimg.com:444/1',
    'https://evilallegroimg.com/1',
    '../../preferences.json',
    '..\\..\\preferences.json',
    '\0',
    '',
  ];
  return addresses.flatMap((address) => {
    const encoded = Buffer.from(address).toString('base64url');
    return ['', '?w=96', '?w=../x', '?w=96&w=97'].map((query) => ({
      what: `the photo ${address}${query}`,
      text: reading(target, `/photo/${encoded}${query}`),
    }));
  });
}

/** Names under which a tab may try to hand over a file; each must come to lie in its own folder. */
export const FILE_NAMES: readonly string[] = [
  ...CLIMBS.flatMap((climb) => [`${climb.repeat(3)}evil.jpg`, decoded(`${climb.repeat(3)}evil.jpg`)]),
  ...ABSOLUTE,
  ...ABSOLUTE.map(decoded),
  'a'.repeat(999),
  `${'ż'.repeat(500)}.jpg`,
  'evil.jpg\0.png',
  'evil\r\nset-cookie: a=b.jpg',
  '\u202egpj.exe',
  'a/b/c/evil.jpg',
  '~/.ssh/authorized_keys',
  '$(touch evil).jpg',
  '`touch evil`.jpg',
  '| touch evil.jpg',
  '-rf.jpg',
  '.htaccess',
  ' . . ',
  'aux.jpg',
  'COM1',
  'LPT9.txt',
  '__proto__',
  'constructor',
];

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
