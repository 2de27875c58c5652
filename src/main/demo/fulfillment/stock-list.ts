import { DAY_MS, isoTime } from '../data/birth.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { readPaging } from '../paging.ts';
import { warehouse, type Kept } from './warehouse.ts';

const SORTS: Readonly<Record<string, (kept: Kept) => number | string>> = {
  available: ({ available }) => available,
  unfulfillable: ({ onHold }) => onHold,
  name: ({ name }) => name,
  lastFourteenDaysSalesAverage: ({ soldIn14Days }) => soldIn14Days,
  reserve: ({ daysLeft }) => daysLeft,
  lastThirtyDaysSalesSum: ({ soldIn30Days }) => soldIn30Days,
  storageFee: feeOf,
};

/** GET /fulfillment/stock, as JSON or as a table. */
export function listStock(context: Context): DemoAnswer {
  const { query, request } = context;
  const page = readPaging(query, { max: 1000, default: 100, offsetMax: 9_999_999 });
  if (!page.ok) return page.answer;
  const found = sorted(
    warehouse(context).filter((kept) => isWanted(kept, query)),
    query.get('sort') ?? 'name',
  );
  if (request.headers['accept']?.includes('text/csv') === true) return asTable(found);
  const stock = found.slice(page.offset, page.offset + page.limit).map((kept) => inWords(kept, context.now));
  return { status: 200, headers: {}, body: { stock, count: stock.length, totalCount: found.length } };
}

function isWanted(kept: Kept, query: URLSearchParams): boolean {
  const phrase = query.get('phrase')?.toLowerCase() ?? '';
  const productId = query.get('productId');
  const availability = query.getAll('productAvailability');
  const from = Number(query.get('outOfStockInFrom') ?? 0);
  const to = Number(query.get('outOfStockInTo') ?? Number.POSITIVE_INFINITY);
  return (
    kept.name.toLowerCase().includes(phrase) &&
    (productId === null || productId === kept.id) &&
    (availability.length === 0 || availability.includes(availabilityOf(kept))) &&
    (query.get('productStatus') === null || kept.onHold > 0) &&
    kept.daysLeft >= from &&
    kept.daysLeft <= to
  );
}

function availabilityOf({ available, daysLeft }: Kept): string {
  if (available === 0) return 'UNAVAILABLE';
  return daysLeft < 14 ? 'LOW' : 'SUFFICIENT';
}

function sorted(all: readonly Kept[], sort: string): readonly Kept[] {
  const isDown = sort.startsWith('-');
  const by = SORTS[isDown ? sort.slice(1) : sort] ?? (({ name }: Kept) => name);
  const rising = all.toSorted((a, b) => (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : 0));
  return isDown ? rising.toReversed() : rising;
}

function inWords(kept: Kept, now: number): object {
  const { id, name, gtins, image, available, onOrder, onHold, daysLeft, offerId } = kept;
  const fee = feeOf(kept);
  const status = daysLeft > 365 ? 'EXCESS_ONE_YEAR' : daysLeft < 14 ? 'LOW_STOCK' : 'NORMAL';
  const details = {
    chargedItemsQuantity: available,
    amountNet: fee,
    amountGross: toCents(fee * 1.23),
    currency: 'PLN',
  };
  const charged = fee > 0 ? { status: 'CHARGED', details } : { status: 'NOT_APPLICABLE' };
  return {
    product: { id, name, gtins, image },
    quantity: { available, onOrder, onHold },
    sellingStats: {
      lastFourteenDaysAverage: toCents(kept.soldIn14Days / 14),
      lastThirtyDaysSum: kept.soldIn30Days,
    },
    reserve: { outOfStockIn: daysLeft, status },
    // Fees are charged overnight, for the day before.
    storageFee: { feeStatusAt: isoTime(now - DAY_MS).slice(0, 10), ...charged },
    ...(offerId === null ? {} : { offerId }),
  };
}

/** What lies longer than a year costs five grosze a piece and day. */
function feeOf({ daysLeft, available }: Kept): number {
  return daysLeft > 365 ? toCents(available * 0.05) : 0;
}

function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function asTable(found: readonly Kept[]): DemoAnswer {
  const rows = found.map(({ id, name, available, onOrder, onHold }) =>
    [id, `"${name.replaceAll('"', '""')}"`, available, onOrder, onHold].join(','),
  );
  const body = ['productId,name,available,onOrder,onHold', ...rows].join('\r\n');
  return { status: 200, headers: { 'content-type': 'text/csv; charset=UTF-8' }, body };
}
