import { ALL_COLLECTIONS } from '../../../src/main/engine/collections/all-collections.ts';
import { infoOf, type PressDesk } from './press-desk.ts';

/** Of so many items the parts are read, and so many are read one by one. */
const MOST_PLACES = 8;
const MOST_SINGLE = 3;
const FORMATS = ['ADVERTISEMENT', 'AUCTION', 'BUY_NOW'];
/** What is looked for where there is too much to be listed. */
const LOOKED_FOR = 'lampa';
/** Items that no list tells of, by what else is known. */
const KEYS_OF_UNLISTED: Readonly<Record<string, (desk: PressDesk) => Promise<readonly string[]>>> = {
  bids: async (desk) => (await offersOf(desk, (offer) => offer.format === 'AUCTION')).slice(0, MOST_SINGLE),
};

/** Where only some have it. */
const PLACES: Readonly<Record<string, (desk: PressDesk) => Promise<readonly (readonly string[])[]>>> = {
  'compatibility-suggestions': async (desk) => {
    await desk.tryTo('refresh', 'compatibility-categories');
    const parts = new Set((await desk.rows('compatibility-categories')).map(({ key }) => key));
    const offers = await offersOf(desk, ({ categoryId }) => parts.has(categoryId));
    return offers.slice(0, MOST_SINGLE).map((offerId) => ['--within', offerId]);
  },
};

/** Every collection is read by `refresh`, and then found here without a network. */
export async function pressReads(desk: PressDesk): Promise<void> {
  const done = new Set<string>();
  const readAll = async (name: string): Promise<void> => {
    if (done.has(name)) return;
    done.add(name);
    const { gone, within } = infoOf(desk, name);
    if (gone !== null) return;
    if (within !== null && within !== name && within !== 'offers') await readAll(within);
    await desk.press(`refresh ${name}`, () => readOne(desk, name));
  };
  for (const { name } of ALL_COLLECTIONS) await readAll(name);
}

async function readOne(desk: PressDesk, name: string): Promise<boolean> {
  const { within, search } = infoOf(desk, name);
  const words = search ? ['--text', LOOKED_FOR] : [];
  const places = (await PLACES[name]?.(desk)) ?? (await placesOf(desk, within === name ? null : within));
  for (const place of places) await desk.tryTo('refresh', name, ...words, ...place);
  const unlisted = (await KEYS_OF_UNLISTED[name]?.(desk)) ?? [];
  const listed = spread(await desk.rows(name), MOST_SINGLE).map(({ key }) => key);
  for (const key of [...unlisted, ...listed]) await desk.tryTo('refresh', name, key);
  return isReadOffline(desk, name);
}

async function isReadOffline(desk: PressDesk, name: string): Promise<boolean> {
  return desk.withoutNetwork(async () => {
    const [first] = await desk.rows(name);
    if (first === undefined) return false;
    const { document } = await desk.told<{ document: unknown }>('show', name, first.key);
    return document !== null;
  });
}

async function placesOf(desk: PressDesk, outer: string | null): Promise<readonly (readonly string[])[]> {
  if (outer === null) return [[]];
  const keys = outer === 'offers' ? await ofAllFormats(desk) : (await desk.rows(outer)).map(({ key }) => key);
  return spread(keys, MOST_PLACES).map((key) => ['--within', key]);
}

/** Ads, auctions and offers at a price, by turns. */
async function ofAllFormats(desk: PressDesk): Promise<readonly string[]> {
  const formats = await Promise.all(
    FORMATS.map((format) => offersOf(desk, (offer) => offer.format === format && offer.status === 'ACTIVE')),
  );
  return [...formats.flatMap((ids) => ids.slice(0, 2)), ...formats.flat()].slice(0, MOST_PLACES);
}

type Offer = {
  readonly id: string;
  readonly status: string;
  readonly format: string;
  readonly categoryId: string;
};

export async function offersOf(
  desk: PressDesk,
  fits: (offer: Offer) => boolean = ({ status }) => status === 'ACTIVE',
): Promise<readonly string[]> {
  const { offers } = await desk.told<{ offers: readonly Offer[] }>('offers', 'list', '--limit', '1000');
  return offers.filter(fits).map(({ id }) => id);
}

/** Early ones and late ones. */
function spread<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, at) => at % step === 0);
}
