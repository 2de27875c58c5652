import { describe, expect, it } from 'vitest';
import {
  classifyAnswer,
  classifyFailure,
  classifyTaskErrors,
  classifyUnreadable,
} from '../../../../../src/main/engine/allegro/classify.ts';
import { endpoint, type Endpoint } from '../../../../../src/main/engine/allegro/endpoint.ts';
import { readBody } from '../../../../../src/main/engine/allegro/error-body.ts';
import { TransportFailure } from '../../../../../src/main/engine/ports.ts';

const common = { path: '/x', scope: 'sale:offers:write', response: null } as const;
const read = endpoint({ ...common, id: 'read', method: 'GET' });
const write = endpoint({ ...common, id: 'write', method: 'PATCH' });
const patch = endpoint({ ...common, id: 'patch', method: 'PATCH', onConflict: 'edit-in-progress' });
const command = endpoint({ ...common, id: 'command', method: 'GET', whenMissing: 'not-found' });

const errors = (...entries: object[]) => JSON.stringify({ errors: entries });
const HTML = '<!doctype html><title>Hotel Wi-Fi</title>';
const PROXY = '{"code":"UC","destination":{}}';

const ANSWERS: readonly (readonly [string, Endpoint, number, string, object])[] = [
  [
    'a limit',
    read,
    429,
    errors({ code: 'TOO_MANY_REQUESTS', message: '' }),
    { kind: 'rate-limited', retryAt: 99 },
  ],
  ['a limit on a write', write, 429, '', { kind: 'rate-limited', retryAt: 99 }],
  ['500 to a read', read, 500, errors({ code: 'INTERNAL_SERVER_ERROR' }), { kind: 'server', status: 500 }],
  ['500 to a write, which may have been done', write, 500, '', { kind: 'unsure' }],
  ['502 to a write', write, 502, HTML, { kind: 'unsure' }],
  ['503 of the proxy to a read', read, 503, PROXY, { kind: 'server', status: 503 }],
  ['503 of the proxy to a write', write, 503, PROXY, { kind: 'unsure' }],
  ['504 to a write', write, 504, errors({ code: 'ServiceTimeoutException' }), { kind: 'unsure' }],
  ['a portal instead of Allegro, on a read', read, 403, HTML, { kind: 'offline' }],
  ['a portal instead of Allegro, on a write', write, 403, HTML, { kind: 'unsure' }],
  ['a redirect nobody declared', read, 302, '', { kind: 'offline' }],
  ['a second 401', read, 401, '{"error":"invalid_token"}', { kind: 'auth', reason: 'expired' }],
  ['a missing object', read, 404, '', { kind: 'refused', status: 404, fields: [] }],
  ['a forgotten command', command, 404, errors({ code: 'COMMAND_NOT_FOUND' }), { kind: 'not-found' }],
  [
    'a malfunction dressed as 404',
    read,
    404,
    errors({ code: 'DATA_FETCHING_ERROR' }),
    { kind: 'server', status: 404 },
  ],
  ['a patch while another edit runs', patch, 409, '', { kind: 'server', status: 409 }],
  [
    'the same by its code',
    write,
    409,
    errors({ code: 'OfferConflictException' }),
    { kind: 'server', status: 409 },
  ],
  ['another collision', write, 409, errors({ code: 'X' }), { kind: 'refused', status: 409 }],
  ['a withdrawn method', read, 410, '', { kind: 'unavailable' }],
  ['an unknown status', write, 418, '', { kind: 'refused', status: 418 }],
];

