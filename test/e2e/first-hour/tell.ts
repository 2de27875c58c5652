import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { READ_SCOPES, WRITE_SCOPES } from '../../../src/shared/domain/account.ts';
import { must } from '../../../src/shared/errors.ts';
import { surprises } from '../thread/expected.ts';
import {
  appliedTwice,
  isConfirmed,
  isFormer,
  isMovedElsewhere,
  nameOf,
  newlyConfirmed,
  seenValue,
  wantedValue,
  writesAfter,
} from '../thread/reading.ts';
import { Marketplace } from './marketplace.ts';
import type { Moment } from './moment.ts';
import type { Seat, Way } from './seat.ts';
import { FirstHour } from './story.ts';

const SEEDS = [1, 2, 3];

/** A way to open Stragan, and why it cannot be gone here. */
export type WayOrNot = { readonly name: string; readonly missing: string | null; readonly make: () => Way };

/** The first hour of three sellers, in each way that can be gone here. */
export function tellFirstHours(ways: readonly WayOrNot[]): void {
  describe.each(ways.filter(({ missing }) => missing === null))('the first hour $name', ({ name, make }) => {
    let way: Way;
    beforeAll(() => {
      way = make();
    }, 180_000);
    afterAll(() => way?.remove());

    describe.each(SEEDS)('of seller %i', (seed) => {
      tell(() => way, `${name}, seed ${seed}`, seed);
    });
  });

  it.for(ways.filter(({ missing }) => missing !== null))(
    'the first hour $name is not tried: $missing',
    (_way, { skip }) => skip(),
  );
}

function tell(wayOf: () => Way, title: string, seed: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-first-hour-'));
  let market: Marketplace;
  let seat: Seat;
  let hour: FirstHour;

  beforeAll(async () => {
    const way = wayOf();
    market = new Marketplace({ program: way.demoProgram, folder, seed });
    await market.open();
    seat = await way.sit({ folder, demoAt: market.addresses });
    hour = new FirstHour({ seat, market, seed, folder });
  });

  afterAll(async () => {
    process.stdout.write(`${title}: ${JSON.stringify(hour?.figures)}\n`);
    await seat?.leave();
    await market?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  });

  it('connects by the page that asks for consent, and gets two thousand offers', async () => {
    const { rights, canWrite } = await hour.connect();
    expect(rights).toHaveLength(READ_SCOPES.length);
    expect(canWrite).toBe(false);
  });

  it('edits without a connection: three cells, fifty prices, a table of two hundred lines', async () => {
    await hour.goOffline();
    await hour.editOffline();
    const { kept, meant } = await hour.edits();
    expect(kept).toEqual(meant);
  });

  it('finds every edit again after it was killed, to the value', async () => {
    await hour.cutThePower();
    const { kept, meant } = await hour.edits();
    expect(kept).toEqual(meant);
  });

  it('asks, gets the right to write, and sends what may go', async () => {
    await hour.comeBackOnline();
    expect(await hour.send()).toHaveLength(READ_SCOPES.length + WRITE_SCOPES.length);
    const { changes } = hour.moment('sent');
    const isOver = ({ state }: { state: string }) => ['confirmed', 'conflicted'].includes(state);
    expect(changes.filter((change) => !isOver(change)).map(nameOf)).toEqual([]);
    expect(hour.figures.questions).toBeGreaterThan(0);
    expect(hour.figures.bulkCalls).toBeLessThan(25);
  });

  it('asks about each value that somebody else has changed, and about no other', () => {
    const { begun, sent } = hour.moments;
    const conflicted = must(sent).changes.filter(({ state }) => state === 'conflicted');
    const moved = must(sent).changes.filter((change) =>
      isMovedElsewhere(must(sent).events, must(begun).truth, change),
    );
    expect(conflicted.map(nameOf).toSorted()).toEqual(moved.map(nameOf).toSorted());
    expect(conflicted.length).toBeGreaterThan(4);
  });

  it('leaves the shop as it was meant, and all else as its buyers and rivals left it', () => {
    expect(surprisesBetween(hour.moment('begun'), hour.moment('sent'))).toEqual([]);
    expect(appliedTwice(writesAfter(hour.moment('sent'), 0))).toEqual([]);
  });

  it('adds twenty photos by SKU, behind those that are there, also behind a rival’s', async () => {
    const { former } = await hour.addPhotos();
    const { truth, log, photoChanges } = hour.moment('photos');
    expect(photoChanges.map(({ state }) => state)).toEqual(photoChanges.map(() => 'confirmed'));
    for (const [offerId, photos] of former) {
      const now = must(truth.get(offerId)?.get('images')) as readonly string[];
      expect(now.slice(0, -1)).toEqual(photos);
      expect(log.photos.filter((write) => write.offerId === offerId && write.applied)).toHaveLength(1);
    }
    expect(hour.figures.photos).toBe(former.size);
    expect(surprisesBetween(hour.moment('sent'), hour.moment('photos'), [...former.keys()])).toEqual([]);
  });

  it('settles each conflict as he says', async () => {
    const { theirs } = await hour.resolveConflicts();
    const { changes } = hour.moment('resolved');
    const dropped = changes.filter(({ state }) => state === 'dropped');
    expect(dropped.map(({ id }) => id)).toEqual(theirs);
    expect(changes.filter((change) => !isConfirmed(change) && !dropped.includes(change))).toEqual([]);
    expect(surprisesBetween(hour.moment('photos'), hour.moment('resolved'))).toEqual([]);
    const written = writesAfter(hour.moment('resolved'), hour.moment('photos').log.lastSeq);
    expect(appliedTwice(written)).toEqual([]);
  });

  it('takes the table back, and Allegro has the former values', async () => {
    await hour.takeTheTableBack();
    const { resolved, end } = hour.moments;
    const { changeSetId } = must(must(resolved).changes.find(({ offerId }) => offerId === ofTable(hour)));
    const table = must(resolved).changes.filter((change) => change.changeSetId === changeSetId);
    const isStill = (change: (typeof table)[number]) =>
      isConfirmed(change) && seenValue(must(resolved), change) === wantedValue(change);
    const taken = table.filter(isStill);
    expect(taken.length).toBe(hour.figures.takenBack);
    expect(taken.filter((change) => !isFormer(must(end), change)).map(nameOf)).toEqual([]);
    expect(surprisesBetween(must(resolved), must(end))).toEqual([]);
    expect(appliedTwice(writesAfter(must(end), must(resolved).log.lastSeq))).toEqual([]);
  });

  it('broke no rule of its policy and complained of nothing', () => {
    expect(seat.complaints).toEqual([]);
  });
}

function ofTable({ plan }: FirstHour): string | undefined {
  return plan.table[0]?.offer.offerId;
}

/** Where the shop is not what the confirmed changes and the demo's own journal make of it. */
function surprisesBetween(earlier: Moment, later: Moment, withNewPhotos: readonly string[] = []): string[] {
  const events = later.events.slice(earlier.events.length);
  const found = surprises(earlier.truth, events, newlyConfirmed(earlier, later), later.truth);
  return found.filter((line) => !withNewPhotos.some((offerId) => line.startsWith(`${offerId} images:`)));
}
