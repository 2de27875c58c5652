import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must } from '../../src/shared/errors.ts';
import type { Violation } from './description/exchange.ts';
import { hasDescriptions, MISSING } from './description/find-description.ts';
import { describedEdition } from './run/editions.ts';
import { playEdition } from './run/play-edition.ts';
import {
  createPlanter,
  inAnswer,
  inRequest,
  withAddress,
  withHeader,
  withoutHeader,
  withStatus,
  type Plant,
} from './run/planter.ts';
import { readKnown } from './run/read-known.ts';
import { openStage, type Stage } from './run/stage.ts';

const TAGS = 'POST /sale/offer-tags';
const QUANTITY = 'PUT /sale/offer-quantity-change-commands/{commandId}';
const PRICES = 'GET /sale/allegro-prices/offers/submit-offer-commands/{commandId}';
const EVENTS = 'GET /order/events';

/** What is put between client and demo, and where it must be found. */
const PLANTED: readonly (readonly [
  kind: string,
  method: string,
  plant: Plant,
  direction: Violation['direction'],
  path: string,
])[] = [
  ['a required field is missing', EVENTS, inAnswer(['events', 0, 'type'], undefined), 'answer', '/events/*'],
  ['a required field is missing', TAGS, inRequest(['name'], undefined), 'request', ''],
  [
    'a type is wrong',
    'GET /sale/shipping-rates',
    inAnswer(['shippingRates', 0, 'name'], 5),
    'answer',
    '/shippingRates/*/name',
  ],
  ['a type is wrong', QUANTITY, inRequest(['offerCriteria'], 'all'), 'request', '/offerCriteria'],
  ['a field is not declared', 'GET /me', inAnswer(['nickname'], 'ala'), 'answer', ''],
  ['a field is not declared', TAGS, inRequest(['colour'], 'red'), 'request', ''],
  [
    'a value is not in the enumeration',
    EVENTS,
    inAnswer(['events', 0, 'type'], 'LOST'),
    'answer',
    '/events/*/type',
  ],
  [
    'a value is not in the enumeration',
    QUANTITY,
    inRequest(['modification', 'changeType'], 'HALF'),
    'request',
    '/modification/changeType',
  ],
  [
    'a format is wrong',
    EVENTS,
    inAnswer(['events', 0, 'occurredAt'], 'yesterday'),
    'answer',
    '/events/*/occurredAt',
  ],
  ['a format is wrong', PRICES, withAddress((url) => replaceLast(url, 'first')), 'request', 'commandId'],
  [
    'null stands where it may not',
    'GET /sale/categories',
    inAnswer(['categories', 0, 'name'], null),
    'answer',
    '/categories/*/name',
  ],
  ['null stands where it may not', TAGS, inRequest(['name'], null), 'request', '/name'],
  ['the status is wrong', 'GET /me', withStatus(206), 'answer', 'status'],
  ['the status is wrong', TAGS, withStatus(202), 'answer', 'status'],
  [
    'the media type is wrong',
    'GET /me',
    withHeader('answer', 'content-type', 'text/csv'),
    'answer',
    'content-type',
  ],
  [
    'the media type is wrong',
    TAGS,
    withHeader('request', 'content-type', 'application/xml'),
    'request',
    'content-type',
  ],
  [
    'a parameter is missing',
    'GET /sale/matching-categories',
    withAddress((url) => url.searchParams.delete('name')),
    'request',
    'name',
  ],
  [
    'a parameter is missing',
    'PUT /fulfillment/advance-ship-notices/{id}',
    withoutHeader('if-match'),
    'request',
    'if-match',
  ],
  [
    'a parameter is not declared',
    'GET /sale/offers',
    withAddress((url) => url.searchParams.set('colour', 'red')),
    'request',
    'colour',
  ],
  ['a parameter is not declared', 'GET /me', withHeader('request', 'x-debug', '1'), 'request', 'x-debug'],
];

function replaceLast(url: URL, id: string): void {
  url.pathname = url.pathname.replace(/[^/]+$/, id);
}

describe.skipIf(!hasDescriptions())(`twenty planted violations of ten kinds, unless: ${MISSING}`, () => {
  const planter = createPlanter();
  let stage: Stage;
  beforeAll(async () => {
    const { description } = must(describedEdition('2026'));
    stage = await openStage('2026', description, planter.between);
  });
  afterAll(() => stage.close());

  async function found(method: string, plant: Plant): Promise<readonly Violation[]> {
    planter.plant(plant);
    const { played } = await playEdition(stage, [must(stage.description.find(method))], await readKnown());
    planter.plant({});
    return must(played[0]).violations;
  }

  it.each(PLANTED)('%s: %s', async (_, method, plant, direction, path) => {
    const places = (all: readonly Violation[]) =>
      all.filter((one) => one.direction === direction && one.path === path);
    const before = places(await found(method, {}));
    const after = places(await found(method, plant));
    expect(after.filter((one) => !before.some(({ reason }) => reason === one.reason))).not.toEqual([]);
  });
});