describe('what an answer means', () => {
  it.each(ANSWERS)('%s', (_name, called, status, text, expected) => {
    const body = readBody(undefined, new TextEncoder().encode(text));
    const error = classifyAnswer({ endpoint: called, status, body, traceId: 't', retryAt: 99, scopes: null });
    expect(error).toMatchObject(expected);
    expect(error.message).toMatch(/^[A-Z].*[.?]$/);
  });

  it('shows what Allegro says of each field as it is', () => {
    const entry = {
      code: 'VALIDATION_ERROR',
      message: 'Too long',
      path: 'name',
      userMessage: 'Tytuł jest za długi',
    };
    const body = readBody(
      undefined,
      new TextEncoder().encode(errors(entry, { ...entry, path: '', userMessage: null })),
    );
    const error = classifyAnswer({
      endpoint: write,
      status: 422,
      body,
      traceId: null,
      retryAt: 0,
      scopes: null,
    });
    expect(error).toEqual({
      kind: 'refused',
      status: 422,
      traceId: null,
      message: 'Allegro refused this: Tytuł jest za długi',
      fields: [
        { code: 'VALIDATION_ERROR', message: 'Too long', path: 'name', userMessage: 'Tytuł jest za długi' },
        { code: 'VALIDATION_ERROR', message: 'Too long', path: null, userMessage: null },
      ],
    });
  });

  it.each([
    [
      'the scope is known to be missing',
      ['allegro:api:sale:offers:read'],
      { kind: 'not-allowed', scope: 'allegro:api:sale:offers:write' },
    ],
    ['the scope is there', ['allegro:api:sale:offers:write'], { kind: 'refused', status: 403 }],
    ['the scopes are unknown', null, { kind: 'refused', status: 403 }],
  ])('403 when %s', (_name, scopes, expected) => {
    const answered = { endpoint: write, status: 403, traceId: null, retryAt: 0, scopes };
    expect(classifyAnswer({ ...answered, body: { kind: 'empty' } })).toMatchObject(expected);
  });

  it('never reads the message text', () => {
    const body = readBody(
      undefined,
      new TextEncoder().encode(errors({ code: 'X', message: 'offer 14014290401 429 timeout' })),
    );
    expect(
      classifyAnswer({ endpoint: write, status: 400, body, traceId: null, retryAt: 0, scopes: null }).kind,
    ).toBe('refused');
  });
});

describe('what no answer means', () => {
  it.each([
    ['nothing left this computer', write, new TransportFailure(false, 'no-connection', ''), 'offline'],
    ['a write was cut', write, new TransportFailure(true, 'reset', ''), 'unsure'],
    ['a write was stopped under way', write, new TransportFailure(true, 'cancelled', ''), 'unsure'],
    ['a write was stopped before', write, new TransportFailure(false, 'cancelled', ''), 'cancelled'],
    ['a read was cut', read, new TransportFailure(true, 'reset', ''), 'offline'],
    ['a read took too long', read, new TransportFailure(true, 'timeout', ''), 'server'],
    ['a read was stopped', read, new TransportFailure(true, 'cancelled', ''), 'cancelled'],
  ] as const)('when %s', (_name, called, failure, kind) => {
    expect(classifyFailure(called, failure).kind).toBe(kind);
  });
});

describe('an answer that cannot be read', () => {
  it('names the place in a read', () => {
    const error = classifyUnreadable(
      read,
      200,
      { kind: 'json', text: '{}', json: {} },
      { path: 'offers.3.id', words: 'is missing' },
      't',
    );
    expect(error).toMatchObject({ kind: 'server', status: 200 });
    expect(error.message).toContain('offers.3.id is missing');
  });

  it('leaves a write unsure', () => {
    expect(classifyUnreadable(write, 200, { kind: 'html' }, { path: '', words: '' }, 't')).toMatchObject({
      kind: 'unsure',
      traceId: 't',
    });
  });
});

describe('a failed task of a command', () => {
  it('may be tried again while an edit is in progress', () => {
    expect(
      classifyTaskErrors([{ code: 'ERR_YOU_CANT_CHANGE_ITEM_EDIT_IN_PROGRESS', message: '' }]),
    ).toMatchObject({ kind: 'server', status: 409 });
  });

  it('is a refusal otherwise', () => {
    expect(classifyTaskErrors([{ code: 'X', message: 'No' }])).toMatchObject({
      kind: 'refused',
      status: 422,
    });
  });
});
