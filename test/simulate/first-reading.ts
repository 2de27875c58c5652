import { contacts } from '../../src/main/engine/collections/settings/contacts.ts';
import { tags } from '../../src/main/engine/collections/settings/tags.ts';
import { ItemsWorld } from '../support/world-items.ts';
import type { WorldSettings } from '../support/world.ts';
import type { Shop } from './plan.ts';

/**
 * It was over before the day begins. Otherwise the program would know offers by reads of the day's first
 * seconds, and what is sold in them would be old news to it.
 */
const EARLIER_MS = 60_000;

const left = new Map<string, Promise<Uint8Array>>();

export function settingsOf({ seed, offers, edition, hasItems }: Shop): Partial<WorldSettings> {
  return { shopSeed: seed, offers, edition, collections: hasItems ? [contacts, tags] : [] };
}

/** What a first reading of the shop leaves, when nothing goes wrong: the same for all days of the shop. */
export function firstReading(shop: Shop): Promise<Uint8Array> {
  const key = JSON.stringify(shop);
  const known = left.get(key) ?? read(shop);
  left.set(key, known);
  return known;
}

async function read(shop: Shop): Promise<Uint8Array> {
  const switches = { purchasesPerHour: 0 };
  const earlierMs = EARLIER_MS;
  const items = await ItemsWorld.started({ ...settingsOf(shop), seed: shop.seed, switches, earlierMs });
  const bytes = items.world.db().serialize();
  items.end();
  return bytes;
}
