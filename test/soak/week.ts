import { World } from '../support/world.ts';
import { CopiesFolder } from './copies.ts';
import { growthOf, ownGrowth, type TableBytes, tableBytes } from './growth.ts';
import { heapOf } from './heap.ts';
import { Seller } from './seller.ts';

export type SoakSettings = {
  readonly seed: number;
  readonly offers: number;
  readonly days: number;
  /** Of each day; the nights are there in any case. */
  readonly hours: number;
  readonly say: (line: string) => void;
};

export type Soak = {
  readonly days: number;
  readonly confirmed: number;
  readonly orders: number;
  readonly requests: number;
  /** Tokens that were renewed. */
  readonly renewals: number;
  readonly bytes_per_edit: number;
  readonly memory_ratio: number;
  /** By the states of edits at the end. */
  readonly counts: Readonly<Record<string, number>>;
  readonly heap_bytes: readonly number[];
  readonly database_bytes: readonly number[];
  readonly copies: number;
  readonly copies_bytes: number;
  readonly grown: readonly (readonly [string, number])[];
  readonly integrity: string;
};

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const OUTAGE_AT_HOUR = 20;
const OUTAGE_MINUTES = 45;

/** Days of a seller over virtual time: orders each minute, tokens that expire, an outage each night. */
export async function liveThrough(settings: SoakSettings): Promise<Soak> {
  const { seed, offers, say } = settings;
  const world = new World({ seed, offers, switches: { purchasesPerHour: HOUR_MINUTES } });
  const copies = new CopiesFolder(world);
  try {
    await world.start();
    await world.queue.run(30 * MINUTE_MS);
    const seller = new Seller(world);
    await seller.opens();
    const before = tableBytes(world.db());
    const standing = { heap: [heapOf(world)], database: [databaseBytes(world)] };
    for (let day = 1; day <= settings.days; day += 1) {
      await liveDay({ world, seller, copies, hours: settings.hours });
      standing.heap.push(heapOf(world));
      standing.database.push(databaseBytes(world));
      const { confirmed } = await seller.counts();
      const [heap, database] = [megabytes(standing.heap), megabytes(standing.database)];
      say(`day ${day}: ${confirmed} confirmed, heap ${heap}, database ${database}`);
    }
    return await told({ settings, world, seller, copies, before, standing });
  } finally {
    copies.remove();
    world.life.kill('the end');
  }
}

type Day = {
  readonly world: World;
  readonly seller: Seller;
  readonly copies: CopiesFolder;
  readonly hours: number;
};

async function liveDay({ world, seller, copies, hours }: Day): Promise<void> {
  for (let hour = 0; hour < hours; hour += 1) {
    const isNight = hour >= hours - hours / 3;
    if (hour === Math.floor((hours * OUTAGE_AT_HOUR) / 24)) await outage(world, seller);
    if (isNight) await world.queue.run(HOUR_MINUTES * MINUTE_MS);
    else await workingHour(world, seller);
    await copies.make(false);
  }
  await seller.tidies();
  await world.ask('upkeep.keep-rules', {});
  await copies.make(true);
}

/** An edit every two minutes, a Send every ten. */
async function workingHour(world: World, seller: Seller): Promise<void> {
  for (let minute = 0; minute < HOUR_MINUTES; minute += 2) {
    await seller.types();
    if (minute % 10 === 8) await seller.sends();
    await world.queue.run(2 * MINUTE_MS);
  }
}

/** Something is sent just before the network goes: it leaves when it is back. */
async function outage(world: World, seller: Seller): Promise<void> {
  world.isOffline = true;
  await seller.types();
  await seller.sends();
  await world.queue.run(OUTAGE_MINUTES * MINUTE_MS);
  world.isOffline = false;
}

type Lived = Omit<Day, 'hours'> & {
  readonly settings: SoakSettings;
  readonly before: TableBytes;
  readonly standing: { readonly heap: readonly number[]; readonly database: readonly number[] };
};

async function told({ settings, world, seller, copies, before, standing }: Lived): Promise<Soak> {
  const db = world.db();
  const counts = await seller.counts();
  const after = tableBytes(db);
  const kept = await copies.standing();
  const requests = world.shop.log.after(0, Infinity);
  const [, firstDay = 0] = standing.heap;
  return {
    days: settings.days,
    confirmed: counts.confirmed,
    orders: db.pluck<number>(`SELECT count(*) FROM collection_item WHERE collection = 'orders'`).get() ?? 0,
    requests: requests.length,
    renewals: requests.filter(({ host }) => host === 'auth').length,
    bytes_per_edit: Math.round(ownGrowth(db, before, after) / Math.max(1, counts.confirmed)),
    memory_ratio: Math.round(((standing.heap.at(-1) ?? 0) / firstDay) * 1000) / 1000,
    counts,
    heap_bytes: standing.heap,
    database_bytes: standing.database,
    copies: kept.copies,
    copies_bytes: kept.bytes,
    grown: growthOf(before, after),
    integrity: db.pluck<string>('PRAGMA integrity_check').get() ?? '',
  };
}

function databaseBytes(world: World): number {
  return world.db().serialize().length;
}

function megabytes(each: readonly number[]): string {
  return `${((each.at(-1) ?? 0) / 1_000_000).toFixed(1)} MB`;
}
