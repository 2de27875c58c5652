import { thingsOf } from '../../../src/main/demo/resource.ts';
import { isSameMeaning } from '../../../src/main/engine/item-outbox/same-meaning.ts';
import { isWriteOf, type Exchange } from '../exchange.ts';
import { KINDS, type ItemDeed } from '../item-deeds.ts';
import type { Day } from '../the-day.ts';
import type { Evidence } from './evidence.ts';

const OF_ITEM = /^\/sale\/(offer-contacts|offer-tags)\/([^/]+)$/u;

/** I3 of items: nothing is written, removed or made up that the seller was not shown. */
export function itemsUnasked(evidence: Evidence): string[] {
  const { day } = evidence;
  return [
    ...day.watcher.exchanges.filter(isWriteOf).flatMap((write) => itemUnasked(evidence, write)),
    ...restOfItems(evidence),
    ...madeUp(evidence),
  ];
}

/** Of what somebody had changed by the last look, the seller was asked before it went over that. */
function itemUnasked({ day }: Evidence, write: Exchange): string[] {
  const key = OF_ITEM.exec(write.path)?.[2];
  if (key === undefined) return [];
  // Tags are looked at in their list.
  const isLookAt = (path: string) => path === (write.path.includes('tags') ? '/sale/offer-tags' : write.path);
  const look = day.watcher.exchanges.findLast(
    ({ path, method, status, life, answeredAt, arrivedAt }) =>
      isLookAt(path) &&
      method === 'GET' &&
      status === 200 &&
      life === write.life &&
      arrivedAt !== null &&
      answeredAt !== null &&
      answeredAt <= write.sentAt,
  );
  const lookedAt = look?.arrivedAt ?? null;
  if (lookedAt === null) return [`I3: #${write.number} ${write.method} ${write.path} left without a look`];
  // Names are all different: what is set to what it was before is no change.
  const theirs = day.deeds.deeds.filter(
    (deed) => deed.by === 'rival' && deed.property === 'name' && deed.key === key && deed.at < lookedAt,
  );
  const last = Map.groupBy(theirs, ({ property }) => property);
  return [...last].flatMap(([property, deeds]) => {
    const deed = deeds.at(-1);
    if (deed === undefined || wasShown(day, write, deed)) return [];
    const isAsked = day.watcher.edges.some(
      ({ kind, was, at }) => kind === 'item' && was === 'conflicted' && at >= deed.at && at <= write.sentAt,
    );
    const isOurs = day.watcher.exchanges.some(
      (each) =>
        each.path === write.path &&
        isWriteOf(each) &&
        each.arrivedAt !== null &&
        each.arrivedAt > deed.at &&
        each.number < write.number,
    );
    const said = (write.body as Record<string, unknown> | null)?.[property];
    const isKept = write.method !== 'DELETE' && (said === undefined || isSameMeaning(said, deed.value));
    return isAsked || isOurs || isKept
      ? []
      : [
          `I3: #${write.number} ${write.method} ${write.path} ` +
            `went over ${property} of somebody else, unasked`,
        ];
  });
}

/** The seller had it before him when he decided. */
function wasShown({ world, deeds }: Day, { sentAt }: Exchange, { key, property, value }: ItemDeed): boolean {
  const seen = deeds.seen.filter((each) => each.key === key && each.at <= sentAt);
  if (seen.some(({ document }) => isSameMeaning(document[property], value))) return true;
  const bases = world
    .db()
    .pluck<string>('SELECT base FROM item_change WHERE key = ? AND base IS NOT NULL')
    .all(key);
  return bases.some((base) => {
    const known = JSON.parse(base) as Readonly<Record<string, unknown>> | null;
    return isSameMeaning(known?.[property], value);
  });
}

/** Properties of which nobody spoke are as they were. */
function restOfItems({ day }: Evidence): string[] {
  const { state } = day.world.shop;
  return KINDS.flatMap(({ name, resource, property }) =>
    thingsOf(state, resource).flatMap((thing) => {
      const before = day.deeds.before.get(thing.id);
      if (before === undefined) return [];
      const wrong = Object.keys(before).filter(
        (each) => each !== 'name' && each !== property && !isSameMeaning(before[each], thing[each]),
      );
      const untouched = [property].filter(
        (each) =>
          !day.deeds.deeds.some((deed) => deed.key === thing.id && deed.property === each) &&
          !isSameMeaning(before[each], thing[each]),
      );
      return [...wrong, ...untouched].map(
        (each) => `I3: ${each} of ${name} ${thing.id} was changed by nobody`,
      );
    }),
  );
}

/** I1: what is called made is made, what is called said was said. */
function madeUp({ day }: Evidence): string[] {
  const { edges, exchanges } = day.watcher;
  const isConfirmed = (changeId: number) =>
    edges.some(({ kind, id, now }) => kind !== 'edit' && id === changeId && now === 'confirmed');
  const created = day.deeds.created.filter(({ changeId, collection }) => {
    const path = collection === 'tags' ? '/sale/offer-tags' : '/sale/offer-contacts';
    return (
      isConfirmed(changeId) &&
      !exchanges.some((each) => each.path === path && each.method === 'POST' && each.applied)
    );
  });
  const said = day.deeds.said.filter(
    ({ changeId, thread, text }) =>
      isConfirmed(changeId) &&
      day.deeds.timesSaid(thread, text) === 0 &&
      !edges.some(
        ({ id, now, during }) =>
          id === changeId &&
          now === 'confirmed' &&
          during.length > 0 &&
          during[0] === 'collections.resolve theirs',
      ),
  );
  return [
    ...created.map(({ collection, name }) => `I1: ${collection} ${name} is called made and is not`),
    ...said.map(({ text }) => `I1: it is called said and was not: ${text}`),
  ];
}
