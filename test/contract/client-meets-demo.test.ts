import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOfferPort2026 } from '../../src/main/engine/allegro/offer-adapter-2026.ts';
import type {
  CommandKind,
  CommandReport,
  ListedOffer,
  OfferPort,
} from '../../src/main/engine/allegro/offer-port.ts';
import { createSettingsPort } from '../../src/main/engine/allegro/settings-port.ts';
import { READ_SCOPES } from '../../src/shared/domain/account.ts';
import { must } from '../../src/shared/errors.ts';
import { connectDemo, valueOf, type DemoClient } from '../support/demo-client.ts';

const OFFERS = 300;

let client: DemoClient;
let port: OfferPort;
let active: readonly ListedOffer[];

beforeAll(async () => {
  client = await connectDemo(OFFERS);
  port = createOfferPort2026(client.http);
  const page = valueOf(await port.listPage({ offset: 0, limit: 1000 }));
  active = page.offers.filter(({ base }) => isPlain(base) && (base.stock ?? 0) > 2);
});

afterAll(() => client.close());

/** Nothing that makes a price or a stock special. */
function isPlain(base: ListedOffer['base']): boolean {
  return (
    base.status === 'ACTIVE' && base.format === 'BUY_NOW' && base.priceRuleId === null && !base.isFulfillment
  );
}

function offerAt(index: number): ListedOffer['base'] {
  return must(active[index]).base;
}

