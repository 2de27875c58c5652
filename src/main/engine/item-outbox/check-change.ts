import type { Edition } from '../../../shared/domain/account.ts';
import type { AppError } from '../../../shared/errors.ts';
import { checkInput } from '../allegro/check-input.ts';
import type { WireObject } from '../allegro/wire/reading.ts';
import type { Collection } from '../collections/collection.ts';
import { valueAt } from '../collections/document-paths.ts';
import { inputOf } from '../collections/reading/reading-parts.ts';
import { methodsOf } from '../collections/methods-of.ts';
import type { ItemChange } from '../store/queries/item-changes.ts';
import { knownItem, namesNothing, withoutLocalKeys } from '../store/queries/local-keys.ts';
import { wayOf } from './document-way.ts';
import { collectionNamed, type ItemWorld } from './item-world.ts';
import { asSent, laidOver } from './request-document.ts';

/** Null, or what Allegro would certainly refuse: the field by its path, and which change it is of. */
export async function checkChange(
  world: Pick<ItemWorld, 'db' | 'edition' | 'userId' | 'collections'>,
  change: ItemChange,
): Promise<AppError | null> {
  const definition = collectionNamed(world.collections, change.collection);
  if (definition === null || change.kind === 'remove' || change.kind === 'act') return null;
  const methods = await methodsOf(definition, world.edition);
  const write = change.kind === 'create' ? methods.create : methods.update;
  if (write === null) return null;
  const item = knownItem(world.db, change.collection, change.key);
  const content = (change.content ?? {}) as WireObject;
  const astray = Object.keys(content).find((name) => namesNothing(world.db, content[name]));
  if (astray !== undefined) return namesGone(change, astray);
  const way = wayOf(definition, methods, write);
  const isWhole = change.kind === 'create' || write.method === 'PATCH';
  const document = isWhole ? content : laidOver(way, item?.document ?? {}, content);
  const json = withoutLocalKeys(asSent(way, document));
  const place = inputOf(world, { definition, within: change.within }, write, change.key);
  const lacking = change.kind === 'create' ? neededIn(definition, world.edition, content) : null;
  if (lacking !== null) return lacks(change, lacking);
  const complaint = checkInput(write, { ...place, json }, world.edition);
  if (complaint?.kind !== 'bad-input') return complaint;
  const field = complaint.path?.replace(/^json\.?/, '') ?? '';
  // What a list did not show is read, and laid under the change, before it goes.
  const isRead = item?.isWhole === true || methods.get === null;
  const isKnown = isWhole || isRead || (field.split('.')[0] ?? '') in content;
  return isKnown ? { ...complaint, path: `changes.${change.changeId}.${field}` } : null;
}

/** Of a new item the first path that Allegro refuses to be without and that has no value; null for none. */
function neededIn(
  { needs = {} }: Collection,
  edition: Edition,
  document: Readonly<Record<string, unknown>>,
): string | null {
  const lacking = Object.entries(needs).find(
    ([path, { edition: only = edition, when }]) =>
      only === edition &&
      (when === undefined || document[when.name] === when.is) &&
      (valueAt(document, path) ?? '') === '',
  );
  return lacking?.[0] ?? null;
}

function lacks({ changeId }: ItemChange, field: string): AppError {
  const message = `${field} is missing, and Allegro refuses to be without it; please fill it in.`;
  return { kind: 'bad-input', path: `changes.${changeId}.${field}`, message };
}

function namesGone({ changeId }: ItemChange, field: string): AppError {
  const message = `${field} names something that was never sent to Allegro and has been taken away here.`;
  return { kind: 'bad-input', path: `changes.${changeId}.${field}`, message };
}
