import { DAY_MS, isoTime } from '../data/birth.ts';
import { hash } from '../data/dice.ts';
import { moneyOf } from '../data/money.ts';
import type { DemoState } from '../kinds.ts';
import { extrasOf, type Extras } from './order-extras.ts';
import { buyerOf, personOf, revisionOf, type Order } from './order-form.ts';
import { sumsOf, type Line, type Sums } from './order-sums.ts';
import { sentLines } from './shipments.ts';

/** The item of GET /order/checkout-forms. */
export function checkoutForm(state: DemoState, order: Order): object {
  const { settings } = state;
  const extras = extrasOf(settings, order);
  const sums = sumsOf(settings, order);
  const turn = Math.abs(order.number);
  const isFilledIn = order.status !== 'BOUGHT';
  return {
    id: order.id,
    ...(turn % 5 === 2 ? { messageToSeller: 'Proszę o staranne zapakowanie.' } : {}),
    buyer: wholeBuyer(settings.seed, order),
    ...(isFilledIn ? { payment: paymentOf(order, extras, sums) } : {}),
    status: order.status,
    fulfillment: {
      status: order.fulfillment,
      shipmentSummary: { lineItemsSent: sentLines(state, order) },
      provider: { id: order.provider },
    },
    ...(isFilledIn ? { delivery: deliveryOf(settings.seed, order, extras) } : {}),
    invoice: invoiceOf(settings.seed, order, extras),
    lineItems: sums.lines.map((line, at) => wholeLine(line, order, at === 0 ? extras : null)),
    surcharges: order.paidAt === undefined ? [] : surchargesOf(order, extras),
    ...(turn % 7 === 3 ? { note: { text: 'Stały klient, dołożyć katalog.' } } : {}),
    marketplace: { id: order.marketplaceId },
    summary: { totalToPay: moneyOf(sums.toPayMinor, sums.currency) },
    updatedAt: isoTime(order.updatedAt),
    revision: revisionOf(order),
    discounts:
      extras.discount === 'COUPON' || extras.discount === 'BUNDLE' ? [{ type: extras.discount }] : [],
  };
}

/** The lines as the journal of orders tells them. */
export function lineItems({ settings }: DemoState, order: Order): readonly object[] {
  return sumsOf(settings, order).lines.map((line) => plainLine(line, order));
}

function plainLine({ id, offer, quantity, priceMinor, originalMinor }: Line, order: Order): object {
  const { currency } = order.price;
  return {
    id,
    offer,
    quantity,
    originalPrice: moneyOf(originalMinor, currency),
    price: moneyOf(priceMinor, currency),
    boughtAt: isoTime(order.boughtAt),
  };
}

function wholeLine(line: Line, order: Order, extras: Extras | null): object {
  const { currency } = order.price;
  const { service, madeUpFor } = extras ?? { service: null, madeUpFor: null };
  const type = madeUpFor?.by ?? 'WALLET';
  const value = moneyOf(line.reconciledMinor, currency);
  const each = line.depositMinor / line.quantity;
  const numbers = order.serialNumbers?.[line.id] ?? [];
  return {
    ...plainLine(line, order),
    offer: { ...line.offer, hsNumber: '94052090' },
    ...(each > 0 ? { deposit: { price: moneyOf(each, currency) } } : {}),
    ...(line.reconciledMinor > 0 ? { reconciliation: { value, type, quantity: line.quantity } } : {}),
    selectedAdditionalServices:
      service === null
        ? []
        : [
            {
              definitionId: service.id,
              name: service.name,
              price: moneyOf(service.priceMinor, currency),
              quantity: 1,
            },
          ],
    vouchers: line.voucherMinor === 0 ? [] : [voucherOf(line, order)],
    tax: { rate: '23.00', subject: 'GOODS', exemption: null },
    discounts: extras === null || extras.discount === null ? [] : [{ type: extras.discount }],
    serialNumbers: {
      expected: extras?.hasSerialNumbers ?? false,
      entries: numbers.map((number) => ({ value: number, returned: order.fulfillment === 'RETURNED' })),
    },
  };
}

function voucherOf({ voucherMinor }: Line, { number, price, status }: Order): object {
  const code = `LAMPA${String(Math.abs(number)).padStart(6, '0')}`;
  return {
    code,
    type: 'NOTEBOOKS_FOR_TEACHERS',
    status: status === 'CANCELLED' ? 'CANCELLED' : 'ACTIVE',
    externalTransactionId: `T-${code}`,
    value: moneyOf(voucherMinor, price.currency),
  };
}

