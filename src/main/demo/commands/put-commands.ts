import { oneError } from '../errors.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { isObject } from '../offers/merge-patch.ts';
import { acceptCommand } from './accept-command.ts';
import type { Change, CommandKind } from './command-record.ts';
import { ELEMENT_NAMES, fieldOf } from './modification-elements.ts';
import { readCriteria } from './offer-criteria.ts';

type Modification = Readonly<Record<string, unknown>>;
type Read = { readonly change: Change; readonly field: string } | DemoAnswer;

/** PUT /sale/offer-price-change-commands/{commandId}. */
export function putPriceCommand(context: Context): DemoAnswer {
  return put(context, 'price', 'modification', (modification) => {
    const change = readPrice(modification);
    return change === null ? invalid('modification') : { change, field: 'sellingMode.price' };
  });
}

/** PUT /sale/offer-quantity-change-commands/{commandId}. FIXED 0 is no quantity. */
export function putQuantityCommand(context: Context): DemoAnswer {
  return put(context, 'quantity', 'modification', ({ changeType, value }) => {
    if (changeType !== 'FIXED' && changeType !== 'GAIN') return invalid('modification.changeType');
    if (!isWhole(value)) return invalid('modification.value');
    if (changeType === 'FIXED' && value <= 0) return invalid('modification.value');
    return { change: { type: 'stock', how: changeType, value }, field: 'stock.available' };
  });
}

/** PUT /sale/offer-publication-commands/{commandId}. */
export function putPublicationCommand(context: Context): DemoAnswer {
  return put(context, 'publication', 'publication', ({ action, scheduledFor }) => {
    if (action !== 'ACTIVATE' && action !== 'END') return invalid('publication.action');
    const isPutOff = action === 'ACTIVATE' && typeof scheduledFor === 'string';
    if (isPutOff && !(Date.parse(scheduledFor) > context.now)) return invalid('publication.scheduledFor');
    return {
      change: { type: 'publication', action, scheduledFor: isPutOff ? scheduledFor : null },
      field: 'publication.status',
    };
  });
}

/** PUT /sale/offer-modification-commands/{commandId}: exactly one element. */
export function putModificationCommand(context: Context): DemoAnswer {
  return put(context, 'modification', 'modification', (element) => {
    const names = Object.keys(element);
    if (names.length !== 1 || !names.every((name) => ELEMENT_NAMES.includes(name))) {
      return oneError(400, 'VALIDATION_ERROR', 'Exactly one element is expected.', { path: 'modification' });
    }
    return { change: { type: 'modification', element }, field: fieldOf(element) };
  });
}

function put(
  context: Context,
  kind: CommandKind,
  part: string,
  read: (modification: Modification) => Read,
): DemoAnswer {
  const { json } = context;
  const modification = isObject(json) ? json[part] : undefined;
  if (!isObject(modification))
    return oneError(400, 'JsonMappingException', `Cannot read ${part}.`, { path: part });
  const wanted = read(modification);
  if ('status' in wanted) return wanted;
  const offerIds = readCriteria(json);
  if ('status' in offerIds) return offerIds;
  const tasks = [...new Set(offerIds)].map((offerId) => ({ offerId, ...wanted }));
  return acceptCommand(context, kind, context.params['commandId'] ?? '', tasks);
}

function readPrice(modification: Modification): Change | null {
  const { type, price, value, percentage } = modification;
  const marketplaceId =
    typeof modification['marketplaceId'] === 'string' ? modification['marketplaceId'] : null;
  if (type === 'INCREASE_PERCENTAGE' || type === 'DECREASE_PERCENTAGE') {
    const percent = Number(percentage);
    if (!(percent > 0)) return null;
    return {
      type: 'price',
      marketplaceId,
      how: 'PERCENTAGE',
      percentage: type === 'INCREASE_PERCENTAGE' ? percent : -percent,
    };
  }
  const how = { FIXED_PRICE: 'FIXED', INCREASE_PRICE: 'INCREASE', DECREASE_PRICE: 'DECREASE' } as const;
  const found = Object.entries(how).find(([name]) => name === type)?.[1];
  const money = found === 'FIXED' ? price : value;
  if (found === undefined || !isMoney(money)) return null;
  return { type: 'price', marketplaceId, how: found, amount: String(money.amount), currency: money.currency };
}

export function isMoney(
  value: unknown,
): value is { readonly amount: string | number; readonly currency: string } {
  return (
    isObject(value) && /^\d+(\.\d+)?$/.test(String(value['amount'])) && typeof value['currency'] === 'string'
  );
}

export function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value);
}

function invalid(path: string): DemoAnswer {
  return oneError(422, 'VALIDATION_ERROR', `Invalid value of ${path}.`, { path });
}
