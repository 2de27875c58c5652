import { HARM, harmful, listening, reading, type Attack, type Target } from './attack.ts';
import { requestText } from './raw-request.ts';

function strangeOrigins({ port, origin }: Target): readonly string[] {
  return [
    'null',
    'https://evil.example',
    `http://evil.example:${port}`,
    `http://localhost:${port}`,
    `http://[::1]:${port}`,
    `https://127.0.0.1:${port}`,
    `http://127.0.0.1:${port + 1}`,
    'http://127.0.0.1',
    `${origin}.evil.example`,
    `${origin}/`,
    `${origin}@evil.example`,
    `${origin}, https://evil.example`,
    `https://evil.example, ${origin}`,
    origin.toUpperCase(),
    'file://',
    'app://stragan',
    'chrome-extension://stragan',
    '*',
  ];
}

/** Another page of the same browser listens: its origin gives it away. */
export function socketsOfOthers(target: Target): readonly Attack[] {
  const wrongKeys = { 'sec-websocket-version': '12' };
  return [
    ...strangeOrigins(target).map((origin) => ({
      what: `the events for ${origin}`,
      text: listening(target, { origin }),
    })),
    { what: 'the events for nobody', text: listening(target, { origin: '' }) },
    { what: 'the events without the cookie', text: listening(target, { cookie: '' }) },
    {
      what: 'the events with a made-up cookie',
      text: listening(target, { cookie: `${nameOf(target)}=${'A'.repeat(43)}` }),
    },
    {
      what: 'the events with a key in their place',
      text: listening(target, { cookie: '', authorization: 'Bearer x' }),
    },
    { what: 'the events in an older protocol', text: listening(target, { origin: 'null', ...wrongKeys }) },
    ...['/', '/api/call', '/api/files?name=a', '/assets/', '/nowhere'].map((path) => ({
      what: `a socket at ${path}`,
      text: listening(target, { origin: 'https://evil.example' }).replace('/api/events', path),
    })),
  ];
}

/** Another page of the same browser sends a form, or what a form may look like; the cookie goes along. */
export function forms(target: Target): readonly Attack[] {
  const kinds = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''];
  const elsewhere = strangeOrigins(target).flatMap((origin) => [
    { what: `a call from ${origin}`, text: harmful(target, { headers: { origin } }) },
    {
      what: `a file from ${origin}`,
      text: harmful(target, {
        path: '/api/files?name=evil.jpg',
        headers: { origin, 'content-type': 'application/octet-stream' },
      }),
    },
  ]);
  const asForm = kinds.flatMap((kind) =>
    ['', 'null', target.origin].map((origin) => ({
      what: `a form of ${kind || 'no kind'} from ${origin || 'nobody'}`,
      text: harmful(target, { headers: { origin, 'content-type': kind } }),
    })),
  );
  return [...elsewhere, ...asForm, ...asOtherMethods(target), ...bySite(target), ...withoutCookie(target)];
}

function asOtherMethods(target: Target): readonly Attack[] {
  const asked = encodeURIComponent(HARM);
  const overriding = ['x-http-method-override', 'x-http-method', 'x-method-override'];
  return [
    ...['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'post', 'PO ST'].map((method) => ({
      what: `a call by ${method}`,
      text: harmful(target, { method }),
    })),
    ...overriding.map((name) => ({
      what: `a call by ${name}`,
      text: reading(target, `/api/call?${asked}`, { [name]: 'POST' }),
    })),
    { what: 'a call in the address', text: reading(target, `/api/call?body=${asked}&_method=POST`) },
    {
      what: 'a question before a call',
      text: requestText({
        method: 'OPTIONS',
        path: '/api/call',
        headers: {
          host: `127.0.0.1:${target.port}`,
          origin: 'https://evil.example',
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      }),
    },
  ];
}

/** Browsers say where a request comes from, also where they name no origin: pictures, scripts, frames. */
function bySite(target: Target): readonly Attack[] {
  const places = ['/', '/preload.js', '/photo/aHR0cHM6Ly9hLmFsbGVncm9pbWcuY29tLzE', '/assets/x.js'];
  const sites = ['cross-site', 'same-site'];
  return places.flatMap((path) =>
    sites.flatMap((site) =>
      ['image', 'script', 'iframe', 'style', 'empty'].map((dest) => ({
        what: `${path} as ${dest} ${site}`,
        text: reading(target, path, {
          origin: '',
          'sec-fetch-site': site,
          'sec-fetch-mode': dest === 'iframe' ? 'navigate' : 'no-cors',
          'sec-fetch-dest': dest,
        }),
      })),
    ),
  );
}

function withoutCookie(target: Target): readonly Attack[] {
  const name = nameOf(target);
  const [, value = ''] = target.cookie.split('=');
  const cookies = [
    '',
    `${name}=`,
    `${name}=null`,
    `${name}=true`,
    `${name}=${'A'.repeat(43)}`,
    `${name}=${value.slice(0, -1)}`,
    `${name}=${value}A`,
    `${name}=${value.toLowerCase()}=`,
    `stragan_${target.port + 1}=${value}`,
    `stragan=${value}`,
    `__proto__=${value}`,
    `${name}[]=${value}`,
  ];
  return cookies.map((cookie) => ({
    what: `a call with "${cookie.replace(value, '...')}"`,
    text: harmful(target, { headers: { cookie } }),
  }));
}

function nameOf({ cookie }: Target): string {
  return cookie.slice(0, cookie.indexOf('='));
}
