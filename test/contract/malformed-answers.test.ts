import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paramNames } from '../../src/main/engine/allegro/check-input.ts';
import type { Endpoint } from '../../src/main/engine/allegro/endpoint.ts';
import { jsonTypeOf } from '../../src/main/engine/allegro/media-types.ts';
import type { Edition } from '../../src/shared/domain/account.ts';
import type { AppError } from '../../src/shared/errors.ts';
import { createAllegroWorld } from '../support/allegro-world.ts';
import { SPOILT, spoil, type SpoiltAnswer } from '../support/malformed.ts';
import { sampleOf as sampleOfRequest } from '../support/sample-of-schema.ts';
import { hasDescriptions, MISSING } from './description/find-description.ts';
import { EDITIONS } from './run/editions.ts';
import { goodAnswers, type GoodAnswer } from './run/good-answers.ts';
import { createRandom } from '../support/seeded-number.ts';

/** One answer spoilt in one way, and what the client made of it. */
type Case = {
  readonly id: string;
  readonly how: string;
  readonly isWrite: boolean;
  readonly error: AppError | null;
};

const dice = createRandom(20_261_123);

function asked(endpoint: Endpoint) {
  const { request, needs = [] } = endpoint;
  return {
    params: Object.fromEntries(paramNames(endpoint).map((name) => [name, 'a'])),
    query: Object.fromEntries(needs.map((name) => [name, '1'])),
    ...(request && jsonTypeOf(endpoint) ? { json: sampleOfRequest(request, 'required') } : {}),
  };
}

async function feed(
  edition: Edition,
  { endpoint, status }: Omit<GoodAnswer, 'value'>,
  spoilt: SpoiltAnswer,
): Promise<Case> {
  const headers = { 'content-type': spoilt.contentType };
  const world = createAllegroWorld([{ status, headers, bytes: spoilt.body }], { edition });
  const reply = await world.http.call(endpoint, asked(endpoint) as never);
  const error = reply.ok ? null : reply.error;
  return { id: endpoint.id, how: spoilt.how, isWrite: endpoint.method !== 'GET', error };
}

/** Most methods are the same in both editions: in the former each meets some of the ways. */
async function allCases(edition: Edition): Promise<readonly Case[]> {
  const cases: Case[] = [];
  const isMet = () => edition === '2026' || dice() < 0.3;
  for (const good of await goodAnswers(edition)) {
    for (const how of SPOILT.filter(isMet))
      cases.push(await feed(edition, good, spoil(good.value, how, dice)));
  }
  return cases;
}

/** What Allegro says when it refuses, as far as it still does. */
const REFUSAL = { errors: [{ code: 'X', path: 'name', message: 'm', userMessage: 'u', details: null }] };

async function allRefusals(edition: Edition): Promise<readonly Case[]> {
  const cases: Case[] = [];
  for (const { endpoint } of await goodAnswers(edition)) {
    for (const status of [400, 403, 404, 409, 422, 500, 503]) {
      // Each method meets some of the ways, and each way meets many methods.
      for (const how of SPOILT.filter(() => dice() < 0.15))
        cases.push(await feed(edition, { endpoint, status }, spoil(REFUSAL, how, dice)));
    }
  }
  return cases;
}

describe.skipIf(!hasDescriptions()).each(EDITIONS)(`answers of %s, unless: ${MISSING}`, (edition) => {
  const cases = allCases(edition);

  it('that are spoilt in every way are read as far as they can be, or said to be unreadable', async () => {
    const all = await cases;
    expect(all.length).toBeGreaterThan(edition === '2026' ? 3000 : 1000);
    const kinds = new Set(all.map(({ error }) => error?.kind ?? 'read'));
    expect([...kinds].sort()).toEqual(['offline', 'read', 'server', 'unsure']);
  }, 300_000);

  it('are never taken for done where a write was asked', async () => {
    const spoilt = (await cases).filter(({ isWrite, error }) => isWrite && error !== null);
    expect(spoilt.filter(({ error }) => error?.kind !== 'unsure')).toEqual([]);
  });

  it('are told of by the name of the method, and with what happens next', async () => {
    const untold = (await cases).filter(
      ({ id, error }) => error !== null && !(error.message.includes(id) && NEXT.test(error.message)),
    );
    expect(untold.map(({ id, error }) => `${id}: ${error?.message}`)).toEqual([]);
  });

  it('are told of in words that docs/messages.md lists', async () => {
    const listed = listedMessages();
    const told = (await cases).flatMap(({ error }) => error?.message ?? []);
    expect(told.filter((message) => !listed.some((text) => text.test(message)))).toEqual([]);
  });

  it('share no message by more than a tenth', async () => {
    const told = (await cases).flatMap(({ error }) => error?.message ?? []);
    expect(largestShare(told)).toBeLessThanOrEqual(0.1);
  });

  it('share no wording by more than a tenth, whatever the method is called', async () => {
    const told = (await cases).flatMap(({ id, error }) => error?.message.replace(id, 'METHOD') ?? []);
    const shares = [...Map.groupBy(told, (message) => message)].map(([message, same]) => ({
      message,
      share: same.length / told.length,
    }));
    expect(shares.filter(({ share }) => share > 0.1)).toEqual([]);
  });
});

describe.skipIf(!hasDescriptions())(`refusals, unless: ${MISSING}`, () => {
  const cases = allRefusals('2026');

  it('whose body is spoilt are refusals all the same, and told of', async () => {
    const all = (await cases).filter(isInOurWords);
    expect(all.length).toBeGreaterThan(3000);
    const kinds = new Set(all.map(({ error }) => error?.kind ?? 'read'));
    expect([...kinds].sort()).toEqual(['not-found', 'offline', 'refused', 'server', 'unsure']);
    const untold = all.filter(({ id, error }) => !(error?.message.includes(id) && NEXT.test(error.message)));
    expect(untold.map(({ id, error }) => `${id}: ${error?.message}`)).toEqual([]);
    const listed = listedMessages();
    const told = all.flatMap(({ error }) => error?.message ?? []);
    expect(told.filter((message) => !listed.some((text) => text.test(message)))).toEqual([]);
  });

  it('share no message by more than a tenth', async () => {
    const told = (await cases).filter(isInOurWords).flatMap(({ error }) => error?.message ?? []);
    expect(largestShare(told)).toBeLessThanOrEqual(0.1);
  });
});

/** Allegro's own words are shown as they come. */
function isInOurWords({ error }: Case): boolean {
  return (
    error?.kind !== 'refused' || error.fields.every(({ message, userMessage }) => !(userMessage ?? message))
  );
}

const NEXTS = [
  'asked again later',
  'look before it tries again',
  'goes on by itself',
  'Try again tomorrow',
  'goes again in a moment',
  'Get changes, and',
  'own pages',
];
const NEXT = new RegExp(NEXTS.join('|'));

/** "{...}" stands for anything. */
function listedMessages(): readonly RegExp[] {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'messages.md'), 'utf8');
  const texts = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, text = '']) => text);
  const literal = (text: string) => text.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
  return texts.map((text) => new RegExp(`^${literal(text).replaceAll(/\{\w+\}/g, '.+')}$`, 's'));
}

function largestShare(told: readonly string[]): number {
  const groups = [...Map.groupBy(told, (message) => message).values()];
  return Math.max(...groups.map((same) => same.length)) / told.length;
}
