import type { ItemPlace, ItemRow } from '../../shared/contract-collections.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { cellText, collectionLine, itemChangeLine, itemLine } from './item-document.ts';
import { columns } from './output.ts';
import { ask, type Session } from './session.ts';

export type ListItemsOptions = {
  readonly within?: string;
  readonly text?: string;
  readonly limit: number;
  readonly after?: string;
};

const PAGE = 200;

export async function listCollections(session: Session): Promise<ExitCode> {
  const known = await ask(session, 'collections.describe', {});
  session.out.answer(known, () => columns(known.collections.map(collectionLine)));
  return EXIT.done;
}

export async function listItems(
  session: Session,
  name: string,
  { within, text, limit, after }: ListItemsOptions,
): Promise<ExitCode> {
  const query = {
    name,
    ...(within === undefined ? {} : { within }),
    ...(text === undefined ? {} : { text }),
  };
  const items: ItemRow[] = [];
  let next: string | null = after ?? null;
  let total = 0;
  do {
    const page = await ask(session, 'collections.list', {
      ...query,
      after: next,
      limit: Math.min(PAGE, limit - items.length),
      withDocuments: session.out.json,
    });
    items.push(...page.items);
    ({ next, total } = page);
  } while (next !== null && items.length < limit);
  session.out.answer({ items, total, next }, () => [
    ...columns(items.map(itemLine)),
    ...(next === null ? [] : [`More: --after ${next}`]),
  ]);
  return EXIT.done;
}

export async function showItem(session: Session, place: ItemPlace): Promise<ExitCode> {
  const details = await ask(session, 'collections.show', place);
  const { document, changes, usedBy } = details;
  session.out.answer(details, () => [
    ...columns(Object.entries(document ?? {}).map(([property, value]) => [property, cellText(value)])),
    ...columns(usedBy.map(({ collection, count }) => ['used by', `${count} of ${collection}`])),
    ...columns(changes.map(itemChangeLine)),
  ]);
  return EXIT.done;
}

export type RefreshOptions = { readonly within?: string; readonly text?: string };

export async function refreshItems(
  session: Session,
  name: string,
  { key, within, text }: RefreshOptions & { readonly key: string | undefined },
): Promise<ExitCode> {
  const outcome = await ask(session, 'collections.refresh', {
    name,
    ...(key === undefined ? {} : { key }),
    ...(within === undefined ? {} : { within }),
    ...(text === undefined ? {} : { text }),
  });
  session.out.answer(outcome, () => [`${outcome.read} read, ${outcome.removed} gone at Allegro`]);
  return EXIT.done;
}
