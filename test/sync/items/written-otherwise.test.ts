import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blockedBuyers } from '../../../src/main/engine/collections/talk/blocked-buyers.ts';
import { orders } from '../../../src/main/engine/collections/orders/orders.ts';
import { removalPreferences } from '../../../src/main/engine/collections/warehouse/removal-preferences.ts';
import { shipNotices } from '../../../src/main/engine/collections/warehouse/ship-notices.ts';
import { warehouseProducts } from '../../../src/main/engine/collections/warehouse/warehouse-products.ts';
import { warehouseTaxId } from '../../../src/main/engine/collections/warehouse/warehouse-tax-id.ts';
import type { ItemRow } from '../../../src/shared/contract-collections.ts';
import { must } from '../../../src/shared/errors.ts';
import { ItemsWorld } from '../../support/world-items.ts';

type Document = Readonly<Record<string, unknown>>;

const NOTICES = '/fulfillment/advance-ship-notices';
const TAX_ID = '/fulfillment/tax-id';
const PREFERENCES = '/fulfillment/removal/preferences';
const BLACKLIST = '/sale/blacklisted-users';

describe('in 2026', () => {
  let items: ItemsWorld;
  beforeAll(async () => {
    const collections = [shipNotices, warehouseProducts, removalPreferences, warehouseTaxId];
    items = await ItemsWorld.started({ offers: 20, collections });
    for (const { name } of collections) await items.ask('collections.refresh', { name });
  });
  afterAll(() => items.end());

  it('a ship notice is changed with the tag of what was read', async () => {
    const draft = must(
      (await rows(items, 'ship-notices')).find(({ document }) => docOf(document)['status'] === 'DRAFT'),
      'a draft',
    );
    const [product] = await rows(items, 'warehouse-products');
    const wanted = [{ product: { id: must(product, 'a product').key }, quantity: 7 }];
    await change(items, 'ship-notices', draft, { items: wanted });
    expect(await items.sendAndWait()).toEqual(['change confirmed']);
    expect(items.rivalCall<Document>('GET', `${NOTICES}/${draft.key}`)['items']).toEqual(wanted);
  });

  it('what there is one of has no key: it is made, then changed', async () => {
    const { key } = await items.ask('collections.create', {
      name: 'warehouse-tax-id',
      document: { taxId: '5252248481' },
    });
    // Its answer is lost: what there is one of is looked for before it is sent again.
    items.world.setFaults({ rules: [{ path: TAX_ID, method: 'POST', drop: 'after', count: 1 }] });
    expect((await items.sendAndWait()).at(-1)).toBe('create confirmed');
    expect(items.writes(TAX_ID)).toEqual(['POST']);
    const [only, ...others] = await rows(items, 'warehouse-tax-id');
    expect(others).toEqual([]);
    expect(only?.key).not.toBe(key);
    expect(items.rivalCall<Document>('GET', TAX_ID)['taxId']).toBe('5252248481');
    await change(items, 'warehouse-tax-id', must(only, 'the tax number'), { taxId: '1132191233' });
    expect((await items.sendAndWait()).at(-1)).toBe('change confirmed');
    expect(items.rivalCall<Document>('GET', TAX_ID)['taxId']).toBe('1132191233');
  });

  it('preferences are changed', async () => {
    const [preferences] = await rows(items, 'removal-preferences');
    const address = {
      company: 'Lampy Anna',
      street: 'Solna 1',
      postalCode: '60-166',
      city: 'Poznań',
      countryCode: 'PL',
      phone: { countryCode: '+48', number: '500600700' },
    };
    const wanted = { operation: 'WITHDRAWAL', address };
    await change(items, 'removal-preferences', must(preferences, 'preferences'), wanted);
    expect((await items.sendAndWait()).at(-1)).toBe('change confirmed');
    expect(items.rivalCall<Document>('GET', PREFERENCES)).toMatchObject(wanted);
  });
});

describe('in 2022', () => {
  it('a buyer is blocked and let in again, though Allegro tells of neither', async () => {
    const items = await ItemsWorld.started({
      offers: 20,
      edition: '2022',
      collections: [orders, blockedBuyers],
    });
    items.passDay();
    await items.ask('collections.refresh', { name: 'orders' });
    const login = must((await rows(items, 'orders'))[0]?.title, 'a buyer');
    const document = { user: { login }, note: 'Does not collect parcels' };
    await items.ask('collections.create', { name: 'blocked-buyers', document });
    expect(await items.sendAndWait()).toEqual(['create confirmed']);
    const [blocked] = await rows(items, 'blocked-buyers');
    expect(blocked?.title).toBe(login);
    await items.ask('collections.remove', {
      name: 'blocked-buyers',
      key: must(blocked, 'a blocked buyer').key,
    });
    expect((await items.sendAndWait()).at(-1)).toBe('remove confirmed');
    expect(items.writes(BLACKLIST)).toEqual(['POST', 'DELETE']);
    items.end();
  });
});

async function rows(items: ItemsWorld, name: string): Promise<readonly ItemRow[]> {
  const list = { name, after: null, limit: 50, withDocuments: true };
  return (await items.ask('collections.list', list)).items;
}

async function change(items: ItemsWorld, name: string, row: ItemRow, fresh: Document): Promise<void> {
  const document = { ...docOf(row.document), ...fresh };
  await items.ask('collections.change', { name, key: row.key, document });
}

function docOf(document: unknown): Document {
  return (document ?? {}) as Document;
}
