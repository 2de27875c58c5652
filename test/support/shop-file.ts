import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { MIGRATIONS, migrate } from '../../src/main/engine/store/migrate.ts';
import { openWriter } from '../../src/main/engine/store/open.ts';
import { recordListed } from '../../src/main/engine/store/record-offers.ts';
import type { KeeperParts } from '../../src/main/engine/keeper/copies.ts';
import { createProgramFiles } from '../../src/main/ports/program-files.ts';
import { NOW, offerOf } from './stored-shop.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ACCOUNT_ID = 'sandbox-1';

/** What a shop's keeper works with, over real files and a clock that stands where it is put. */
export type ShopFile = KeeperParts & { readonly folder: string; at: number };

/** A shop in a file: offers as listed, and changes of every kind in every state. */
export function shopFile(offers = 50, home = temporaryFolder()): ShopFile {
  const folder = join(home, 'shops');
  mkdirSync(folder);
  const databasePath = join(folder, `${ACCOUNT_ID}.sqlite`);
  const opened = openWriter(databasePath, NOW);
  if (!opened.ok) throw new Error(opened.error.message);
  const listed = Array.from({ length: offers }, (_, index) => offerOf(String(1001 + index)));
  recordListed(
    opened.value,
    listed.map((base) => ({ base, listing: JSON.stringify(base) })),
    { now: NOW, run: 1, cause: 'listing' },
  );
  opened.value.close();
  const connection = new Database(databasePath);
  connection.exec(SELLERS_ROWS);
  connection.close();
  const file: ShopFile = {
    folder,
    databasePath,
    blobsFolder: join(folder, '..', 'blobs'),
    files: createProgramFiles(),
    at: NOW,
    clock: { now: () => file.at, sleep: async () => {}, yield: async () => {} },
    log: () => {},
  };
  return file;
}

/** As this schema left a shop, with rows in its tables. */
export function shopOfVersion(path: string, version: number): void {
  const connection = new Database(path);
  migrate(
    connection,
    NOW,
    path,
    MIGRATIONS.filter((step) => step.version <= version),
  );
  connection.close();
}

export function readRows<T>(path: string, sql: string): T[] {
  const connection = new Database(path, { readonly: true });
  try {
    return connection.prepare<[], T>(sql).all();
  } finally {
    connection.close();
  }
}

export function runSql(path: string, sql: string): void {
  const connection = new Database(path);
  connection.exec(sql);
  connection.close();
}

const EDIT = `INSERT INTO edit (edit_id, change_set_id, object_kind, object_id, field, intent, base, state,
  state_at, created_at, released_at, call_id) VALUES`;
const ITEM = `INSERT INTO item_change (change_id, collection, key, within, kind, act, content, base, state,
  state_at, created_at, sent) VALUES`;
const price = (amountMinor: number) =>
  `{"kind":"set","value":{"amountMinor":${amountMinor},"currency":"PLN"}}`;
const set = (value: unknown) => JSON.stringify({ kind: 'set', value });
const BASE = '{"amountMinor":10000,"currency":"PLN"}';

/** One row of each kind and state that matters, by number. */
const SELLERS_ROWS = `
  INSERT INTO account VALUES (1, '{"userId":"1","environment":"sandbox","login":"anna"}');
  INSERT INTO change_set VALUES ('set', 'Autumn prices', 'by-hand', 1, NULL);
  INSERT INTO call (call_id, kind, body, state, created_at, sent_at)
    VALUES ('call', 'patch', '{"kind":"patch","rows":[]}', 'sent', 1, 1);
  ${EDIT}
    (1, 'set', 'offer', '1001', 'price', '${price(9000)}', '${BASE}', 'draft', 1, 1, NULL, NULL),
    (2, 'set', 'offer', '1002', 'title', '${set('Lampa')}', '"Lampa biurkowa"', 'queued', 1, 1, 2, NULL),
    (3, 'set', 'offer', '1003', 'title', '${set('Stolik')}', '"Lampa"', 'sending', 1, 1, 2, 'call'),
    (4, 'set', 'offer', '1004', 'stock', '{"kind":"add","amount":10}', '20', 'draft', 1, 1, NULL, NULL),
    (5, 'set', 'offer', '1005', 'title', '${set('Krzesło')}', '"Lampa"', 'confirmed', 1, 1, 2, NULL),
    (6, 'set', 'offer', '1006', 'title', '${set('Łóżko')}', '"Lampa"', 'unsure', 1, 1, 2, NULL),
    (7, 'set', 'offer', '1007', 'title', '${set('Szafa')}', '"Lampa"', 'refused', 1, 1, 2, NULL);
  INSERT INTO edit_story (edit_id, at, event, detail)
    VALUES (2, 2, 'released', '{}'), (5, 3, 'confirmed', '{}');
  INSERT INTO collection_item (collection, key, within, position, title, words, document)
    VALUES ('contacts', 'local:1', '', 0, 'Sklep', 'sklep', NULL),
      ('contacts', 'old', '', 1, 'Biuro', 'biuro', '{}');
  ${ITEM}
    (1, 'contacts', 'local:1', '', 'create', NULL, '{"name":"Sklep"}', NULL, 'draft', 1, 1, NULL),
    (2, 'contacts', 'old', '', 'change', NULL, '{"name":"Nowe"}', '{"name":"Biuro"}', 'queued', 1, 1, NULL),
    (3, 'orders', 'o', '', 'act', 'set-status', '{"status":"SENT"}', NULL, 'draft', 1, 1,
      '{"at":1,"commandId":"c"}');
  INSERT INTO item_change_story (change_id, at, event, detail) VALUES (2, 2, 'released', '{}');
`;
