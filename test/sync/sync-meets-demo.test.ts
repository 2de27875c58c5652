import { expect, onTestFinished, test } from 'vitest';
import { createOfferPort2026 } from '../../src/main/engine/allegro/offer-adapter-2026.ts';
import { createSettingsPort } from '../../src/main/engine/allegro/settings-port.ts';
import type { WriteDb } from '../../src/main/engine/store/handle.ts';
import { openSerialised } from '../../src/main/engine/store/open.ts';
import { showOffer } from '../../src/main/engine/store/queries/offer-details.ts';
import { findRowIds, offerIdsOf } from '../../src/main/engine/store/queries/offer-view.ts';
import { type Sync, createSync } from '../../src/main/engine/sync/sync-loop.ts';
import { systemClock } from '../../src/main/ports/clock.ts';
import { parseAmountMinor } from '../../src/shared/domain/money.ts';
import { type DemoProcess, startDemoProcess } from '../support/demo-process.ts';
import { signInAtDemo } from '../support/demo-sign-in.ts';

const OFFERS = 2000;

type Truth = {
  readonly name: string;
  readonly publication: { readonly status: string };
  readonly sellingMode: { readonly price?: { readonly amount: string } | null } | null;
  readonly stock: { readonly available: number } | null;
};

type Shop = { readonly demo: DemoProcess; readonly db: WriteDb; readonly sync: Sync };

async function shopAtDemo(): Promise<Shop> {
  const demo = await startDemoProcess({ offers: OFFERS, seed: 7 });
  await demo.admin('settings', { eventDelayMs: 0, purchasesPerHour: 0 });
  const http = await signInAtDemo(demo);
  const opened = openSerialised(null);
  if (!opened.ok) throw new Error(opened.error.message);
  const sync = createSync({
    db: opened.value,
    port: createOfferPort2026(http),
    detailsPort: createOfferPort2026(http, 'details'),
    orders: createSettingsPort(http),
    categories: createSettingsPort(http),
    names: createSettingsPort(http),
    clock: systemClock(),
    log: () => {},
    durableStep: () => {},
    emit: () => {},
  });
  onTestFinished(() => sync.close());
  return { demo, db: opened.value, sync };
}

async function truthOf(demo: DemoProcess, offerId: string): Promise<Truth> {
  return (await demo.admin(`offers/${offerId}`)) as Truth;
}

function shownOf(db: WriteDb, offerId: string) {
  const row = showOffer(db, offerId)?.row;
  return { title: row?.title, status: row?.status, stock: row?.stock, amountMinor: row?.price?.amountMinor };
}

function asShown({ name, publication, stock, sellingMode }: Truth) {
  const amount = sellingMode?.price?.amount;
  const amountMinor = amount === undefined ? undefined : parseAmountMinor(amount);
  return { title: name, status: publication.status, stock: stock?.available ?? null, amountMinor };
}

test('a shop of two thousand offers comes in over HTTP, and what changes there is seen here', async () => {
  const { demo, db, sync } = await shopAtDemo();
  const pulled = await sync.pull({ full: false });
  expect(pulled).toMatchObject({ ok: true });
  const active = offerIdsOf(db, findRowIds(db, { statuses: ['ACTIVE'] }));
  expect(findRowIds(db, {}).length).toBeGreaterThan(OFFERS * 0.9);

  const [first = '', second = '', third = ''] = active.slice(100);
  await demo.admin(`offers/${first}`, { stock: { available: 3 } });
  await demo.admin(`offers/${second}`, { name: 'Lampa stojąca z demo, zmieniona na Allegro' });
  expect(await sync.pull({ full: false })).toMatchObject({ ok: true });
  expect(shownOf(db, first).stock).toBe(3);
  expect(shownOf(db, second).title).toBe('Lampa stojąca z demo, zmieniona na Allegro');
  for (const offerId of [first, second, third, ...active.slice(-3)]) {
    expect(shownOf(db, offerId)).toEqual(asShown(await truthOf(demo, offerId)));
  }
});

test('details of hurried offers come first and are searched', async () => {
  const { db, sync } = await shopAtDemo();
  await sync.pull({ full: false });
  const wanted = offerIdsOf(db, findRowIds(db, { statuses: ['ACTIVE'] })).slice(500, 505);
  sync.hurry(wanted);
  const stop = new AbortController();
  const fetching = sync.details('all', stop.signal);
  await expect.poll(() => sync.progress().done).toBeGreaterThan(0);
  stop.abort();
  await fetching;
  for (const offerId of wanted) {
    const shown = showOffer(db, offerId);
    expect(shown?.details).toMatchObject({ id: offerId });
    const { ean } = shown?.row ?? {};
    if (ean != null) expect(offerIdsOf(db, findRowIds(db, { text: ean }))).toContain(offerId);
  }
});
