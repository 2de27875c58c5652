import type { OfferId } from '../../../shared/domain/offer.ts';
import { moveCursor, readCursor } from '../store/cursors.ts';
import {
  hasUnknownSettings,
  keepSettingNames,
  type SettingKind,
  type SettingName,
} from '../store/queries/setting-names.ts';
import type { NamesPort, SyncParts } from './sync-parts.ts';

const EVERY_MS = 24 * 60 * 60_000;
/** An offer may name a setting that no list has: asking more often would not help. */
const UNKNOWN_AFTER_MS = 10 * 60_000;
/** Value of the cursor when an offer named a setting that has no name here. */
const DUE = 'due';

const LISTS: readonly (readonly [SettingKind, keyof NamesPort])[] = [
  ['shipping-rates', 'shippingRates'],
  ['return-policy', 'returnPolicies'],
  ['implied-warranty', 'impliedWarranties'],
  ['warranty', 'warranties'],
];

/**
 * Reads the names of the seller's settings once a day, and when an offer named one that is not known. A list
 * that may not be read leaves its ids without names; the offers do not wait for it.
 */
export async function nameSettings(parts: SyncParts, signal: AbortSignal): Promise<void> {
  const { db, clock } = parts;
  const read = readCursor(db, 'settings');
  if (read !== null && read.value !== DUE && clock.now() - read.movedAt < EVERY_MS) return;
  const names: SettingName[] = [];
  for (const [kind, list] of LISTS) {
    if (signal.aborted) return;
    const answer = await parts.names[list]();
    if (answer.ok) names.push(...answer.value.map(({ id, name }) => ({ kind, id, name })));
    else if (['offline', 'auth', 'rate-limited', 'cancelled'].includes(answer.error.kind)) return;
    else parts.log('warn', 'Names of settings could not be read', { kind, reason: answer.error.message });
  }
  db.transaction(() => {
    keepSettingNames(db, names);
    moveCursor(db, 'settings', null, clock.now());
  });
  parts.emit(['setting_name', 'cursor']);
}

/** To be called with the details that name them. */
export function noticeUnknownSettings({ db, clock }: SyncParts, offerIds: readonly OfferId[]): void {
  const read = readCursor(db, 'settings');
  if (read === null || read.value === DUE || clock.now() - read.movedAt < UNKNOWN_AFTER_MS) return;
  if (hasUnknownSettings(db, offerIds)) moveCursor(db, 'settings', DUE, read.movedAt);
}
