import type { AppStatus } from '../../../shared/contract-app.ts';
import type { EditState } from '../../../shared/domain/edit.ts';
import { type AppError, type Result, err, ok } from '../../../shared/errors.ts';
import type { WireObject } from '../allegro/wire/reading.ts';
import type { Collection } from '../collections/collection.ts';
import type { Handlers } from '../engine.ts';
import { checkChange } from '../item-outbox/check-change.ts';
import { dropChange } from '../item-outbox/drop-change.ts';
import { recallChanges } from '../item-outbox/recall-changes.ts';
import { collectionNamed, makerOf, type ItemWorld } from '../item-outbox/item-world.ts';
import { isLeftToSeller, released, resolveChange } from '../item-outbox/resolve-change.ts';
import { settleItem } from '../item-outbox/settle-item.ts';
import { typeChange, typeCreation } from '../item-outbox/type-change.ts';
import { typeEntries } from '../item-outbox/type-entries.ts';
import { itemChangesIn, type ItemChange } from '../store/queries/item-changes.ts';

type WriteCommand =
  | 'collections.create'
  | 'collections.change'
  | 'collections.change-sets'
  | 'collections.remove'
  | 'collections.drop'
  | 'collections.recall'
  | 'collections.send'
  | 'collections.resolve';

export type CollectionsWriteParts = Pick<
  ItemWorld,
  'db' | 'clock' | 'random' | 'edition' | 'userId' | 'collections' | 'makers' | 'emit'
> & {
  readonly connection: () => NonNullable<AppStatus['connection']>;
  /** Changes were released: the outbox has something to send. */
  readonly released: () => void;
};

/** Tables that a change of an item touches, as store.changed names them. */
export const ITEM_TABLES = ['collection_item', 'item_change'] as const;

const DROPPABLE: readonly EditState[] = ['draft', 'queued', 'refused', 'conflicted', 'unsure'];

export function collectionsWriteHandlers(parts: CollectionsWriteParts): Handlers<WriteCommand> {
  const { db, clock, emit } = parts;
  const changed = () => emit('store.changed', { tables: ITEM_TABLES });
  return {
    'collections.create': async ({ name, within, document }) => {
      const definition = named(parts, name);
      if (!definition.ok) return definition;
      const created = await typeCreation(parts, definition.value, { within, document: asDocument(document) });
      if (created.ok) changed();
      return created;
    },
    'collections.change': async ({ name, key, document }) => {
      const definition = named(parts, name);
      if (!definition.ok) return definition;
      const meant = { kind: 'change', document: asDocument(document) } as const;
      const typed = await typeChange(parts, definition.value, { key, meant });
      if (typed.ok) changed();
      return typed;
    },
    'collections.change-sets': async ({ name, ...entries }) => {
      const definition = named(parts, name);
      if (!definition.ok) return definition;
      const typed = await typeEntries(parts, definition.value, entries);
      if (typed.ok && typed.value.changed > 0) changed();
      return typed;
    },
    'collections.remove': async ({ name, key }) => {
      const definition = named(parts, name);
      if (!definition.ok) return definition;
      const typed = await typeChange(parts, definition.value, { key, meant: { kind: 'remove' } });
      if (typed.ok) changed();
      return typed;
    },
    'collections.drop': ({ changeIds }) => {
      const now = clock.now();
      const found = itemChangesIn(db, DROPPABLE, changeIds);
      const mine = found.filter((change) => change.state !== 'unsure' || isLeftToSeller(change));
      db.transaction(() => {
        for (const { changeId, state } of mine)
          dropChange(db, changeId, state === 'unsure' ? 'dropped-unsure' : 'dropped', now);
      });
      if (mine.length > 0) changed();
      return ok({ dropped: mine.length });
    },
    'collections.recall': ({ changeIds }) => {
      const recalled = recallChanges(db, changeIds, clock.now());
      if (recalled > 0) changed();
      return ok({ recalled });
    },
    'collections.send': (input) => release(parts, input, changed),
    'collections.resolve': async ({ changeIds, take }) => {
      let resolved = 0;
      for (const change of itemChangesIn(db, ['conflicted', 'unsure'], changeIds))
        if (await resolveChange(parts, change, take)) resolved += 1;
      if (resolved > 0) changed();
      if (resolved > 0 && take === 'mine') parts.released();
      return ok({ resolved });
    },
  };
}

/**
 * What the seller names may have been refused before; of all only what has never left. What has a maker of
 * its own goes by a command of its own.
 */
async function release(
  parts: CollectionsWriteParts,
  { changeIds, whenOnline }: { changeIds: readonly number[] | 'all'; whenOnline?: boolean },
  changed: () => void,
): Promise<Result<{ released: number; sentAt: number | null }>> {
  const { db, clock } = parts;
  const states = changeIds === 'all' ? (['draft'] as const) : (['draft', 'refused'] as const);
  const isOurs = (change: ItemChange) => change.kind !== 'act' && makerOf(parts, change) === null;
  const chosen = () => itemChangesIn(db, states, changeIds).filter(isOurs);
  const connection = parts.connection();
  if (connection !== 'online' && whenOnline !== true) return err(notNow(connection));
  const complaint = await firstComplaint(parts, chosen());
  if (complaint !== null) return err(complaint);
  const sentAt = clock.now();
  const going = chosen();
  db.transaction(() => {
    for (const change of going) settleItem(db, { change, step: released(sentAt), event: 'released' }, sentAt);
  });
  if (going.length === 0) return ok({ released: 0, sentAt: null });
  changed();
  parts.released();
  return ok({ released: going.length, sentAt });
}

async function firstComplaint(
  parts: CollectionsWriteParts,
  changes: readonly ItemChange[],
): Promise<AppError | null> {
  for (const change of changes) {
    const complaint = await checkChange(parts, change);
    if (complaint !== null) return complaint;
  }
  return null;
}

function named({ collections }: CollectionsWriteParts, name: string): Result<Collection> {
  const definition = collectionNamed(collections, name);
  if (definition !== null) return ok(definition);
  return err({ kind: 'not-found', message: `Stragan has no collection ${name}.` });
}

/** The parser lets nothing else through. */
function asDocument(document: unknown): WireObject {
  return document as WireObject;
}

function notNow(connection: 'offline' | 'signed-out' | 'unknown'): AppError {
  return connection === 'signed-out'
    ? { kind: 'auth', reason: 'signed-out', message: 'Nobody is signed in; nothing was released.' }
    : { kind: 'offline', message: 'Allegro cannot be reached; nothing was released.' };
}
