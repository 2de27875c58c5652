import type { RandomLife, Deed, Round } from './random-lives.ts';
import { toldOf, type Document, type Field, type Kind } from './item-kinds.ts';
import { CollectionModel, plain, type ModelItem, type Props } from './items-model.ts';
import { ItemsShop, propsOf } from './items-shop.ts';
import { dropAstray, nameAt, NAMING_OFFERS, refer } from './items-naming.ts';
import { sendThrough } from './items-sending.ts';
import { keyOf, type Game, type Met, type Table } from './items-table.ts';
import { NamingModel } from './naming-model.ts';
import { ALL_COLLECTIONS } from '../../src/main/engine/collections/all-collections.ts';
import { ItemsWorld } from './world-items.ts';

const OFFERS = 5;

/** Plays a life against demo and model; what differs in the end, empty where nothing does. */
export async function play(life: RandomLife, met: Met): Promise<readonly string[]> {
  const table = await laid(life, met);
  const differing: string[] = [];
  for (const round of life.rounds) {
    await refreshAll(table);
    await takeChainedAway(table);
    for (const by of ['seller', 'rival'] as const)
      for (const deed of round.deeds.filter((each) => each.by === by)) await act(table, deed);
    differing.push(...(await sendRound(table, round)));
  }
  differing.push(...table.games.flatMap((game) => difference(table, game)), ...misnamed(table));
  const open = (await table.items.changes()).filter(({ state }) => state !== 'confirmed');
  table.items.end();
  return [...differing, ...open.map(({ collection, kind, state }) => `${collection} ${kind} ${state}`)];
}

async function laid({ edition, kinds }: RandomLife, met: Met): Promise<Table> {
  const names = [...kinds.map(({ name }) => name), 'offer-tags'];
  const collections = ALL_COLLECTIONS.filter(({ name }) => names.includes(name));
  const switches = { purchasesPerHour: 0, listDelayMs: 0, limitScale: 100 };
  const items = await ItemsWorld.started({ seed: 11, offers: OFFERS, edition, collections, switches });
  await items.run(40);
  const shop = new ItemsShop(items);
  const offerIds = shop.offerIds();
  const games = kinds.map((kind) => gameOf(kind, shop, offerIds, (item) => isNamed(kind, item)));
  const naming = new NamingModel(games.flatMap((game) => bornNames(shop, game, offerIds, edition)));
  const isNamed = ({ slot, isGuarded }: Kind, item: ModelItem) =>
    isGuarded === true && slot !== undefined && naming.isNamed(item, slot);
  return { items, shop, games, naming, met, chained: [], number: 0 };
}

function gameOf(
  kind: Kind,
  shop: ItemsShop,
  offerIds: readonly string[],
  isNamed: (item: ModelItem) => boolean,
): Game {
  const things = shop.things(kind);
  const born = things.map((thing) => ({ id: thing.id, props: propsOf(kind, thing) }));
  const rules = {
    ...(kind.isUnique ? { unique: kind.own.name } : {}),
    ...(kind.most === undefined ? {} : { most: kind.most }),
  };
  const model = new CollectionModel(born, rules, isNamed);
  const anchor = kind.isUnique ? (model.items[0] ?? null) : null;
  const like = things[0] ?? kind.first?.(offerIds) ?? {};
  return { kind, model, anchor, like, local: new Map() };
}

function bornNames(
  shop: ItemsShop,
  { kind: { slot }, model }: Game,
  offerIds: readonly string[],
  edition: RandomLife['edition'],
) {
  if (slot === undefined || (edition === '2022' && slot !== 'tags')) return [];
  // All offers, since any of them may hold something back from being removed; only the first change.
  return offerIds.map((offerId) => {
    const key = shop.namedAt({ offerId, slot });
    return {
      place: { offerId, slot },
      item: model.items.find(({ id }) => id !== null && id === key) ?? null,
    };
  });
}

async function refreshAll({ items, games, naming }: Table): Promise<void> {
  for (const { kind } of games) await items.ask('collections.refresh', { name: kind.name });
  for (const { offerId } of naming.places('tags').slice(0, NAMING_OFFERS))
    await items.ask('collections.refresh', { name: 'offer-tags', within: offerId });
}

async function act(table: Table, deed: Deed): Promise<void> {
  const game = table.games[deed.of % table.games.length]!;
  if (deed.by === 'rival') return rival(table, game, deed);
  const { kind, model, local } = game;
  const there = [...model.there().filter((one) => one !== game.anchor), ...local.keys()];
  const item = there[deed.which % Math.max(1, there.length)];
  // Which of two came first would tell whether there is room for the second.
  if (kind.most === 1 && model.isTyped()) return;
  if (deed.do === 'create' && kind.can.create) await create(table, game, deed.isDouble);
  else if (deed.do === 'change' && kind.can.change && item) await change(table, game, item, deed);
  else if (deed.do === 'remove' && kind.can.remove && item) await remove(table, game, item);
  else if (deed.do === 'refer') await refer(table, named(table, deed), deed.which);
  else if (deed.do === 'chain') await chain(table, named(table, deed), deed);
}

/** The first game is one that offers name. */
function named({ games }: Table, { of }: Deed): Game {
  const chosen = games[of % games.length]!;
  return chosen.kind.slot === undefined ? games[0]! : chosen;
}

async function create(table: Table, game: Game, isDouble: boolean): Promise<ModelItem> {
  const { kind, model, local } = game;
  const document = newDocument(table, game, isDouble);
  const item = model.typeCreation(propsOf(kind, document));
  const made = await table.items.ask('collections.create', { name: kind.name, document });
  local.set(item, made.key);
  return item;
}

