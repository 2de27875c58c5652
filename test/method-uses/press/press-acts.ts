import { ALL_ACTS } from '../../../src/main/engine/acts/all-acts.ts';
import type { ActLook, ItemRow } from '../../../src/shared/contract-collections.ts';
import { ACT_FILES, ACT_KEYS, ACT_SAMPLES, type ShopParts } from './act-samples.ts';
import { infoOf, type PressDesk } from './press-desk.ts';
import { offersOf } from './press-reads.ts';

type Document = Readonly<Record<string, unknown>>;

/** So many items are tried until one lets it be done. */
const MOST_ITEMS = 25;
/** In which Allegro says what became of a command. */
const COMMAND_SECONDS = 90;

/** Every act is prepared with Allegro out of reach, looked at and confirmed. */
export async function pressActs(desk: PressDesk): Promise<void> {
  const shop = await partsOf(desk);
  for (const { name, collection, editions } of ALL_ACTS) {
    // What is done to offers has verbs of its own.
    if (collection === 'offers') continue;
    if (editions?.includes(desk.edition) === false || infoOf(desk, collection).gone !== null) continue;
    // What the act before it has made is among them then.
    await desk.tryTo('refresh', collection);
    await desk.press(`act ${name}`, () => pressAct(desk, shop, { name, collection }));
  }
}

type Named = { readonly name: string; readonly collection: string };

async function pressAct(desk: PressDesk, shop: ShopParts, { name, collection }: Named): Promise<boolean> {
  const rows = (await desk.rows(collection)).slice(0, MOST_ITEMS);
  const keys: readonly Pick<ItemRow, 'key' | 'document'>[] =
    rows.length > 0 ? rows : [{ key: ACT_KEYS[name] ?? 'own' }];
  for (const { key, document } of keys) {
    const inputs = ACT_SAMPLES[name]?.((document ?? {}) as Document, shop) ?? [{}];
    for (const input of inputs) if (await wasDone(desk, { name, key, input })) return true;
  }
  return false;
}

/** Prepared without a network, looked at and confirmed with one; whether it came about. */
export async function wasDone(
  desk: PressDesk,
  { name, key, input }: { readonly name: string; readonly key: string; readonly input: Document },
): Promise<boolean> {
  const given = ACT_FILES[name];
  const files = given === undefined ? [] : ['--give', given];
  const words = ['act', 'prepare', name, key, '--file', desk.file(input), ...files];
  const prepared = await desk.withoutNetwork(() => desk.tryTo<{ changeId: number }>(...words));
  if (prepared === null) return false;
  const id = String(prepared.changeId);
  const look = await desk.tryTo<ActLook>('act', 'look', id);
  if (look === null || look.stop !== null) {
    await desk.tryTo('act', 'drop', id);
    return false;
  }
  await desk.tryTo('act', 'confirm', id, '--seen', look.seen);
  await desk.items.untilQuiet(COMMAND_SECONDS);
  const change = (await desk.items.changes()).find(({ changeId }) => changeId === prepared.changeId);
  if (change?.state === 'confirmed') return true;
  await desk.tryTo('act', 'drop', id);
  return false;
}

async function partsOf(desk: PressDesk): Promise<ShopParts> {
  const names = ['delivery-services', 'promotion-packages', 'classifieds-packages'];
  const read = await Promise.all(names.map(async (name) => [name, await desk.rows(name)] as const));
  const known = new Map(read.map(([name, rows]) => [name, rows.map(({ document }) => document as Document)]));
  return {
    offers: await offersOf(desk),
    ended: await offersOf(desk, ({ status }) => status === 'ENDED'),
    auctions: await offersOf(desk, ({ status, format }) => status === 'ACTIVE' && format === 'AUCTION'),
    first: (name) => known.get(name)?.[0],
    all: (name) => known.get(name) ?? [],
  };
}
