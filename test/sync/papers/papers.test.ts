import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { ALL_COLLECTIONS } from '../../../src/main/engine/collections/all-collections.ts';
import type { Edition } from '../../../src/shared/domain/account.ts';
import { must } from '../../../src/shared/errors.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { terminalOf, type Terminal } from '../../support/terminal.ts';
import { ItemsWorld } from '../../support/world-items.ts';

type Form = {
  readonly id: string;
  readonly status: string;
  readonly fulfillment: { readonly status: string; readonly provider?: { readonly id: string } };
  readonly payment: { readonly type: string } | null;
};

const SIZE = ['lengthCm=30', 'widthCm=20', 'heightCm=10', 'weightKg=2'];

async function openShop(edition: Edition): Promise<{ items: ItemsWorld; say: Terminal }> {
  const items = await ItemsWorld.started({
    edition,
    offers: 100,
    collections: ALL_COLLECTIONS,
    runsByItself: false,
    files: memoryFiles(new Uint8Array()),
    switches: { purchasesPerHour: 0, messageDelayMs: 0, scanDelayMs: 0 },
  });
  onTestFinished(() => items.end());
  return { items, say: terminalOf(items) };
}

function newOrders(items: ItemsWorld): readonly string[] {
  items.passDay();
  const path = '/order/checkout-forms?limit=100';
  const { checkoutForms } = items.rivalCall<{ checkoutForms: readonly Form[] }>('GET', path);
  return checkoutForms
    .filter(({ status, fulfillment }) => status === 'READY_FOR_PROCESSING' && fulfillment.status === 'NEW')
    .filter(({ fulfillment: { provider }, payment }) =>
      provider ? provider.id === 'SELLER' : payment?.type === 'ONLINE',
    )
    .map(({ id }) => id);
}

/** Prepared, looked at, confirmed, and carried out by Allegro. */
async function done({ items, say }: Shop, act: string, key: string, sets: readonly string[]): Promise<void> {
  const words = sets.flatMap((set) => ['--set', set]);
  const prepared = await say('--json', 'act', 'prepare', act, key, ...words);
  const id = String((JSON.parse(prepared.text) as { changeId: number }).changeId);
  const { seen } = JSON.parse((await say('--json', 'act', 'look', id)).text) as { seen: string };
  await say('act', 'confirm', id, '--seen', seen);
  await items.untilQuiet(90);
}

type Shop = { readonly items: ItemsWorld; readonly say: Terminal };

/** A parcel of each edition, made for an order. */
async function dispatched(shop: Shop, edition: Edition, order: string): Promise<void> {
  if (edition === '2026') return done(shop, 'shipments.create', order, SIZE);
  const path = '/parcel-management/delivery-services';
  const { deliveryServices } = shop.items.rivalCall<{ deliveryServices: readonly { id: string }[] }>(
    'GET',
    path,
  );
  const pickup = {
    name: 'Sklep',
    phone: '500600700',
    email: 'sklep@example.com',
    address: { street: 'Solna 1', postCode: '60-166', city: 'Poznań' },
  };
  const sets = [`serviceId=${must(deliveryServices[1]).id}`, `pickup=${JSON.stringify(pickup)}`];
  return done(shop, 'parcels.create', order, [...sets, ...SIZE]);
}