function newDocument(table: Table, { kind, like, anchor }: Game, isDouble: boolean): Document {
  const number = (table.number += 1);
  const typed = [kind.own, ...kind.fields].map((field) => [field.name, field.of(like, number)]);
  const document = { ...like, ...Object.fromEntries(typed) } as Document;
  return isDouble && anchor ? { ...document, [kind.own.name]: anchor.props[kind.own.name] } : document;
}

async function change(table: Table, game: Game, item: ModelItem, deed: Deed): Promise<void> {
  const { kind, model, anchor } = game;
  const name = kind.name;
  const key = keyOf(game, item);
  if (item.id !== null && kind.each !== null) await table.items.ask('collections.refresh', { name, key });
  const { document } = await table.items.ask('collections.show', { name, key });
  const changes = changesOf(table, kind, document as Document, deed.which);
  if (deed.isDouble && anchor && kind.own.name in changes)
    changes[kind.own.name] = anchor.props[kind.own.name];
  model.typeChange(item, told(kind, changes));
  await table.items.ask('collections.change', {
    name,
    key,
    document: { ...(document as Document), ...changes },
  });
}

/** Another name, another value, or both. */
function changesOf(table: Table, { own, fields }: Kind, document: Document, which: number) {
  const number = (table.number += 1);
  const all: readonly Field[] = fields.length === 0 ? [own] : [[own], fields, [own, ...fields]][which % 3]!;
  return Object.fromEntries(all.map((field) => [field.name, field.of(document, number)])) as Record<
    string,
    unknown
  >;
}

function told(kind: Kind, changes: Props): Props {
  const fields = [kind.own, ...kind.fields].filter(({ name }) => name in changes);
  return Object.fromEntries(fields.map((field) => [field.name, toldOf(field, changes[field.name])]));
}

async function remove(table: Table, game: Game, item: ModelItem): Promise<void> {
  const { kind, model, local } = game;
  const isLocal = local.has(item);
  // What is being named is not taken away in the same breath: which comes first would be chance.
  if (!isLocal && kind.slot !== undefined && table.naming.isTyped(kind.slot)) return;
  const key = keyOf(game, item);
  model.typeRemoval(item);
  await table.items.ask('collections.remove', { name: kind.name, key });
  if (!isLocal) return;
  local.delete(item);
  table.naming.neverMade(item);
  await dropAstray(table);
}

/** Made, named by an offer, and taken away: at once, or in the next round, when all that was sent. */
async function chain(table: Table, game: Game, { which }: Deed): Promise<void> {
  if (!game.kind.can.create || (game.kind.most === 1 && game.model.isTyped())) return;
  const item = await create(table, game, false);
  if (!(await nameAt(table, game, item, which))) return;
  if (game.kind.can.remove && which === 0) {
    table.chained.push({ game, item });
    return;
  }
  await remove(table, game, item);
  table.met.chains.add(table.met.life);
}

async function takeChainedAway(table: Table): Promise<void> {
  for (const { game, item } of table.chained.splice(0)) {
    if (item.id === null || !item.isThere) continue;
    await remove(table, game, item);
    table.met.chains.add(table.met.life);
  }
}

function rival(table: Table, game: Game, deed: Deed): void {
  const { kind, model, local } = game;
  const { shop, naming } = table;
  const busy = deed.which < 2 ? model.atWork() : [];
  const there = busy.length > 0 ? busy : model.there().filter((one) => one !== game.anchor);
  const item = there[deed.which % Math.max(1, there.length)];
  if (deed.do === 'create' && kind.can.create) {
    const [ours] = local.keys();
    const document = newDocument(table, game, false);
    const taken =
      deed.isDouble && kind.isUnique && ours ? { [kind.own.name]: ours.props[kind.own.name] } : {};
    const wanted = { ...document, ...taken };
    if (model.isRefused(propsOf(kind, wanted), null)) return;
    model.rivalCreates(shop.create(kind, wanted), propsOf(kind, wanted));
  } else if (item === undefined || item.id === null) {
    return;
  } else if (deed.do === 'remove' && kind.can.remove) {
    if (kind.isGuarded && kind.slot !== undefined && naming.isNamed(item, kind.slot)) return;
    shop.remove(kind, item.id);
    model.rivalRemoves(item);
  } else if (deed.do === 'change' && kind.can.change) {
    shop.change(kind, item.id, (document) => {
      const changes = changesOf(table, kind, document, deed.which);
      model.rivalChanges(item, told(kind, changes));
      return changes;
    });
  }
}

async function sendRound(table: Table, round: Round): Promise<readonly string[]> {
  const differing = await sendThrough(table, round);
  for (const game of table.games) learnKeys(table, game);
  return differing;
}

/** What tells them apart tells which key Allegro gave. */
function learnKeys({ shop }: Table, { kind, model, local }: Game): void {
  local.clear();
  const fresh = model.items.filter(({ id, isThere }) => id === null && isThere);
  if (fresh.length === 0) return;
  const { own } = kind;
  const keys = new Map(shop.things(kind).map((one) => [JSON.stringify(toldOf(own, one[own.name])), one.id]));
  for (const item of fresh) item.id = keys.get(JSON.stringify(item.props[own.name])) ?? null;
}

function difference({ shop }: Table, { kind, model }: Game): string[] {
  const found = shop.things(kind).map((thing) => plain(propsOf(kind, thing)));
  const [expected, actual] = [model.expected().join('\n'), found.toSorted().join('\n')];
  return expected === actual ? [] : [`${kind.name}: expected\n${expected}\nfound\n${actual}`];
}

/** Offers that name something else than they should. */
function misnamed({ shop, naming }: Table): string[] {
  return naming.expected().flatMap(({ place, key }) => {
    const found = shop.namedAt(place);
    return found === key ? [] : [`offer ${place.offerId}: ${place.slot} is ${found}, not ${key}`];
  });
}
