import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, MIGRATIONS } from '../../src/main/engine/store/migrate.ts';

test('codes that were there before are older than every code that is written', () => {
  const connection = new Database(':memory:');
  const before = MIGRATIONS.filter(({ version }) => version < 50);
  expect(migrate(connection, 0, null, before).ok).toBe(true);
  connection.exec(`INSERT INTO offer_base (row_id, offer_id, title, status, format, is_fulfillment,
      is_business_only, marketplace_id, checked_at)
    VALUES (7, '77000', 'Lampa', 'ACTIVE', 'BUY_NOW', 0, 0, 'allegro-pl', 0);
    INSERT INTO offer_code (row_id, codes) VALUES (7, '77000  sku7')`);
  expect(migrate(connection, 0, null).ok).toBe(true);
  expect(connection.prepare('SELECT * FROM offer_code').all()).toEqual([
    { row_id: 7, codes: '77000  sku7', revision: 0 },
  ]);
  connection.close();
});
