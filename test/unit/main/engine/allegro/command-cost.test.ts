import { expect, it } from 'vitest';
import { costOf } from '../../../../../src/main/engine/allegro/command-cost.ts';

const offers = (count: number) => Array.from({ length: count }, (_, at) => ({ id: String(at) }));

it.each<[string, unknown, number]>([
  ['nothing', undefined, 1],
  ['one offer', { name: 'Lamp' }, 1],
  [
    'a command of one value',
    { modification: {}, offerCriteria: [{ type: 'CONTAINS_OFFERS', offers: offers(40) }] },
    40,
  ],
  ['a command with criteria of its own kind', { offerCriteria: [{ type: 'ALL' }] }, 1],
  ['a command with a value for each offer', { modifications: offers(25) }, 25],
])('%s counts for as many offers as it names', (_name, json, cost) => {
  expect(costOf(json)).toBe(cost);
});