async function reportOf(kind: CommandKind, commandId: string): Promise<CommandReport> {
  for (;;) {
    const report = valueOf(await port.commandReport(kind, commandId));
    if (report.finished) return report;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function partsOf(offerId: string) {
  return valueOf(await port.getParts(offerId));
}

describe('the list of offers', () => {
  it('is read whole, page by page, each item once', async () => {
    const seen = new Set<string>();
    for (let offset = 0; offset < OFFERS; offset += 100) {
      const page = valueOf(await port.listPage({ offset, limit: 100 }));
      expect(page.totalCount).toBeGreaterThanOrEqual(seen.size);
      expect(page.unread).toBeUndefined();
      for (const { base } of page.offers) seen.add(base.offerId);
    }
    const { totalCount } = valueOf(await port.listPage({ offset: 0, limit: 1 }));
    expect(seen.size).toBe(totalCount);
  });

  it('is read by number, more than fit into one address', async () => {
    const page = valueOf(await port.listPage({ offset: 0, limit: 1000 }));
    const wanted = page.offers.map(({ base }) => base.offerId).slice(0, 150);
    const found = valueOf(await port.listByIds([...wanted, '999']));
    expect(found.offers.map(({ base }) => base.offerId).toSorted()).toEqual(wanted.toSorted());
  });
});

describe('one offer', () => {
  it('says the same in the list, in full and in parts', async () => {
    for (const { base } of active.slice(0, 20)) {
      const full = valueOf(await port.getOffer(base.offerId));
      const { title, price, stock, status, externalId, categoryId, marketplaceId } = base;
      expect(full.base).toMatchObject({ title, price, stock, status, externalId, categoryId, marketplaceId });
      expect(await partsOf(base.offerId)).toEqual({ price, stock });
    }
  });

  it('brings EANs and parameters', async () => {
    const full = await Promise.all(
      active.slice(0, 20).map(async ({ base }) => valueOf(await port.getOffer(base.offerId))),
    );
    expect(full.some(({ ean }) => /^\d{8,14}$/.test(ean ?? ''))).toBe(true);
    expect(full.every(({ parameterText }) => parameterText !== '')).toBe(true);
  });

  it('that is not there is refused with 404', async () => {
    expect(await port.getOffer('999')).toMatchObject({ ok: false, error: { kind: 'refused', status: 404 } });
  });
});

describe('a bulk command', () => {
  it('carries prices and stocks, each to its own value', async () => {
    const [priced, counted, grown] = [offerAt(0), offerAt(1), offerAt(2)];
    const price = { amountMinor: 12_345, currency: must(priced.price).currency };
    const commandId = randomUUID();
    valueOf(
      await must(port.bulk)(commandId, [
        { offerId: priced.offerId, marketplaceId: priced.marketplaceId, price },
        { offerId: counted.offerId, stock: { change: 'FIXED', value: 77 } },
        { offerId: grown.offerId, stock: { change: 'GAIN', value: -1 } },
      ]),
    );
    const report = await reportOf('bulk', commandId);
    expect(report.tasks.map(({ state, error }) => [state, error])).toEqual(Array(3).fill(['success', null]));
    expect((await partsOf(priced.offerId)).price).toEqual(price);
    expect((await partsOf(counted.offerId)).stock).toBe(77);
    expect((await partsOf(grown.offerId)).stock).toBe(must(grown.stock) - 1);
  });

  it('sent twice under one id is carried out once', async () => {
    const { offerId, stock } = offerAt(3);
    const commandId = randomUUID();
    const entries = [{ offerId, stock: { change: 'GAIN', value: 5 } }] as const;
    expect((await must(port.bulk)(commandId, entries)).ok).toBe(true);
    expect((await must(port.bulk)(commandId, entries)).ok).toBe(true);
    await reportOf('bulk', commandId);
    expect((await partsOf(offerId)).stock).toBe(must(stock) + 5);
  });

  it('tells task by task what was refused', async () => {
    const commandId = randomUUID();
    valueOf(await must(port.bulk)(commandId, [{ offerId: '999', stock: { change: 'FIXED', value: 5 } }]));
    const { tasks } = await reportOf('bulk', commandId);
    expect(tasks).toMatchObject([{ offerId: '999', state: 'fail', error: { kind: 'refused', status: 422 } }]);
  });

  it('that Allegro does not know is not found', async () => {
    for (const kind of ['bulk', 'publication', 'fixed-price'] as const) {
      expect(await port.commandReport(kind, randomUUID())).toMatchObject({
        ok: false,
        error: { kind: 'not-found' },
      });
    }
  });
});

describe('the other writes', () => {
  it('one price for many offers', async () => {
    const chosen = active
      .slice(4, 9)
      .map(({ base }) => base)
      .filter(({ price }) => price?.currency === 'PLN');
    const price = { amountMinor: 5050, currency: 'PLN' } as const;
    const commandId = randomUUID();
    valueOf(
      await port.fixedPrice(
        commandId,
        price,
        chosen.map(({ offerId }) => offerId),
      ),
    );
    const report = await reportOf('fixed-price', commandId);
    expect(report.tasks).toHaveLength(chosen.length);
    for (const { offerId } of chosen) expect((await partsOf(offerId)).price).toEqual(price);
  });

  it('the end of an offer', async () => {
    const { offerId } = offerAt(10);
    const commandId = randomUUID();
    valueOf(await port.publication(commandId, 'END', [offerId]));
    expect((await reportOf('publication', commandId)).tasks).toMatchObject([{ offerId, state: 'success' }]);
    expect(valueOf(await port.getOffer(offerId)).base.status).toBe('ENDED');
  });

  it.each([0, 1])('a title by patch, at once or later (accepted share %i)', async (acceptedShare) => {
    await client.admin('POST', '/demo/settings', { acceptedShare });
    const { offerId } = offerAt(11 + acceptedShare);
    const name = `Lampa stojąca z abażurem wersja ${acceptedShare}`;
    const accepted = valueOf(await port.patch(offerId, { name }));
    expect(accepted.state).toBe(acceptedShare === 0 ? 'done' : 'pending');
    if (accepted.state === 'pending') {
      for (let state = 'pending'; state === 'pending';) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        ({ state } = valueOf(await port.operation(accepted.location)));
      }
    }
    expect(valueOf(await port.getOffer(offerId)).base.title).toBe(name);
  });

  it('a title that Allegro refuses, with the field named', async () => {
    await client.admin('POST', '/demo/settings', { acceptedShare: 0 });
    const answer = await port.patch(offerAt(13).offerId, { name: 'Lampa' });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'refused', status: 422 } });
    expect(!answer.ok && answer.error.kind === 'refused' && answer.error.fields[0]?.path).toContain('name');
  });
});

