import { oneError } from './errors.ts';
import type { DemoAnswer, DemoEdition, DemoRequest } from './kinds.ts';
import { languageOf } from './manners.ts';
import { userWords } from './user-words.ts';

/** What the 2022 edition had and the 2026 edition no longer has; the code differs by the time it went. */
const WITHDRAWN: readonly (readonly [
  code: 'ACCESS_DENIED' | 'AccessDenied',
  methods: string,
  path: RegExp,
])[] = [
  ['ACCESS_DENIED', 'GET PUT', /^\/sale\/offers\/[^/]+$/],
  ['ACCESS_DENIED', 'POST', /^\/sale\/offers$/],
  ['ACCESS_DENIED', 'GET', /^\/sale\/offers\/[^/]+\/shipping-rates$/],
  ['AccessDenied', 'GET POST PUT DELETE', /^\/sale\/offer-variants(\/[^/]+)?$/],
  [
    'AccessDenied',
    'GET POST PUT PATCH DELETE',
    /^\/sale\/loyalty\/promotion-campaign(s|-applications)(\/.*)?$/,
  ],
  ['AccessDenied', 'GET PUT', /^\/sale\/allegro-prices-(offer|account)-(consents?|eligibility)(\/.*)?$/],
  ['AccessDenied', 'GET POST PUT', /^\/sale\/dispute(s|-attachments)(\/.*)?$/],
  ['AccessDenied', 'GET POST PUT', /^\/parcel-management\/.*$/],
  ['AccessDenied', 'POST DELETE', /^\/sale\/blacklisted-users(\/.*)?$/],
  ['AccessDenied', 'GET', /^\/sale\/offer-additional-services\/definitions$/],
  ['AccessDenied', 'GET', /^\/offers\/listing$/],
];

/** The 403 of a withdrawn method, else the 404 of a path that never was. */
export function unknownPath({ method, path, headers }: DemoRequest, edition: DemoEdition): DemoAnswer {
  const userMessage = userWords('unavailable', languageOf(headers['accept-language']));
  const gone = edition === '2022' ? undefined : withdrawn(method, path);
  if (gone === undefined) {
    return oneError(404, 'NotFoundException', 'Not found', { userMessage });
  }
  const message = 'This resource is no longer supported and access to it was blocked for your integration';
  return oneError(403, gone[0], message, { userMessage });
}

function withdrawn(method: string, path: string) {
  return WITHDRAWN.find(([, methods, pattern]) => methods.split(' ').includes(method) && pattern.test(path));
}
