import { onTestFinished } from 'vitest';
import type { WriteDb } from '../../src/main/engine/store/handle.ts';
import { openSerialised } from '../../src/main/engine/store/open.ts';
import { showOffer } from '../../src/main/engine/store/queries/offer-details.ts';
import { type Sync, createSync } from '../../src/main/engine/sync/sync-loop.ts';
import type { OfferRow } from '../../src/shared/domain/offer.ts';
import { type VirtualClock, createVirtualClock } from '../support/virtual-clock.ts';
import { ScriptedAllegro } from './scripted-allegro.ts';

export type SyncedShop = {
  readonly allegro: ScriptedAllegro;
  readonly clock: VirtualClock;
  readonly db: WriteDb;
  readonly sync: Sync;
  readonly steps: string[];
  readonly emitted: string[];
  row(offerId: string): OfferRow | undefined;
  /** Pulls and insists that it worked. */
  pull(full?: boolean): Promise<void>;
};

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;

/** A new database beside a scripted Allegro. */
export function createSyncedShop(): SyncedShop {
  const opened = openSerialised(null);
  if (!opened.ok) throw new Error(opened.error.message);
  const db = opened.value;
  const allegro = new ScriptedAllegro();
  const clock = createVirtualClock();
  const steps: string[] = [];
  const emitted: string[] = [];
  const sync = createSync({
    db,
    port: allegro,
    detailsPort: allegro,
    orders: allegro,
    categories: allegro,
    names: allegro,
    clock,
    log: () => undefined,
    durableStep: (name) => void steps.push(name),
    emit: (tables) => void emitted.push(...tables),
  });
  onTestFinished(() => sync.close());
  return {
    allegro,
    clock,
    db,
    sync,
    steps,
    emitted,
    row: (offerId) => showOffer(db, offerId)?.row,
    async pull(full = false) {
      const result = await sync.pull({ full });
      if (!result.ok) throw new Error(`${result.error.kind}: ${result.error.message}`);
    },
  };
}
