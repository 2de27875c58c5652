import { errors, oneError } from '../errors.ts';
import type { Context, DemoAnswer, DemoError } from '../kinds.ts';
import { isObject } from '../offers/merge-patch.ts';
import { acceptCommand } from './accept-command.ts';
import type { WantedTask } from './accept-command.ts';
import type { Change } from './command-record.ts';
import { isMoney, isWhole } from './put-commands.ts';

const MAX_ENTRIES = 25;
const MAX_MARKETPLACES = 10;

type Entry = Readonly<Record<string, unknown>>;

/** POST /sale/offer-bulk-modification-commands: a price or a stock of its own for each of up to 25 offers. */
export function postBulkCommand(context: Context): DemoAnswer {
  const { json } = context;
  if (!isObject(json) || typeof json['commandId'] !== 'string' || !Array.isArray(json['modifications'])) {
    return oneError(400, 'JsonMappingException', 'commandId and modifications are expected.');
  }
  const entries: unknown[] = json['modifications'];
  if (entries.length < 1 || entries.length > MAX_ENTRIES) {
    return oneError(422, 'VALIDATION_ERROR', `1 to ${MAX_ENTRIES} modifications are expected.`, {
      path: 'modifications',
    });
  }
  const read = entries.map((entry, at) => readEntry(isObject(entry) ? entry : {}, `modifications[${at}]`));
  const wrong = read.filter((entry): entry is DemoError => 'code' in entry);
  if (wrong.length > 0) return errors(422, wrong);
  const tasks = read.flatMap((entry) => ('code' in entry ? [] : entry.tasks));
  return acceptCommand(context, 'bulk', json['commandId'], tasks);
}

type Read = { readonly tasks: readonly WantedTask[] } | DemoError;

function readEntry(entry: Entry, path: string): Read {
  const { offerId, prices, stock } = entry;
  if (typeof offerId !== 'string' || offerId === '') return complaint(`${path}.offerId`);
  if ((prices === undefined) === (stock === undefined)) {
    const message = 'A modification holds either prices or stock.';
    return { code: 'INVALID_SINGLE_ELEMENT_IN_MODIFICATION', message, path };
  }
  if (stock !== undefined) {
    const change = readStock(stock);
    return change === null ? complaint(`${path}.stock`) : { tasks: [{ offerId, field: 'stock', change }] };
  }
  const markets = isObject(prices) ? Object.entries(prices) : [];
  if (markets.length < 1 || markets.length > MAX_MARKETPLACES) return complaint(`${path}.prices`);
  const tasks: WantedTask[] = [];
  for (const [marketplaceId, price] of markets) {
    const change = readPrice(marketplaceId, isObject(price) ? price : {});
    if (change === null) return complaint(`${path}.prices.${marketplaceId}`);
    tasks.push({ offerId, field: 'prices', change });
  }
  return { tasks };
}

function readStock(stock: unknown): Change | null {
  if (!isObject(stock) || !isWhole(stock['value'])) return null;
  const { changeType, value } = stock;
  if (changeType === 'GAIN') return { type: 'stock', how: 'GAIN', value };
  return changeType === 'FIXED' && value > 0 ? { type: 'stock', how: 'FIXED', value } : null;
}

function readPrice(marketplaceId: string, price: Entry): Change | null {
  const { changeType, value, percentage } = price;
  const about = { type: 'price', marketplaceId } as const;
  if (changeType === 'PERCENTAGE') {
    const percent = Number(percentage);
    return typeof percentage !== 'string' || Number.isNaN(percent)
      ? null
      : { ...about, how: 'PERCENTAGE', percentage: percent };
  }
  if (changeType === 'FIXED' && isMoney(value)) {
    return { ...about, how: 'FIXED', amount: String(value.amount), currency: value.currency };
  }
  if (changeType !== 'GAIN' || !isObject(value) || !/^-?\d+(\.\d+)?$/.test(String(value['amount'])))
    return null;
  const amount = String(value['amount']);
  const how = amount.startsWith('-') ? 'DECREASE' : 'INCREASE';
  return { ...about, how, amount: amount.replace('-', ''), currency: String(value['currency']) };
}

function complaint(path: string): DemoError {
  return { code: 'VALIDATION_ERROR', message: `Invalid value of ${path}.`, path };
}
