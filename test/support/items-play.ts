import fc from 'fast-check';
import { findThing, saveThing, thingsOf } from '../../src/main/demo/resource.ts';
import { CONTACTS } from '../../src/main/demo/settings/contacts.ts';
import { RETURN_POLICY } from '../../src/main/demo/settings/return-policies.ts';
import { TAGS } from '../../src/main/demo/tags/tag-routes.ts';
import { CollectionModel, plain, type ModelItem, type Props } from './items-model.ts';
import { ItemsWorld } from './world-items.ts';

/** One thing that somebody does. Numbers choose among what there is. */
export type Deed = {
  readonly do: 'create' | 'change' | 'remove';
  readonly by: 'seller' | 'rival';
  readonly of: number;
  readonly which: number;
  readonly what: number;
};

/** What is typed, what others do meanwhile, and how the network is when it is sent. */
export type Round = {
  readonly deeds: readonly Deed[];
  readonly faults: readonly ('before' | 'after' | 'failed')[];
  readonly diesAt: number | null;
  readonly take: 'mine' | 'theirs';
};

export const rounds: fc.Arbitrary<readonly Round[]> = fc.array(
  fc.record({
    deeds: fc.array(
      fc.record({
        do: fc.constantFrom('create', 'change', 'change', 'change', 'remove'),
        by: fc.constantFrom('seller', 'seller', 'rival'),
        of: fc.nat(2),
        which: fc.nat(1),
        what: fc.nat(3),
      }),
      { minLength: 4, maxLength: 8 },
    ),
    faults: fc.array(fc.constantFrom('before', 'after', 'failed'), { maxLength: 2 }),
    diesAt: fc.option(fc.integer({ min: 1, max: 30 }), { freq: 3 }),
    take: fc.constantFrom('mine', 'theirs'),
  }),
  { minLength: 1, maxLength: 2 },
);

type Field = { readonly name: string; readonly values: readonly unknown[] };

/** A collection of both sides: what is compared of it, and what is typed. */
type Game = {
  readonly name: string;
  readonly resource: typeof CONTACTS;
  readonly path: string;
  readonly fields: readonly Field[];
  readonly canRemove: boolean;
  readonly model: CollectionModel;
};

const KINDS = [
  {
    name: 'contacts',
    resource: CONTACTS,
    path: '/sale/offer-contacts',
    canRemove: false,
    fields: [{ name: 'phones', values: [[{ number: '500600701' }], [{ number: '500600702' }]] }],
  },
  {
    name: 'tags',
    resource: TAGS,
    path: '/sale/offer-tags',
    canRemove: true,
    fields: [{ name: 'hidden', values: [true, false] }],
  },
  {
    name: 'return-policies',
    resource: RETURN_POLICY,
    path: '/after-sales-service-conditions/return-policies',
    canRemove: true,
    fields: [{ name: 'withdrawalPeriod', values: ['P14D', 'P30D', 'P60D'] }],
  },
] as const;

/** What was met on the way, so that a run of many shows that it met enough. */
export type Met = { conflicts: number; lost: number; deaths: number };

/** Plays the rounds against demo and model; what differs in the end, empty where nothing does. */
export async function play(all: readonly Round[], met: Met): Promise<readonly string[]> {
  const items = await ItemsWorld.started({ seed: 11, offers: 0, switches: { purchasesPerHour: 0 } });
  const state = items.world.shop.state;
  const games: Game[] = KINDS.map((kind) => {
    const born = thingsOf(state, kind.resource).map((thing) => ({ id: thing.id, props: shown(kind, thing) }));
    return { ...kind, model: new CollectionModel(born) };
  });
  let names = 0;
  for (const round of all) {
    for (const { name } of games) await items.ask('collections.refresh', { name });
    for (const deed of ['seller', 'rival'].flatMap((by) => round.deeds.filter((each) => each.by === by)))
      await act(items, games, deed, `n${(names += 1)}`);
    await sendThrough(items, games, round, met);
    for (const game of games) learnKeys(game, items);
  }
  const found = games.flatMap((game) => difference(game, items));
  const open = (await items.changes()).filter(({ state: now }) => now !== 'confirmed');
  items.end();
  return [...found, ...open.map(({ collection, kind, state: now }) => `${collection} ${kind} ${now}`)];
}

async function act(items: ItemsWorld, games: readonly Game[], deed: Deed, fresh: string): Promise<void> {
  const game = games[deed.of]!;
  const there = game.model.there();
  const item = there[deed.which % Math.max(1, there.length)];
  if (deed.by === 'rival') return rival(items, game, item, deed, fresh);
  if (deed.do === 'create') return create(items, game, deed, fresh);
  if (item?.id === undefined || item.id === null) return;
  if (deed.do === 'remove' && game.canRemove) {
    game.model.typeRemoval(item);
    await items.ask('collections.remove', { name: game.name, key: item.id });
  } else if (deed.do === 'change') {
    const change = changeOf(game, deed, fresh);
    game.model.typeChange(item, change);
    const { document } = await items.ask('collections.show', { name: game.name, key: item.id });
    const key = item.id;
    await items.ask('collections.change', {
      name: game.name,
      key,
      document: { ...(document as Props), ...change },
    });
  }
}