function wholeBuyer(seed: number, { number }: Order): object {
  const { firstName, lastName, street, city, code, phoneNumber } = personOf(seed, number);
  const turn = Math.abs(number);
  return {
    ...buyerOf(seed, number),
    firstName,
    lastName,
    ...(turn % 4 === 0 ? { companyName: companyOf(lastName) } : {}),
    ...(turn % 9 === 4 ? { personalIdentity: '67062589524' } : {}),
    phoneNumber,
    address: { street, city, postCode: code, countryCode: 'PL' },
  };
}

function companyOf(lastName: string): string {
  return `${lastName} Wnętrza sp. z o.o.`;
}

function paymentOf(order: Order, { paymentId, payment }: Extras, sums: Sums): object {
  const { currency, addedMinor, paidMinor } = sums;
  const { paidAt } = order;
  return {
    id: paymentId,
    type: payment.type,
    provider: payment.provider,
    ...(paidAt === undefined
      ? {}
      : { finishedAt: isoTime(paidAt), paidAmount: moneyOf(paidMinor, currency) }),
    ...(addedMinor > 0 ? { reconciliation: moneyOf(addedMinor, currency) } : {}),
    features: payment.isAllegroPay ? ['ALLEGRO_PAY'] : [],
  };
}

function surchargesOf({ paidAt, price }: Order, { surcharge, payment }: Extras): object[] {
  if (surcharge === null || paidAt === undefined) return [];
  const paidAmount = moneyOf(surcharge.minor, price.currency);
  const { type, provider } = payment.provider === 'OFFLINE' ? { type: 'ONLINE', provider: 'P24' } : payment;
  const finishedAt = isoTime(paidAt);
  return [{ id: surcharge.id, type, provider, finishedAt, paidAmount, features: [] }];
}

const HOUR_MS = 3_600_000;

function deliveryOf(
  seed: number,
  order: Order,
  { method, isSmart, isLocker, deliveryMinor }: Extras,
): object {
  const { firstName, lastName, street, city, code, phoneNumber } = personOf(seed, order.number);
  const turn = Math.abs(order.number);
  const [from, to] = [order.boughtAt + DAY_MS, order.boughtAt + 2 * DAY_MS].map(isoTime);
  const where = { street, city, zipCode: code, countryCode: 'PL' };
  const box = 10 + (hash(seed, order.number, 149) % 90);
  const point = `${city.slice(0, 3).toUpperCase()}${box}A`;
  return {
    address: {
      firstName,
      lastName,
      ...where,
      ...(turn % 4 === 0 ? { companyName: companyOf(lastName) } : {}),
      phoneNumber,
      ...(order.addressChangedAt === undefined ? {} : { modifiedAt: isoTime(order.addressChangedAt) }),
    },
    method: { id: method.id, name: method.name },
    ...(isLocker
      ? { pickupPoint: { id: point, name: `Paczkomat ${point}`, description: 'Obok sklepu', address: where } }
      : {}),
    cost: moneyOf(deliveryMinor, order.price.currency),
    time: {
      from,
      to,
      ...(turn % 8 === 1 ? { guaranteed: { from, to } } : {}),
      dispatch: { from: isoTime(order.boughtAt + HOUR_MS), to: from },
    },
    smart: isSmart,
    ...(order.cancelledAt === undefined ? {} : { cancellation: { date: isoTime(order.cancelledAt) } }),
    calculatedNumberOfPackages: 1,
  };
}

/** Where a company has other numbers than the Polish one. */
const COMPANY_IDS: Readonly<Record<string, readonly { readonly type: string; readonly value: string }[]>> = {
  'allegro-cz': [
    { type: 'CZ_ICO', value: '27082440' },
    { type: 'CZ_DIC', value: 'CZ27082440' },
  ],
  'allegro-hu': [{ type: 'HU_ADOSZAM', value: '12345676-2-41' }],
};

function invoiceOf(seed: number, order: Order, { invoice }: Extras): object {
  if (invoice === 'none') return { required: false, features: [] };
  const { firstName, lastName, street, city, code } = personOf(seed, order.number);
  const company = {
    name: companyOf(lastName),
    ids: COMPANY_IDS[order.marketplaceId] ?? [{ type: 'PL_NIP', value: '7811767696' }],
    vatPayerStatus: order.number % 3 === 0 ? 'NON_ACTIVE' : 'ACTIVE',
    taxId: '7811767696',
  };
  return {
    required: true,
    address: {
      street,
      city,
      zipCode: code,
      countryCode: 'PL',
      ...(invoice === 'company' ? { company } : { naturalPerson: { firstName, lastName } }),
    },
    dueDate: isoTime(order.boughtAt + 14 * DAY_MS).slice(0, 10),
    features: [],
  };
}
