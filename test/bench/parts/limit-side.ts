import Database from 'better-sqlite3';
import { openWriter } from '../../../src/main/engine/store/open.ts';
import { fold, foldCode, titleKey } from '../../../src/shared/domain/fold.ts';
import { startMeter, type Cost } from './cost.ts';

const ROWS_PER_TRANSACTION = 50;
const decoder = new TextDecoder();

type WireOffer = {
  readonly id: string;
  readonly name: string;
  readonly category: { readonly id: string } | null;
  readonly primaryImage: { readonly url: string } | null;
  readonly sellingMode: {
    readonly format: string;
    readonly price: WireMoney | null;
    readonly startingPrice?: WireMoney | null;
    readonly priceAutomation?: { readonly rule?: { readonly id: string } | null } | null;
  } | null;
  readonly saleInfo: { readonly currentPrice: WireMoney | null } | null;
  readonly stock: { readonly available: number | null; readonly sold: number | null } | null;
  readonly stats: { readonly watchersCount: number | null; readonly visitsCount: number | null } | null;
  readonly publication: {
    readonly status: string;
    readonly marketplaces: { readonly base: { readonly id: string } };
  };
  readonly external: { readonly id: string } | null;
  readonly isFulfillment?: boolean;
  readonly b2b?: { readonly buyableOnlyByBusiness: boolean } | null;
};

type WireMoney = { readonly amount: string; readonly currency: string };

/** The same rows by hand: parsed, taken as they are, and inserted. */
export function insertByHand(path: string, pages: readonly Uint8Array[], now: number): Cost {
  const db = openAsEngine(path, now);
  const insert = prepareInserts(db, now);
  const stop = startMeter();
  inBatches(db, pages, insert);
  const cost = stop();
  db.close();
  return cost;
}

/** Each offer's text and nothing else: what the disk and the batches alone cost. */
export function insertText(path: string, pages: readonly Uint8Array[], now: number): Cost {
  const db = openAsEngine(path, now);
  db.exec('CREATE TABLE bare (row_id INTEGER PRIMARY KEY, document TEXT NOT NULL) STRICT');
  const statement = db.prepare('INSERT INTO bare (document) VALUES (?)');
  const stop = startMeter();
  inBatches(db, pages, (offer) => void statement.run(JSON.stringify(offer)));
  const cost = stop();
  db.close();
  return cost;
}

/** The engine's own schema; the pragmas of store/open.ts. */
function openAsEngine(path: string, now: number): Database.Database {
  const made = openWriter(path, now);
  if (!made.ok) throw new Error(made.error.message);
  made.value.close();
  const db = new Database(path);
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    'busy_timeout = 5000',
    'temp_store = MEMORY',
    'cache_size = -32000',
  ])
    db.pragma(pragma);
  return db;
}

function inBatches(
  db: Database.Database,
  pages: readonly Uint8Array[],
  insert: (offer: WireOffer) => void,
): void {
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');
  for (const page of pages) {
    const { offers } = JSON.parse(decoder.decode(page)) as { readonly offers: readonly WireOffer[] };
    for (let start = 0; start < offers.length; start += ROWS_PER_TRANSACTION) {
      begin.run();
      for (const offer of offers.slice(start, start + ROWS_PER_TRANSACTION)) insert(offer);
      commit.run();
    }
  }
}

function prepareInserts(db: Database.Database, now: number): (offer: WireOffer) => void {
  const base = db.prepare(
    `INSERT INTO offer_base (offer_id, title, price_minor, currency, stock, status, format, external_id,
       category_id, image_url, watchers, visits, sold, price_rule_id, is_fulfillment, is_business_only,
       marketplace_id, checked_at, listed_at, listed_in_run, first_seen_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const listing = db.prepare('INSERT INTO offer_listing (row_id, document) VALUES (?, ?)');
  const line = db.prepare(
    `INSERT INTO offer (row_id, offer_id, title, title_key, price_minor, currency, stock, status, external_id,
       category_id, watchers, visits, sold)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const search = db.prepare('INSERT INTO offer_search (rowid, text) VALUES (?, ?)');
  const code = db.prepare('INSERT INTO offer_code (row_id, codes, revision) VALUES (?, ?, ?)');
  let rowId = 0;
  return (offer) => {
    rowId += 1;
    const { id, name } = offer;
    const price = shownPrice(offer);
    const shown = [
      price === null ? null : Math.round(Number(price.amount) * 100),
      price?.currency ?? null,
      offer.stock?.available ?? null,
      offer.publication.status,
    ] as const;
    const sku = offer.external?.id ?? null;
    const category = offer.category?.id ?? null;
    const counts = [
      offer.stats?.watchersCount ?? null,
      offer.stats?.visitsCount ?? null,
      offer.stock?.sold ?? null,
    ] as const;
    base.run(
      id,
      name,
      ...shown,
      offer.sellingMode?.format ?? 'BUY_NOW',
      sku,
      category,
      offer.primaryImage?.url ?? null,
      ...counts,
      offer.sellingMode?.priceAutomation?.rule?.id ?? null,
      offer.isFulfillment === true ? 1 : 0,
      offer.b2b?.buyableOnlyByBusiness === true ? 1 : 0,
      offer.publication.marketplaces.base.id,
      now,
      now,
      now,
      now,
    );
    listing.run(rowId, JSON.stringify(offer));
    line.run(rowId, id, name, titleKey(name), ...shown, sku, category, ...counts);
    search.run(rowId, `${fold(name)} ${sku === null ? '' : fold(sku)}  ${id} `);
    code.run(rowId, `${id}  ${sku === null ? '' : foldCode(sku)}`, rowId);
  };
}

function shownPrice({ sellingMode, saleInfo }: WireOffer): WireMoney | null {
  if (sellingMode === null) return null;
  if (sellingMode.format !== 'AUCTION') return sellingMode.price;
  return sellingMode.price ?? saleInfo?.currentPrice ?? sellingMode.startingPrice ?? null;
}