/** Another name, another value, or both. */
function changeOf({ fields: [field] }: Game, { what }: Deed, fresh: string): Props {
  const values = field?.values ?? [];
  const value = { [field?.name ?? '']: values[what % values.length] };
  if (what === 0) return { name: fresh };
  return what === 3 ? { name: fresh, ...value } : value;
}

async function create(items: ItemsWorld, game: Game, { what }: Deed, fresh: string): Promise<void> {
  const [field] = game.fields;
  const props = { name: fresh, [field?.name ?? '']: field?.values[what % field.values.length] };
  const model = thingsOf(items.world.shop.state, game.resource)[0];
  const rest = game.name === 'return-policies' ? policyTerms(model) : {};
  game.model.typeCreation(props);
  await items.ask('collections.create', { name: game.name, document: { ...rest, ...props } });
}

function policyTerms(model: Props | undefined): Props {
  const { abroadReturnTermsMayDiffer: _later, ...options } = (model?.['options'] ?? {}) as Record<
    string,
    unknown
  >;
  const { returnCost, address } = model ?? {};
  return { isFulfillment: false, availability: { range: 'FULL' }, returnCost, address, options };
}

function rival(items: ItemsWorld, game: Game, item: ModelItem | undefined, deed: Deed, fresh: string): void {
  const { state } = items.world.shop;
  if (deed.do === 'create' || item?.id === undefined || item.id === null) return;
  const thing = findThing(state, game.resource, item.id);
  if (thing === null) return;
  if (deed.do === 'remove' && game.canRemove) {
    saveThing(state, game.resource, { id: item.id, removed: true });
    game.model.rivalRemoves(item);
  } else if (deed.do === 'change') {
    const change = changeOf(game, deed, fresh);
    saveThing(state, game.resource, { ...thing, ...change, id: item.id });
    game.model.rivalChanges(item, change);
  }
}

async function sendThrough(items: ItemsWorld, games: readonly Game[], round: Round, met: Met): Promise<void> {
  const rules = round.faults.map((fault) => {
    const how = fault === 'failed' ? { status: 503, processed: true } : { drop: fault };
    return { path: '/^.(sale.offer-|after-sales)/', ...how, count: 1 };
  });
  const writes = ['POST', 'PUT', 'DELETE'].flatMap((method) => rules.map((rule) => ({ ...rule, method })));
  items.world.setFaults({ rules: writes });
  met.lost += rules.length > 0 ? 1 : 0;
  if (round.diesAt !== null) await dieOnTheWay(items, round.diesAt, met);
  await items.send();
  await items.untilQuiet();
  let conflicts = 0;
  for (const { model } of games) conflicts += model.send(round.take).conflicts;
  met.conflicts += conflicts > 0 ? 1 : 0;
  const open = (await items.changes()).filter(({ state }) => state === 'conflicted');
  const changeIds = open.map(({ changeId }) => changeId);
  await items.ask('collections.resolve', { changeIds, take: round.take });
  await items.untilQuiet();
}

async function dieOnTheWay(items: ItemsWorld, step: number, met: Met): Promise<void> {
  items.world.life.crashAt(step);
  await items.world.ask('collections.send', { changeIds: 'all', whenOnline: true });
  await items.run(30);
  met.deaths += items.world.life.isDead ? 1 : 0;
  items.world.life.kill('the end of the hour');
  await items.world.start();
  await items.run(20);
}

/** Names are given once: they tell which key Allegro gave. */
function learnKeys({ model, resource }: Game, items: ItemsWorld): void {
  const things = thingsOf(items.world.shop.state, resource);
  for (const item of model.items.filter(({ id, isThere }) => id === null && isThere))
    item.id = things.find(({ name }) => name === item.props['name'])?.id ?? null;
}

function difference({ name, model, ...game }: Game, items: ItemsWorld): string[] {
  const found = thingsOf(items.world.shop.state, game.resource).map((thing) => plain(shown(game, thing)));
  const [expected, actual] = [model.expected().join('\n'), found.toSorted().join('\n')];
  return expected === actual ? [] : [`${name}: expected\n${expected}\nfound\n${actual}`];
}

function shown({ fields }: Pick<Game, 'fields'>, thing: Props): Props {
  const names = ['name', ...fields.map((field) => field.name)];
  return Object.fromEntries(names.map((name) => [name, thing[name] ?? null]));
}
