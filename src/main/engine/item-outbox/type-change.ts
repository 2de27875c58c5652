import { type AppError, type Result, err, ok } from '../../../shared/errors.ts';
import type { WireObject } from '../allegro/wire/reading.ts';
import type { Collection } from '../collections/collection.ts';
import { pendingOfItem, insertItemChange, stepItemChange } from '../store/queries/item-changes.ts';
import { insertLocalItem, knownItem, nameLocalItem, type KnownItem } from '../store/queries/local-keys.ts';
import { dropChange } from './drop-change.ts';
import { whyFixed } from '../collections/fixed-items.ts';
import { methodsOf, type ItemMethods } from '../collections/methods-of.ts';
import { titleOf, wordsOf } from '../collections/item-key.ts';
import { wayOf } from './document-way.ts';
import type { ItemWorld } from './item-world.ts';
import { layChange, shownOf, type Laying, type Meant } from './lay-change.ts';
import { isTaken } from './request-document.ts';

/** Where a change of the seller is kept: the item and its change in one transaction. */
export type Typing = Pick<ItemWorld, 'db' | 'clock' | 'random' | 'edition'>;

type Created = { readonly key: string; readonly changeId: number };

/** A new item under a key of ours, until Allegro has given it one. */
export async function typeCreation(
  { db, clock, random, edition }: Typing,
  definition: Collection,
  { within = '', document }: { readonly within?: string | undefined; readonly document: WireObject },
): Promise<Result<Created>> {
  const { create } = await methodsOf(definition, edition);
  if (create === null) return err(impossible(definition, 'made'));
  const collection = definition.name;
  const key = `local:${random.uuid()}`;
  const now = clock.now();
  return db.transaction(() => {
    const named = { title: titleOf(definition, document), words: wordsOf(document) };
    insertLocalItem(db, { collection, key, within, ...named });
    const made = { collection, key, within, kind: 'create', act: null } as const;
    return ok({
      key,
      changeId: insertItemChange(db, { ...made, content: document, base: null, sent: null }, now),
    });
  });
}

/** What the seller means for an item goes into its pending change; the change's number, or null. */
export async function typeChange(
  typing: Typing,
  definition: Collection,
  { key, meant }: { readonly key: string; readonly meant: Meant },
): Promise<Result<{ changeId: number | null }>> {
  const { db, edition } = typing;
  const methods = await methodsOf(definition, edition);
  return db.transaction(() => {
    const item = knownItem(db, definition.name, key);
    if (item === null) return err({ kind: 'not-found', message: 'This item is not known here.' } as const);
    return layMeant(typing, { definition, methods, key, item }, meant);
  });
}

export type TypedItem = {
  readonly definition: Collection;
  readonly methods: ItemMethods;
  readonly key: string;
  readonly item: KnownItem;
};

/** The same within a transaction, of an item at hand. */
export function layMeant(
  typing: Typing,
  { definition, methods, key, item }: TypedItem,
  meant: Meant,
): Result<{ changeId: number | null }> {
  const write = meant.kind === 'remove' ? methods.remove : methods.update;
  const fixed = whyFixed(definition, item.document);
  if (fixed !== null) return err({ kind: 'bad-input', path: 'key', message: fixed.en });
  const pending = pendingOfItem(typing.db, definition.name, key);
  const isUnsent = pending.at(-1)?.kind === 'create';
  if (write === null && !isUnsent)
    return err(impossible(definition, meant.kind === 'remove' ? 'removed' : 'changed'));
  const way = write === null ? null : wayOf(definition, methods, write);
  const taken = (property: string) => way === null || isTaken(way, property);
  const laying = layChange(meant, { base: item.document, pending, isTaken: taken });
  return ok({ changeId: keep(typing, definition, { key, item, laying }) });
}

type Laid = { readonly key: string; readonly item: KnownItem; readonly laying: Laying };

function keep({ db, clock }: Typing, definition: Collection, { key, item, laying }: Laid): number | null {
  const now = clock.now();
  const collection = definition.name;
  switch (laying.do) {
    case 'nothing':
      return laying.changeId;
    case 'drop':
      dropChange(db, laying.changeId, 'back-to-base', now);
      return null;
    case 'insert': {
      const { kind, content, base } = laying;
      const row = { collection, key, within: item.within, kind, act: null, content, base, sent: null };
      return insertItemChange(db, row, now);
    }
    case 'rewrite': {
      const { changeId, kind, content, base } = laying;
      stepItemChange(db, changeId, { ...DRAFT_AGAIN, kind, content, base }, { at: now, event: 'edited' });
      if (kind === 'create') rename(db, definition, key);
      return changeId;
    }
  }
}

function rename(db: ItemWorld['db'], definition: Collection, key: string): void {
  const document = shownOf(null, pendingOfItem(db, definition.name, key));
  const named = { title: titleOf(definition, document), words: wordsOf(document) };
  nameLocalItem(db, { collection: definition.name, key, ...named });
}

const DRAFT_AGAIN = {
  state: 'draft',
  releasedAt: null,
  attempts: 0,
  retryAt: null,
  error: null,
  theirs: null,
  sent: null,
} as const;

function impossible({ words }: Collection, what: string): AppError {
  return {
    kind: 'unavailable',
    since: null,
    replacedBy: null,
    message: `${words.many.en} cannot be ${what} through this edition of Allegro.`,
  };
}
