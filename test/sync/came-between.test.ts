import { afterEach, describe, expect, it } from 'vitest';
import { rivalEdit } from '../../src/main/demo/rival.ts';
import type { Switches } from '../../src/main/demo/switches.ts';
import type { ChangeRow } from '../../src/shared/contract-changes.ts';
import type { OfferField } from '../../src/shared/domain/offer-fields.ts';
import { must } from '../../src/shared/errors.ts';
import { WorldSeller } from '../support/world-seller.ts';
import type { WorldWatch } from '../support/world-watch.ts';

type HttpRequest = Parameters<WorldWatch['instead']>[0];

let seller: WorldSeller | null = null;
afterEach(() => {
  seller?.end();
  seller = null;
});

/** Does something when a request of this kind comes to Allegro, before it is read. */
function atTheDoor(isMeant: (request: HttpRequest) => boolean, act: () => void): WorldWatch {
  return {
    born: () => {},
    died: () => {},
    point: () => {},
    sent: () => ({ arrived: () => {}, answered: () => {} }),
    instead: (request) => {
      if (isMeant(request)) act();
      return null;
    },
    onTheWay: (_request, answer) => answer,
    log: () => {},
  };
}

const isWrite = ({ method, url }: HttpRequest) => method !== 'GET' && url.includes('/sale/');

type Trial = {
  readonly field: OfferField;
  readonly value: unknown;
  /** What the rival writes just before our write is read. */
  readonly rival: object;
  readonly switches?: Partial<Switches>;
  /** What he does so long after our write has come. */
  readonly later?: { readonly afterMs: number; readonly rival: object };
};

/** Sends one edit into whose window a rival writes; how it stands in the end. */
async function sentInto({ field, value, rival, switches, later }: Trial): Promise<ChangeRow> {
  let isStruck = false;
  const strike = (patch: object) => {
    const { world } = must(seller, 'a seller');
    world.shop.tick();
    const offerId = must(seller, 'a seller').offer().offerId;
    rivalEdit(world.shop.state, world.queue.now, offerId, patch as Readonly<Record<string, unknown>>);
  };
  const watch = atTheDoor(isWrite, () => {
    if (isStruck) return;
    isStruck = true;
    strike(rival);
    if (later) must(seller, 'a seller').world.queue.in(later.afterMs, () => strike(later.rival));
  });
  seller = await WorldSeller.atWork({ watch, switches: { acceptedShare: 0, ...switches } });
  await seller.edits(seller.offer().offerId, field, { kind: 'set', value });
  await seller.sends();
  await seller.items.run(200);
  const [change] = await seller.changes();
  return must(change, 'the change');
}

const pln = (amountMinor: number) => ({ amountMinor, currency: 'PLN' });
const priced = (amount: string) => ({ sellingMode: { price: { amount, currency: 'PLN' } } });