describe('the journal of offers', () => {
  it('tells of changes after a given event', async () => {
    const before = valueOf(await port.offerEvents(null)).at(-1)?.id ?? null;
    const { offerId } = offerAt(14);
    const commandId = randomUUID();
    valueOf(await must(port.bulk)(commandId, [{ offerId, stock: { change: 'FIXED', value: 9 } }]));
    await reportOf('bulk', commandId);
    const events = valueOf(await port.offerEvents(before));
    expect(events.filter((event) => event.offerId === offerId).map(({ type }) => type)).toContain(
      'OFFER_STOCK_CHANGED',
    );
    expect(events.every(({ id, occurredAt }) => id !== before && Number.isFinite(occurredAt))).toBe(true);
  });
});

describe('troubles on the way', () => {
  const faults = (...rules: object[]) => client.admin('POST', '/demo/faults', { rules });

  it.each([
    ['a read is cut off', { drop: 'before' }, 'offline'],
    ['a read is answered with 503', { status: 503 }, 'server'],
    ['half an answer comes', { truncate: true }, 'offline'],
  ])('when %s', async (_name, fault, kind) => {
    await faults({ path: '/sale/offers', probability: 1, count: 1, ...fault });
    expect(await port.listPage({ offset: 0, limit: 10 })).toMatchObject({ ok: false, error: { kind } });
    expect((await port.listPage({ offset: 0, limit: 10 })).ok).toBe(true);
  });

  it.each([
    ['is lost after it was done', { drop: 'after' }],
    ['is told 504 though it was done', { status: 504, processed: true }],
    ['comes half', { truncate: true }],
  ])('the answer to a write that %s leaves it unsure, and a look finds it', async (_name, fault) => {
    await faults({
      path: '/sale/offer-bulk-modification-commands',
      method: 'POST',
      probability: 1,
      count: 1,
      ...fault,
    });
    const { offerId } = offerAt(15);
    const commandId = randomUUID();
    const sent = await must(port.bulk)(commandId, [{ offerId, stock: { change: 'FIXED', value: 31 } }]);
    expect(sent).toMatchObject({ ok: false, error: { kind: 'unsure' } });
    expect((await reportOf('bulk', commandId)).tasks).toMatchObject([{ offerId, state: 'success' }]);
  });

  it('offline, reads say so and a write may have left', async () => {
    await client.admin('POST', '/demo/faults', { offline: true });
    expect(await port.listPage({ offset: 0, limit: 10 })).toMatchObject({ error: { kind: 'offline' } });
    await client.admin('POST', '/demo/faults', { offline: false });
    expect((await port.listPage({ offset: 0, limit: 10 })).ok).toBe(true);
  });

  it('a token that dies is replaced on the way', async () => {
    client.session.dead(valueOf(await client.session.accessToken()));
    expect((await port.listPage({ offset: 0, limit: 10 })).ok).toBe(true);
  });

  it('a 429 pauses everything', async () => {
    await faults({ path: '/sale/offers', probability: 1, count: 1, status: 429, retryAfter: 1 });
    const paused = await port.listPage({ offset: 0, limit: 10 });
    expect(paused).toMatchObject({ error: { kind: 'rate-limited', retryAt: client.limits.pausedUntil() } });
    expect(await port.getOffer('999')).toMatchObject({ error: { kind: 'rate-limited' } });
  });
});

describe('a sign-in for reading', () => {
  it('does not write, and says which right is missing', async () => {
    const reader = await connectDemo(20, READ_SCOPES);
    const readOnly = createOfferPort2026(reader.http);
    expect(reader.session.scopes()).toBeNull();
    const refused = { ok: false, error: { kind: 'not-allowed', scope: 'allegro:api:sale:offers:write' } };
    expect(await readOnly.patch('1', { name: 'x' })).toMatchObject(refused);
    expect(reader.session.scopes()).toEqual(expect.arrayContaining([...READ_SCOPES]));
    const settings = createSettingsPort(reader.http);
    expect(valueOf(await settings.me())).toMatchObject({ login: 'anna_lampy' });
    await reader.close();
  });
});
