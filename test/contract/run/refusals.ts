import type { Operation } from '../description/operations.ts';

/** How a method is asked wrongly, and what Allegro says to it. */
export type Refusal = {
  readonly name: string;
  /** Any of them will do. */
  readonly statuses: (operation: Operation) => readonly number[];
  readonly isMeant: (operation: Operation) => boolean;
  readonly token: 'none' | 'without-scopes' | 'all-scopes';
  readonly headers: Readonly<Record<string, string>>;
  readonly change: 'none' | 'unknown-ids' | 'unknown-field';
  /** Every budget of the shop is used up. */
  readonly isLimited: boolean;
};

const COMMON = {
  isMeant: () => true,
  token: 'all-scopes',
  headers: {},
  change: 'none',
  isLimited: false,
} as const;

export const REFUSALS: readonly Refusal[] = [
  { ...COMMON, name: 'no token', statuses: () => [401], token: 'none' },
  {
    ...COMMON,
    name: 'a token without the scope',
    statuses: () => [403],
    token: 'without-scopes',
    isMeant: ({ scopes }) => scopes.length > 0 && !scopes.includes('profile:read'),
  },
  { ...COMMON, name: 'an unknown id', statuses: unknownStatuses, change: 'unknown-ids', isMeant: namesAnId },
  {
    ...COMMON,
    name: 'a wrong Accept',
    statuses: () => [406],
    headers: { accept: 'text/html' },
    isMeant: answersABody,
  },
  {
    ...COMMON,
    name: 'a wrong Content-Type',
    statuses: () => [415],
    headers: { 'content-type': 'text/plain' },
    isMeant: ({ body }) => body !== null,
  },
  {
    ...COMMON,
    name: 'a body with a wrong field',
    statuses: () => [422, 400],
    change: 'unknown-field',
    isMeant: ({ body }) => body?.media.some(({ schema }) => schema !== null) ?? false,
  },
  { ...COMMON, name: 'a limit that is reached', statuses: () => [429], isLimited: true },
];

/** An id that is the caller's own choice (a PUT of a command) is never unknown. */
function namesAnId({ method, path, answers }: Operation): boolean {
  if (!/\{(\w*[iI]d)\}/.test(path) || (method === 'PUT' && path.endsWith('{commandId}'))) return false;
  return method === 'GET' || answers.some(({ status }) => status === '404');
}

/** A few methods do not tell an unknown id from one that is no id at all. */
function unknownStatuses({ answers }: Operation): readonly number[] {
  const described = answers
    .map(({ status }) => Number(status))
    .filter((status) => status === 400 || status === 422);
  return answers.some(({ status }) => status === '404') ? [404] : [404, ...described];
}

function answersABody({ answers }: Operation): boolean {
  return answers.some(
    ({ status, media }) => status.startsWith('2') && media.some(({ type }) => type !== '*/*'),
  );
}
