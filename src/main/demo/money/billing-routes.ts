import { ok } from '../answers.ts';
import { isoTime } from '../data/birth.ts';
import { uuidOf } from '../data/dice.ts';
import type { Context, DemoAnswer } from '../kinds.ts';
import { billingOperations } from '../operations/billing.ts';
import { readPaging } from '../paging.ts';
import { routesOf } from '../routes-of.ts';
import { allBilling, type BillingEntry } from './billing-account.ts';
import { billingTypeName, billingTypes, taxOf } from './billing-types.ts';
import { isWithin } from './between-times.ts';
import { signedMoney } from './wallet.ts';

/** The name of an offer is filled in later. */
const NAMED_AFTER_MS = 600_000;

export const billingRoutes = routesOf(billingOperations, {
  'GET /billing/billing-entries': listEntries,
  'GET /billing/billing-types': ({ language }) => ok(billingTypes(language)),
});

/** The newest first, and no counts. */
function listEntries(context: Context): DemoAnswer {
  const { state, query } = context;
  const paging = readPaging(query, { max: 100, default: 100, offsetMax: 10_000 });
  if (!paging.ok) return paging.answer;
  const types = query.getAll('type.id');
  const asked = (name: string, value: string | undefined): boolean =>
    (query.get(name) ?? '') === '' || query.get(name) === value;
  const fitting = allBilling(state).filter(
    (entry) =>
      (types.length === 0 || types.includes(entry.type)) &&
      asked('marketplaceId', entry.marketplaceId) &&
      asked('offer.id', entry.offer?.id) &&
      asked('order.id', entry.orderId) &&
      isWithin(query, 'occurredAt', entry.at),
  );
  const page = fitting.toReversed().slice(paging.offset, paging.offset + paging.limit);
  return ok({ billingEntries: page.map((entry) => toldEntry(context, entry)) });
}

function toldEntry({ state, now, language }: Context, entry: BillingEntry): object {
  const { offer, orderId, lineId, type, currency } = entry;
  const name = offer !== undefined && now - entry.at >= NAMED_AFTER_MS ? { name: offer.name } : {};
  const info = { type: 'line_item', name: language.startsWith('pl') ? 'Pozycja zamówienia' : 'Line item' };
  return {
    id: uuidOf(state.settings.seed, entry.number, 171),
    occurredAt: isoTime(entry.at),
    type: { id: type, name: billingTypeName(type, language) },
    ...(offer === undefined ? {} : { offer: { id: offer.id, ...name } }),
    value: signedMoney(entry.minor, currency),
    tax: taxOf(type),
    balance: signedMoney(entry.balanceMinor, currency),
    ...(orderId === undefined ? {} : { order: { id: orderId } }),
    additionalInfo: lineId === undefined ? [] : [{ ...info, value: lineId }],
  };
}
