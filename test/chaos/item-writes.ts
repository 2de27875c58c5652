import type { LoggedWrite } from './demo-book.ts';
import type { ItemRow, Snapshot } from './snapshot.ts';

/** What tells a change of an item, an act or a new offer in a request: its name, text, status or title. */
export function markOf({ kind, content, key }: ItemRow): string {
  if (kind === 'remove') return key;
  const { name, text, status, title } = content;
  const mark = [name, text, status, title].find((each): each is string => typeof each === 'string');
  return mark ?? key;
}

export function carries(write: LoggedWrite, row: ItemRow): boolean {
  const { path, body } = write;
  if (row.kind === 'remove') return write.method === 'DELETE' && path.endsWith(`/${row.key}`);
  const { name, text, status } = (body ?? {}) as Readonly<Record<string, unknown>>;
  const isAct = row.kind !== 'act' || path.includes(row.key);
  return isAct && [name, text, status].includes(markOf(row));
}

/** Of how many Allegro has got the request, and the program has not seen the outcome. */
export function itemsInFlight({ items }: Snapshot, writes: readonly LoggedWrite[]): number {
  return items.filter(
    (row) =>
      (row.state === 'sending' || row.state === 'unsure') && writes.some((write) => carries(write, row)),
  ).length;
}