describe('what somebody else writes between our look and our write', () => {
  it('is said of a price, with ours, the last seen one, and theirs where it could be seen', async () => {
    const change = await sentInto({
      field: 'price',
      value: pln(12_345),
      rival: priced('77.00'),
      switches: { commandDelayMs: 4000 },
    });
    expect(change).toMatchObject({ state: 'confirmed', mark: 'came-between', theirs: pln(7700) });
    expect(change.between).toMatchObject({
      looked: change.base,
      ours: pln(12_345),
      theirs: pln(7700),
    });
    expect(must(seller).truth(change.objectId).sellingMode.price?.amount).toBe('123.45');
  });

  it('is said of a title, although nobody tells what it was', async () => {
    const change = await sentInto({
      field: 'title',
      value: 'Lampa biurkowa numer 5 z gwarancją',
      rival: { name: 'Tytuł od rywala numer 7' },
    });
    expect(change).toMatchObject({ state: 'confirmed', mark: 'came-between', theirs: null });
    expect(change.between).toMatchObject({ looked: change.base, ours: 'Lampa biurkowa numer 5 z gwarancją' });
    expect(change.between).not.toHaveProperty('theirs');
  });

  it('is told by the journal of an external id', async () => {
    const rival = { external: { id: 'RYWAL-7' } };
    const change = await sentInto({ field: 'externalId', value: 'SKU-5', rival });
    expect(change).toMatchObject({ state: 'confirmed', mark: 'came-between', theirs: 'RYWAL-7' });
  });

  it('is not said of an external id when something else was written', async () => {
    const change = await sentInto({
      field: 'externalId',
      value: 'SKU-5',
      rival: { name: 'Tytuł od rywala numer 7' },
    });
    expect(change).toMatchObject({ state: 'confirmed', mark: null });
    expect(must(seller).truth(change.objectId).name).toBe('Tytuł od rywala numer 7');
  });

  it('is said of nothing when it was another field with events of its own', async () => {
    const change = await sentInto({ field: 'price', value: pln(12_345), rival: { stock: { available: 3 } } });
    expect(change).toMatchObject({ state: 'confirmed', mark: null });
    expect(must(seller).truth(change.objectId).stock.available).toBe(3);
  });

  it('is said later when the journal tells it later', async () => {
    const change = await sentInto({
      field: 'price',
      value: pln(12_345),
      rival: priced('77.00'),
      switches: { eventDelayMs: 90_000, commandDelayMs: 0 },
    });
    expect(change).toMatchObject({ state: 'confirmed', mark: 'came-between' });
    const { story } = await must(seller).items.ask('changes.show', { editId: change.editId });
    expect(story.map(({ event }) => event).slice(-2)).toEqual(['confirmed', 'came-between']);
  });

  it('stands in the list of what happened as somebody else’s', async () => {
    const change = await sentInto({ field: 'price', value: pln(12_345), rival: priced('77.00') });
    await must(seller).items.ask('sync.start', { full: false });
    const asked = { offerId: change.objectId, before: null, limit: 50 };
    const { lines } = await must(seller).items.ask('activity.list', asked);
    const who = lines.flatMap((line) =>
      line.kind === 'event' && line.type === 'OFFER_PRICE_CHANGED' ? [line.who] : [],
    );
    expect(who.toSorted()).toEqual(['me', 'other']);
  });
});

it('an external id of before our look is not taken for theirs, however late it is told', async () => {
  const rivalWrites = (patch: object) => {
    const { world } = must(seller, 'a seller');
    rivalEdit(world.shop.state, world.queue.now, offerId, patch as Readonly<Record<string, unknown>>);
  };
  let isWaiting = true;
  const watch = atTheDoor(isWrite, () => {
    if (isWaiting) rivalWrites({ external: { id: 'RYWAL-2' } });
    isWaiting = false;
  });
  const switches = { acceptedShare: 0, eventDelayMs: 20_000 };
  seller = await WorldSeller.atWork({ watch, switches });
  const { offerId } = seller.offer();
  rivalWrites({ external: { id: 'DAWNY-1' } });
  await seller.items.run(3);
  rivalWrites({ external: { id: 'RYWAL-1' } });
  await seller.edits(offerId, 'externalId', { kind: 'set', value: 'SKU-5' });
  await seller.sends();
  await seller.items.run(16);
  const [asked] = await seller.changes();
  const { editId, state } = must(asked, 'the change');
  expect(state).toBe('conflicted');
  await seller.items.ask('changes.resolve', { editIds: [editId], take: 'mine' });
  await seller.items.run(200);
  const [change] = await seller.changes();
  expect(change).toMatchObject({ state: 'confirmed', mark: 'came-between', theirs: 'RYWAL-2' });
});

it('a value that somebody put back after ours was written is asked about, not sent once more', async () => {
  const before = await priceBefore();
  const change = await sentInto({
    field: 'price',
    value: pln(12_345),
    rival: {},
    switches: { commandDelayMs: 0 },
    later: { afterMs: 250, rival: priced(before) },
  });
  expect(change).toMatchObject({ state: 'conflicted', theirs: change.base });
  expect(must(seller).timesWritten()).toBe(1);
});

async function priceBefore(): Promise<string> {
  const looking = await WorldSeller.atWork();
  const { offerId } = looking.offer();
  const amount = must(looking.truth(offerId).sellingMode.price).amount;
  looking.end();
  return amount;
}