describe.each(['2026', '2022'] as const)('labels and protocols (%s)', (edition) => {
  let shop: Shop;
  let orders: readonly string[];
  beforeEach(async () => {
    shop = await openShop(edition);
    orders = newOrders(shop.items).slice(0, 2);
    await shop.say('refresh', 'orders');
  });

  it('of the parcels of one order and of several are saved, and again without a network', async () => {
    const { items, say } = shop;
    const folder = temporaryFolder();
    const [one = '', other = ''] = orders;
    const before = await say('paper', 'orders.labels', one, '--to', join(folder, 'none.pdf'));
    expect(before).toMatchObject({ code: 3, text: expect.stringMatching(/No parcel was made here/) });
    await dispatched(shop, edition, one);
    await dispatched(shop, edition, other);
    const label = join(folder, 'label.pdf');
    expect(await say('paper', 'orders.labels', one, '--page', 'A4', '--to', label)).toMatchObject({
      code: 0,
    });
    const first = await readFile(label, 'latin1');
    expect(first).toMatch(/^%PDF-/);
    await say('paper', 'orders.labels', one, other, '--to', join(folder, 'all'));
    // The former edition answers a file for each parcel.
    expect(await readdir(join(folder, 'all'))).toHaveLength(edition === '2022' ? 2 : 1);
    items.offline(true);
    const again = join(folder, 'again.pdf');
    const offline = await say('paper', 'orders.labels', one, '--page', 'A4', '--to', again);
    expect(offline).toMatchObject({ code: 0, text: expect.stringMatching(/got /) });
    expect(await readFile(again, 'latin1')).toBe(first);
  });

  it('are to be had of the parcel itself, as far as its carrier has them', async () => {
    const { items, say } = shop;
    await dispatched(shop, edition, orders[0] ?? '');
    const collection = edition === '2026' ? 'shipments' : 'parcels';
    const { items: parcels } = await items.ask('collections.list', {
      name: collection,
      after: null,
      limit: 10,
    });
    const { key } = must(parcels[0], 'the parcel that was made');
    const to = temporaryFolder();
    expect(await say('paper', `${collection}.label`, key, '--to', to)).toMatchObject({ code: 0 });
    const [name = ''] = await readdir(to);
    expect(name).toMatch(/^etykieta-[\w-]+\.pdf$/);
    const protocol = await say('paper', `${collection}.protocol`, key, '--to', join(to, 'p.pdf'));
    expect([0, 3]).toContain(protocol.code);
    if (protocol.code === 3) expect(protocol.text).toMatch(/needs no protocol/);
    else expect(await readFile(join(to, 'p.pdf'), 'latin1')).toMatch(/^%PDF-/);
  });
});

describe.each(['2026', '2022'] as const)('attachments (%s)', (edition) => {
  it('that went with a message are got back as they were sent', async () => {
    const shop = await openShop(edition);
    const { items, say } = shop;
    await say('refresh', 'message-threads');
    const { items: threads } = await items.ask('collections.list', {
      name: 'message-threads',
      after: null,
      limit: 1,
    });
    const { key } = must(threads[0], 'a thread');
    const words = ['act', 'prepare', 'messages.send', key, '--set', 'text=W załączniku.'];
    const prepared = await say('--json', ...words, '--give', 'attachments=/papers/instrukcja.pdf');
    const id = String((JSON.parse(prepared.text) as { changeId: number }).changeId);
    const looked = await say('--json', 'act', 'look', id);
    const { seen, says } = JSON.parse(looked.text) as { seen: string; says: readonly { en: string }[] };
    expect(says.map(({ en }) => en)).toContain('With: instrukcja.pdf');
    expect(await say('act', 'confirm', id, '--seen', seen)).toMatchObject({ code: 0 });
    await say('refresh', 'messages', '--within', key);
    const { items: messages } = await items.ask('collections.list', {
      name: 'messages',
      within: key,
      after: null,
      limit: 200,
      withDocuments: true,
    });
    const mine = must(
      messages.find(({ document }) => (document as { text?: string }).text === 'W załączniku.'),
      'the message',
    );
    const to = join(temporaryFolder(), 'back.pdf');
    expect(await say('paper', 'messages.attachment', mine.key, '--to', to)).toMatchObject({ code: 0 });
    expect(await readFile(to, 'latin1')).toBe('%PDF-1.4\n% /papers/instrukcja.pdf\n%%EOF\n');
  });

  it('of complaints are got, and what is not there says why', async () => {
    const { items, say } = await openShop(edition);
    const [outer, inner] =
      edition === '2026'
        ? (['issues', 'issue-messages'] as const)
        : (['disputes', 'dispute-messages'] as const);
    await say('refresh', outer);
    const { items: talks } = await items.ask('collections.list', { name: outer, after: null, limit: 200 });
    const found: string[] = [];
    for (const { key } of talks) {
      await say('refresh', inner, '--within', key);
      const said = await items.ask('collections.list', {
        name: inner,
        within: key,
        after: null,
        limit: 200,
        withDocuments: true,
      });
      const withFile = said.items.filter(({ document }) => /"fileName"/.test(JSON.stringify(document)));
      found.push(...withFile.map((item) => item.key));
    }
    const to = temporaryFolder();
    expect(await say('paper', `${inner}.attachment`, must(found[0]), '--to', to)).toMatchObject({ code: 0 });
    expect(await readdir(to)).toHaveLength(1);
    const beyond = await say('paper', `${inner}.attachment`, must(found[0]), '--part', '9', '--to', to);
    expect(beyond).toMatchObject({ code: 3, text: expect.stringMatching(/not there any more/) });
  });
});

