import { ALL_COLLECTIONS } from '../../../src/main/engine/collections/all-collections.ts';
import type { ItemChangeRow } from '../../../src/shared/contract-collections.ts';
import { changedSample, firstItems, newSample } from '../../support/item-samples.ts';
import { infoOf, type PressDesk } from './press-desk.ts';
import { offersOf } from './press-reads.ts';

/** Of so many threads the messages are read. */
const MOST_THREADS = 12;

type Document = Readonly<Record<string, unknown>>;

/** What may be made, changed and deleted is, with Allegro out of reach, and then sent. */
export async function pressWrites(desk: PressDesk): Promise<void> {
  for (const { name } of ALL_COLLECTIONS) {
    const { gone, can } = infoOf(desk, name);
    if (gone !== null) continue;
    const found = await modelOf(desk, name);
    // Where there is none yet, the first that is made is changed afterwards.
    if (can.create && !found) await press(desk, 'create', name, () => create(desk, name, null));
    const model = found ?? (can.create ? await modelOf(desk, name) : null);
    if (can.change && model) await press(desk, 'edit', name, () => edit(desk, name, model));
    if (can.create && found) await press(desk, 'create', name, () => create(desk, name, found));
    if (can.remove) await press(desk, 'delete', name, () => remove(desk, name, model));
  }
}

type Message = { readonly createdAt: string; readonly author: { readonly isInterlocutor: boolean } };

/** What was just said to a buyer is taken back. */
export async function pressOwnMessage(desk: PressDesk): Promise<void> {
  const threads = (await desk.rows('message-threads')).slice(0, MOST_THREADS);
  for (const { key } of threads) await desk.tryTo('refresh', 'messages', '--within', key);
  const own = (await desk.rows('messages'))
    .map(({ key, document }) => ({ key, ...(document as Message) }))
    .filter(({ author }) => !author.isInterlocutor)
    .toSorted((left, right) => (left.createdAt < right.createdAt ? 1 : -1));
  const [newest] = own;
  if (newest === undefined) return;
  await press(desk, 'delete', 'messages', () => inOutbox(desk, ['delete', 'messages', newest.key]));
}

async function press(
  desk: PressDesk,
  verb: string,
  name: string,
  work: () => Promise<readonly ItemChangeRow[]>,
): Promise<void> {
  await desk.press(`${verb} ${name}`, async () => {
    const before = await work();
    await sendItems(desk);
    return before.length > 0;
  });
}

function edit(desk: PressDesk, name: string, { key, document }: Model) {
  const file = desk.file(changedSample(name, document));
  return inOutbox(desk, ['edit', name, key, '--file', file]);
}

async function create(desk: PressDesk, name: string, model: Model | null) {
  const [order] = await desk.rows('orders');
  const { buyer } = (order?.document ?? {}) as { readonly buyer?: { readonly login: string } };
  const known = { buyer: buyer?.login ?? '', offers: await offersOf(desk) };
  const sample = newSample(name, model?.document ?? {}, known);
  return inOutbox(desk, ['create', name, '--file', desk.file(sample), ...(model?.place ?? [])]);
}

async function remove(desk: PressDesk, name: string, model: Model | null) {
  // The one that was made last, or one of the seller's own.
  const last = infoOf(desk, name).can.create ? ((await desk.rows(name)).at(-1) ?? model) : model;
  return last === null ? [] : inOutbox(desk, ['delete', name, last.key]);
}

/** Done with Allegro out of reach; what waits to be sent then. */
function inOutbox(desk: PressDesk, words: readonly string[]): Promise<readonly ItemChangeRow[]> {
  return desk.withoutNetwork(async () => {
    await desk.tryTo(...words);
    return desk.items.changes();
  });
}

/** Shown, sent, and whatever is left of it given up. */
export async function sendItems(desk: PressDesk): Promise<void> {
  await desk.tryTo('send-items', '--yes', '--wait', '0');
  await desk.items.untilQuiet(120);
  const left = (await desk.items.changes()).filter(({ state }) => state !== 'confirmed');
  if (left.length > 0)
    await desk.items.tryTo('collections.drop', { changeIds: left.map(({ changeId }) => changeId) });
}

type Model = { readonly key: string; readonly document: Document; readonly place: readonly string[] };

/** One of the seller's, as Allegro has it; those of Allegro's own making cannot be changed. */
async function modelOf(desk: PressDesk, name: string): Promise<Model | null> {
  const rows = firstItems(name, await desk.rows(name));
  const own = rows.find(({ title }) => !/Allegro|Kurs/.test(title ?? '')) ?? rows[0];
  if (own === undefined) return null;
  await desk.tryTo('refresh', name, own.key);
  const shown = await desk.tryTo<{ document: Document | null }>('show', name, own.key);
  const { within } = infoOf(desk, name);
  const outer = own.key.includes('/') ? own.key.slice(0, own.key.lastIndexOf('/')) : null;
  const place = within === null || outer === null ? [] : ['--within', outer];
  return shown?.document ? { key: own.key, document: shown.document, place } : null;
}
