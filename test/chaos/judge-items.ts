import { deedsOf } from './deeds.ts';
import type { Broken, Evidence } from './evidence.ts';
import { carries, markOf } from './item-writes.ts';
import type { ItemRow } from './snapshot.ts';
import { ITEM_KINDS, type ItemKind } from './things.ts';

/** Items of collections: each was made once, and is called what the last confirmed change says. */
export function judgeItems(evidence: Evidence): Broken[] {
  return [
    ...lostRows(evidence),
    ...madeTwice(evidence),
    ...untypedWrites(evidence),
    ...ITEM_KINDS.flatMap((kind) => otherThanConfirmed(evidence, kind)),
  ];
}

/** What was taken has its row, and the row an end that the seller knows of. */
function lostRows({ deeds, snapshot, givenUpItems }: Evidence): Broken[] {
  const taken = deeds.filter(({ kind, changeId }) => changeId !== null && ROWS.includes(kind));
  return taken.flatMap((deed) => {
    const row = snapshot.items.find(({ changeId }) => changeId === deed.changeId);
    const what = `${deed.kind} ${deed.mark}`;
    if (row === undefined) return [lost(`${what}: no row`)];
    const isLetGo = row.state === 'dropped' || row.state === 'replaced';
    const hasHeir = snapshot.items.some(
      ({ changeId, collection, key }) =>
        changeId > row.changeId && [collection, key].join() === [row.collection, row.key].join(),
    );
    return isLetGo && !hasHeir && !givenUpItems.has(row.changeId)
      ? [lost(`${what}: given up by nobody`)]
      : [];
  });
}

const ROWS: readonly string[] = ['item', 'act', 'new-offer'];

function madeTwice({ deeds, applied }: Evidence): Broken[] {
  return deedsOf(deeds, 'item')
    .filter(({ what }) => what === 'create')
    .flatMap(({ mark }) => {
      const made = applied.filter(({ method, body }) => method === 'POST' && nameIn(body) === mark);
      return made.length > 1 ? [broken('twice', `${mark} was made ${made.length} times`)] : [];
    });
}

/** Each request that changed an item says what was typed. */
function untypedWrites({ deeds, applied, snapshot }: Evidence): Broken[] {
  const items = deedsOf(deeds, 'item');
  const names = new Set(items.filter(({ what }) => what !== 'remove').map(({ mark }) => mark));
  const removed = new Set(items.filter(({ what }) => what === 'remove').map(({ mark }) => mark));
  const writes = applied.filter(({ path }) => ITEM_KINDS.some((kind) => path.startsWith(kind.path)));
  return writes
    .filter(({ method, path, body }) =>
      method === 'DELETE' ? !removed.has(lastPart(path)) : !names.has(String(nameIn(body))),
    )
    .concat(writes.filter((write) => !snapshot.items.some((row) => carries(write, row))))
    .map(({ method, path, body }) => broken('unasked', `${method} ${path} ${JSON.stringify(body)}`));
}

/** An item is there, once, under the name of its last confirmed change; or it is gone where that says so. */
function otherThanConfirmed({ snapshot, items }: Evidence, { collection }: ItemKind): Broken[] {
  const rows = snapshot.items.filter((row) => row.collection === collection);
  const found = items.get(collection) ?? [];
  return [...new Set(rows.map(({ key }) => key))].flatMap((key) => {
    const own = rows.filter((row) => row.key === key);
    const last = own.findLast(({ state }) => state === 'confirmed');
    if (last === undefined || own.some(isUnderWay)) return [];
    const name = found.find((item) => item.id === key)?.name;
    if (last.kind === 'remove')
      return name === undefined ? [] : [lost(`${collection} ${key} was to be removed and is there`)];
    return name === markOf(last)
      ? []
      : [lost(`${collection} ${key} is called ${name}, not ${markOf(last)} as was confirmed`)];
  });
}

function isUnderWay({ state }: ItemRow): boolean {
  return ['queued', 'sending', 'unsure'].includes(state);
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function nameIn(body: unknown): unknown {
  return (body as { readonly name?: unknown } | null)?.name;
}

function lost(what: string): Broken {
  return broken('lost', what);
}

function broken(promise: Broken['promise'], what: string): Broken {
  return { promise, what, editIds: [] };
}