it('labels for the warehouse are got once the goods are announced', async () => {
  const shop = await openShop('2026');
  const { items, say } = shop;
  await say('refresh', 'ship-notices');
  const path = '/fulfillment/advance-ship-notices?status=DRAFT';
  type Notices = { readonly advanceShipNotices: readonly { readonly id: string }[] };
  const { id } = must(items.rivalCall<Notices>('GET', path).advanceShipNotices[0]);
  const to = join(temporaryFolder(), 'boxes.pdf');
  expect(await say('paper', 'ship-notices.labels', id, '--to', to)).toMatchObject({
    code: 3,
    text: expect.stringMatching(/once it is announced/),
  });
  await done(shop, 'ship-notices.submit', id, []);
  expect(await say('paper', 'ship-notices.labels', id, '--to', to)).toMatchObject({ code: 0 });
  expect(await readFile(to, 'latin1')).toMatch(/^%PDF-/);
});

describe.each(['2026', '2022'] as const)('what Allegro charges (%s)', (edition) => {
  it('is asked for at the price that was typed', async () => {
    const { items, say } = await openShop(edition);
    await say('sync', '--full', '--details');
    const { offers } = await items.ask('offers.list', { statuses: ['ACTIVE'], after: null, limit: 200 });
    const { offerId } = must(offers.find(({ format }) => format === 'BUY_NOW'));
    const at = async (price: string) => {
      await say('offers', 'edit', offerId, '--price', price);
      return items.ask('offers.fees', { offerId });
    };
    const [cheap, dear] = [await at('50,00'), await at('500,00')];
    const commission = ({ commissions }: typeof cheap) => must(commissions[0]).price.amountMinor;
    expect(cheap.price).toEqual({ amountMinor: 5000, currency: 'PLN' });
    expect(commission(dear)).toBeGreaterThan(commission(cheap) * 5);
    expect((await say('fees', offerId)).text).toMatch(/^At 500\.00 PLN:\n\d+\.\d\d PLN +Prowizja/);
  });
});

it('buyers see an offer among others of its kind, as long as Allegro told programs', async () => {
  const { items, say } = await openShop('2022');
  await say('sync', '--full');
  const { offers } = await items.ask('offers.list', { statuses: ['ACTIVE'], after: null, limit: 1 });
  const { offerId, title, price } = must(offers[0]);
  const found = await items.ask('offers.rivals', { offerId });
  expect(title.startsWith(found.phrase)).toBe(true);
  expect(found.offers.find((offer) => offer.offerId === offerId)).toMatchObject({ isOwn: true, price });
  expect((await say('rivals', offerId)).text).toContain(offerId);
});

it('today nobody is told of the public list any more', async () => {
  const { items, say } = await openShop('2026');
  await say('sync', '--full');
  const { offers } = await items.ask('offers.list', { after: null, limit: 1 });
  const answer = await items.tryTo('offers.rivals', { offerId: must(offers[0]).offerId });
  expect(answer).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
});
