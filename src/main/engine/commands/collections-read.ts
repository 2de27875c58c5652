import type { Commands } from '../../../shared/contract.ts';
import { err, ok, type AppError, type Result } from '../../../shared/errors.ts';
import { ALL_ACTS } from '../acts/all-acts.ts';
import type { Endpoint } from '../allegro/endpoint.ts';
import { BEGINNINGS } from '../collections/beginnings.ts';
import { ALL_COLLECTIONS } from '../collections/all-collections.ts';
import { factsOf, type CollectionFacts } from '../collections/collection-info.ts';
import type { Collection } from '../collections/collection.ts';
import { whyFixed } from '../collections/fixed-items.ts';
import { itemForm } from '../collections/form-of.ts';
import { methodsOf } from '../collections/methods-of.ts';
import { itemRows, keysAt, shownDocument, titlesFor } from '../collections/shown-items.ts';
import type { Handlers } from '../engine.ts';
import { editionOf } from '../store/account-row.ts';
import type { ReadDb } from '../store/handle.ts';
import { collectionCounts } from '../store/queries/collection-counts.ts';
import { itemChangeRowsOf } from '../store/queries/item-change-rows.ts';
import { pendingOfCollection, pendingOfItem } from '../store/queries/item-changes.ts';
import { countItemRows, itemRow, listItemRows, type ItemQuery } from '../store/queries/item-rows.ts';
import { isObject } from '../allegro/wire/reading.ts';
import { showOffer } from '../store/queries/offer-details.ts';
import { OFFERS } from '../store/queries/item-titles.ts';
import { countOffersNaming, documentsNaming, isSetOfOffers } from '../store/queries/item-uses.ts';

export type CollectionsReadParts = {
  readonly db: ReadDb;
  /** Default: all that Stragan knows. */
  readonly collections?: readonly Collection[] | undefined;
  readonly acts?: typeof ALL_ACTS | undefined;
};

type Reads = 'collections.describe' | 'collections.list' | 'collections.show' | 'collections.form';

type Shop = {
  readonly db: ReadDb;
  readonly collections: readonly Collection[];
  facts(): Promise<readonly CollectionFacts[]>;
};

export function collectionsReadHandlers(parts: CollectionsReadParts): Handlers<Reads> {
  const { db, collections = ALL_COLLECTIONS, acts = ALL_ACTS } = parts;
  let known: Promise<readonly CollectionFacts[]> | null = null;
  const shop: Shop = { db, collections, facts: () => (known ??= readFacts(db, collections, acts)) };
  return {
    'collections.describe': async () => ok({ collections: await describe(shop) }),
    'collections.list': (input) => {
      const definition = find(shop, input.name);
      return definition === null ? unknown(input.name) : list(db, definition, input);
    },
    'collections.show': (place) => {
      const definition = find(shop, place.name);
      return definition === null ? unknown(place.name) : show(shop, definition, place.key);
    },
    'collections.form': async ({ name, within }) => {
      const definition = find(shop, name);
      return definition === null
        ? unknown(name)
        : ok({ ...(await formsOf(db, definition)), initial: beginningOf(db, definition, within) });
    },
  };
}

/** One after the other: loading schemas is long work, and pages are asked for meanwhile. */
async function readFacts(
  db: ReadDb,
  collections: readonly Collection[],
  acts: typeof ALL_ACTS,
): Promise<readonly CollectionFacts[]> {
  const edition = editionOf(db);
  const facts: CollectionFacts[] = [];
  for (const definition of collections) facts.push(await factsOf(definition, edition, acts));
  return facts;
}

async function describe(shop: Shop) {
  const facts = await shop.facts();
  const counts = collectionCounts(shop.db);
  return facts.map((fact) => ({ ...NOTHING_READ, ...fact, ...counts.get(fact.name) }));
}

const NOTHING_READ = { readAt: null, count: 0, unsent: 0, error: null } as const;

type ListInput = Commands['collections.list']['in'];

