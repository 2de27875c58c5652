import type { CommandName, Commands } from '../../src/shared/contract.ts';
import type { CollectionInfo, ItemRow } from '../../src/shared/contract-collections.ts';
import type { Edition } from '../../src/shared/domain/account.ts';
import { must, type AppError } from '../../src/shared/errors.ts';
import { World } from './world.ts';

export type StockRead = {
  readonly info: CollectionInfo;
  readonly errors: readonly AppError[];
  readonly rows: readonly ItemRow[];
};

export type Stock = {
  /** Reads it from Allegro, and before it the items that it is part of. */
  read(name: string): Promise<StockRead>;
  form(name: string): Promise<Commands['collections.form']['out']>;
};

const DAYS = 3;
const NEXT_DAY = { method: 'POST', path: '/demo/day', query: new URLSearchParams(), json: {} };
/** In which a program that was just started has read the list of offers. */
const TIME_TO_LIST_MS = 60_000;
/** Of so many items the parts are read. */
const MOST_OUTER = 12;
const PAGE = { after: null, limit: 200 } as const;

/** A shop of the demo in which three days of trade have passed, and a program that knows none of it yet. */
export async function openStock(edition: Edition): Promise<Stock> {
  const world = new World({ seed: 5, offers: 60, edition, switches: { purchasesPerHour: 0 } });
  for (let day = 0; day < DAYS; day += 1) world.shop.askAdmin(NEXT_DAY);
  await world.start();
  await world.queue.run(TIME_TO_LIST_MS);
  const ask = <K extends CommandName>(name: K, input: Commands[K]['in']) => answered(world, name, input);
  const { collections } = await ask('collections.describe', {});
  const reads = new Map<string, Promise<StockRead>>();

  const read = (name: string): Promise<StockRead> => {
    const known = reads.get(name) ?? readNow(name);
    reads.set(name, known);
    return known;
  };

  async function readNow(name: string): Promise<StockRead> {
    const info = must(
      collections.find((one) => one.name === name),
      name,
    );
    if (info.gone !== null) return { info, errors: [], rows: [] };
    // Of a tree its roots.
    const isAlone = info.within === null || info.within === name;
    const places = isAlone ? [undefined] : await outerKeys(must(info.within, name));
    const errors: AppError[] = [];
    for (const within of places) {
      const place = within === undefined ? { name } : { name, within };
      const error = await refresh(world, place);
      if (error !== null) errors.push(error);
    }
    const { items } = await ask('collections.list', { name, ...PAGE, withDocuments: true });
    return { info, errors, rows: items };
  }

  async function outerKeys(name: string): Promise<readonly string[]> {
    if (name === 'offers') {
      const { offers } = await ask('offers.list', { ...PAGE, limit: MOST_OUTER });
      return offers.map(({ offerId }) => offerId);
    }
    const { rows } = await read(name);
    return spread(rows).map(({ key }) => key);
  }

  return { read, form: (name) => ask('collections.form', { name }) };
}

/** Old ones and new ones. */
function spread<T>(rows: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.floor(rows.length / MOST_OUTER));
  return rows.filter((_, at) => at % step === 0);
}

/** As often as Allegro asks to wait. */
async function refresh(world: World, place: Commands['collections.refresh']['in']): Promise<AppError | null> {
  const result = await world.ask('collections.refresh', place);
  if (result === 'crashed') throw new Error(`The engine died at ${place.name}.`);
  if (result.ok) return null;
  if (result.error.kind !== 'rate-limited') return result.error;
  await world.queue.run(result.error.retryAt - world.queue.now + 1);
  return refresh(world, place);
}

async function answered<K extends CommandName>(
  world: World,
  name: K,
  input: Commands[K]['in'],
): Promise<Commands[K]['out']> {
  const result = await world.ask(name, input);
  if (result === 'crashed') throw new Error(`The engine died at ${name}.`);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
