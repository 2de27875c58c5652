import { describe, expect, it } from 'vitest';
import { TAGS } from '../../src/main/demo/tags/tag-routes.ts';
import type { OfferRow } from '../../src/shared/domain/offer.ts';
import { must } from '../../src/shared/errors.ts';
import { SPOILT, spoil, type Spoilt } from '../support/malformed.ts';
import { ItemsWorld } from '../support/world-items.ts';
import { truthOf } from '../support/world-story.ts';
import type { WorldWatch } from '../support/world-watch.ts';
import { createRandom } from '../support/seeded-number.ts';

type Answer = Parameters<WorldWatch['onTheWay']>[1];

/** A field with another value of its own kind cannot be told from a true one: it may be believed. */
const MAY_LIE: readonly Spoilt[] = [
  'a field is missing',
  'a field is null',
  'a field is a text',
  'a field is a number',
  'a field is huge',
];

/** STRAGAN_MALFORMED=all lives through every way, and through some seeds of each. */
const isAll = process.env['STRAGAN_MALFORMED'] === 'all';
const told = SPOILT.filter((how) => !MAY_LIE.includes(how));
const WAYS = isAll ? told : told.filter((_, at) => at % 4 === 0);
const LIES = isAll ? MAY_LIE : MAY_LIE.slice(0, 1);
const SEEDS = isAll ? [1, 2, 3] : [1];

/** Half of the answers are spoilt while it is armed, whatever was asked. */
class Spoiler implements WorldWatch {
  isArmed = false;
  spoiltCount = 0;
  readonly errors: string[] = [];
  readonly #how: Spoilt;
  readonly #dice: () => number;

  constructor(how: Spoilt, seed: number) {
    this.#how = how;
    this.#dice = createRandom(seed + 77);
  }

  born(): void {}
  died(): void {}
  point(): void {}
  sent = () => ({ arrived: () => {}, answered: () => {} });
  instead = () => null;

  onTheWay(_request: unknown, answer: Answer): Answer {
    if (!this.isArmed || answer.status >= 300 || this.#dice() < 0.5) return answer;
    this.spoiltCount += 1;
    const text = new TextDecoder().decode(answer.body);
    const good: unknown = text === '' ? {} : JSON.parse(text);
    const { body, contentType } = spoil(good, this.#how, this.#dice);
    return { ...answer, body, headers: { ...answer.headers, 'content-type': contentType } };
  }

  log: WorldWatch['log'] = (level, message, detail) => {
    const isBug = /failed|stopped|threw/.test(message) && level === 'error';
    if (isBug) this.errors.push(`${message} ${JSON.stringify(detail)}`);
  };
}

type Life = { readonly items: ItemsWorld; readonly spoiler: Spoiler; readonly offers: readonly OfferRow[] };

/** He types and sends while answers are spoilt; then all is well again, and he answers what is asked. */
async function liveThrough(how: Spoilt, seed: number): Promise<Life> {
  const spoiler = new Spoiler(how, seed);
  const switches = { purchasesPerHour: 0, commandDelayMs: 500 };
  const items = await ItemsWorld.started({ seed, offers: 20, switches, watch: spoiler });
  const { offers } = await items.ask('offers.list', { after: null, limit: 200 });
  const sold = offers.filter(({ format, status }) => format === 'BUY_NOW' && status === 'ACTIVE');
  spoiler.isArmed = true;
  for (let turn = 0; turn < 3; turn += 1) {
    await types(items, sold, turn);
    await items.run(70);
  }
  spoiler.isArmed = false;
  for (let round = 0; round < 12; round += 1) {
    await items.run(120);
    await items.ask('changes.resolve', { take: 'mine' });
    await items.ask('changes.retry', {});
    await items.ask('changes.send', { answered: 'all', whenOnline: true });
    await items.send();
  }
  await items.ask('sync.start', { full: true });
  await items.run(60);
  return { items, spoiler, offers: sold };
}

async function types(items: ItemsWorld, offers: readonly OfferRow[], turn: number): Promise<void> {
  const { offerId } = must(offers[turn], 'an offer');
  const edits = [
    { offerId, field: 'title', intent: { kind: 'set', value: `Lampa z dostawą jutro ${turn}` } },
    { offerId, field: 'stock', intent: { kind: 'add', amount: 3 } },
  ] as const;
  await items.ask('offers.edit', { title: 'Zmiany', origin: 'by-hand', edits });
  await items.ask('collections.create', {
    name: 'tags',
    document: { name: `Do obejrzenia ${turn}`, hidden: false },
  });
  await items.tryTo('changes.send', { answered: 'all', whenOnline: true });
  await items.tryTo('collections.send', { changeIds: 'all', whenOnline: true });
}

async function openEdits(items: ItemsWorld): Promise<number> {
  const { draft, queued, sending, unsure, refused, conflicted } = await items.ask('changes.counts', {});
  return draft + queued + sending + unsure + refused + conflicted;
}

const runs = (ways: readonly Spoilt[]) => ways.flatMap((how) => SEEDS.map((seed) => [how, seed] as const));

describe('while half of the answers are spoilt', () => {
  it.each(runs(WAYS))('(%s, seed %i) everything typed is done once', async (how, seed) => {
    const { items, spoiler, offers } = await liveThrough(how, seed);
    expect(spoiler.spoiltCount).toBeGreaterThan(5);
    expect(spoiler.errors).toEqual([]);
    expect(await openEdits(items)).toBe(0);
    const found = offers.slice(0, 3).map(({ offerId }) => truthOf(items.world, offerId));
    expect(found.map(({ name }) => name)).toEqual([0, 1, 2].map((turn) => `Lampa z dostawą jutro ${turn}`));
    const expected = offers.slice(0, 3).map(({ stock }) => (stock ?? 0) + 3);
    expect(found.map(({ stock }) => stock.available)).toEqual(expected);
    expect(tagNames(items)).toEqual(['Do obejrzenia 0', 'Do obejrzenia 1', 'Do obejrzenia 2']);
    expect(await statuses(items)).not.toContain('ARCHIVED');
    items.end();
  });

  it.each(runs(LIES))('(%s, seed %i) nothing breaks and nothing typed is lost', async (how, seed) => {
    const { items, spoiler } = await liveThrough(how, seed);
    expect(spoiler.spoiltCount).toBeGreaterThan(5);
    expect(spoiler.errors).toEqual([]);
    expect(await openEdits(items)).toBe(0);
    expect(tagNames(items)).toEqual(['Do obejrzenia 0', 'Do obejrzenia 1', 'Do obejrzenia 2']);
    expect(await statuses(items)).not.toContain('ARCHIVED');
    items.end();
  });
});

function tagNames(items: ItemsWorld): readonly string[] {
  const names = items.truth({ name: 'tags', resource: TAGS }).map(({ name }) => String(name));
  return names.filter((name) => name.startsWith('Do obejrzenia')).toSorted();
}

async function statuses(items: ItemsWorld): Promise<readonly string[]> {
  const { offers } = await items.ask('offers.list', { after: null, limit: 200 });
  return offers.map(({ status }) => status);
}