function list(
  db: ReadDb,
  definition: Collection,
  { name, within, text, where, sort, withDocuments, after, limit }: ListInput,
): Result<Commands['collections.list']['out'], AppError> {
  const column = sort === undefined ? undefined : definition.columns[sort.column];
  if (sort !== undefined && column === undefined)
    return bad('sort.column', `${name} has no column ${sort.column}.`);
  const query: ItemQuery = {
    collection: name,
    ...(within === undefined ? {} : { within }),
    ...(text === undefined ? {} : { text }),
    ...(where === undefined ? {} : { where }),
    ...(sort === undefined || column === undefined ? {} : { sort: { ...column, ...sort } }),
  };
  const page = listItemRows(db, query, { after, limit });
  if (page === null) return bad('after', 'This place in the list is unknown.');
  const pending = pendingOfCollection(db, name);
  const shown = page.items.map((record) => {
    const changes = pending.get(record.key) ?? [];
    return { record, pending: changes, document: shownDocument(record.document, changes) };
  });
  const rows = itemRows(db, definition, shown);
  const items = withDocuments
    ? rows.map((row, index) => ({ ...row, document: shown[index]?.document ?? null }))
    : rows;
  return ok({ items, total: countItemRows(db, query), next: page.next });
}

function show(
  shop: Shop,
  definition: Collection,
  key: string,
): Result<Commands['collections.show']['out'], AppError> {
  const { db } = shop;
  const record = itemRow(db, definition.name, key);
  if (record === null) return unknownItem(definition, key);
  const pending = pendingOfItem(db, definition.name, key);
  const document = shownDocument(record.document, pending);
  const [row] = itemRows(db, definition, [{ record, document, pending }]);
  if (row === undefined) return unknownItem(definition, key);
  return ok({
    ...row,
    document,
    base: record.document,
    readAt: record.readAt,
    fixed: whyFixed(definition, record.document),
    changes: itemChangeRowsOf(db, definition.name, key),
    titles: titlesFor(db, definition, [document]),
    usedBy: usesOf(shop, definition.name, key),
  });
}

function usesOf({ db, collections }: Shop, name: string, key: string) {
  const others = collections
    .filter((other) => !isSetOfOffers(other.name))
    .map((other) => {
      const paths = Object.entries(other.references ?? {}).filter(([, collection]) => collection === name);
      if (paths.length === 0) return { collection: other.name, count: 0 };
      const uses = documentsNaming(db, other.name, key).filter((document) =>
        paths.some(([path]) => keysAt(document, path).includes(key)),
      );
      return { collection: other.name, count: uses.length };
    });
  const offers = { collection: OFFERS, count: countOffersNaming(db, name, key) };
  return [offers, ...others].filter(({ count }) => count > 0);
}

type Forms = Omit<Commands['collections.form']['out'], 'initial'>;

async function formsOf(db: ReadDb, definition: Collection): Promise<Forms> {
  const edition = editionOf(db);
  const { create, update } = await methodsOf(definition, edition);
  const form = (method: Endpoint | null) => {
    if (method === null) return null;
    return method.request === undefined ? [] : itemForm(method.request, definition, edition);
  };
  return { create: form(create), change: form(update) };
}

function beginningOf(db: ReadDb, { begins, within }: Collection, outerKey: string | undefined): unknown {
  if (begins === undefined || within === undefined || outerKey === undefined) return null;
  const outer =
    within.collection === OFFERS
      ? showOffer(db, outerKey)?.details
      : itemRow(db, within.collection, outerKey)?.document;
  return isObject(outer) ? BEGINNINGS[begins](outer, editionOf(db)) : null;
}

function find({ collections }: Shop, name: string): Collection | null {
  return collections.find((definition) => definition.name === name) ?? null;
}

function unknown(name: string): Result<never, AppError> {
  return err({ kind: 'not-found', message: `Stragan has no collection ${name}.` });
}

function unknownItem({ name }: Collection, key: string): Result<never, AppError> {
  return err({ kind: 'not-found', message: `${name} has no item ${key}.` });
}

function bad(path: string, message: string): Result<never, AppError> {
  return err({ kind: 'bad-input', path, message });
}
