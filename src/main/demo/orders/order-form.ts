import { isoTime } from '../data/birth.ts';
import { hash, pick, uuidOf } from '../data/dice.ts';
import type { Money } from '../data/offer-document.ts';
import { DELIVERY_METHODS } from '../settings/shipping-rates.ts';

export type OrderStatus = 'BOUGHT' | 'FILLED_IN' | 'READY_FOR_PROCESSING' | 'CANCELLED';
export type FulfillmentStatus = 'NEW' | 'PROCESSING' | 'SENT' | 'CANCELLED';

/** What an order is made of; the rest follows from its number. */
export type Order = {
  readonly id: string;
  readonly number: number;
  readonly status: OrderStatus;
  readonly fulfillment: FulfillmentStatus;
  readonly provider: 'SELLER' | 'ALLEGRO';
  readonly marketplaceId: string;
  readonly boughtAt: number;
  readonly updatedAt: number;
  readonly offer: { readonly id: string; readonly name: string; readonly external?: { readonly id: string } };
  readonly price: Money;
  readonly quantity: number;
};

const FIRST_NAMES = ['Jan', 'Anna', 'Piotr', 'Maria', 'Tomasz', 'Ewa', 'Paweł', 'Zofia'] as const;
const LAST_NAMES = ['Kowalski', 'Nowak', 'Wójcik', 'Zieliński', 'Lis', 'Mazur', 'Krawczyk', 'Dudek'] as const;
const PLACES = [
  ['Poznań', '60-166'],
  ['Kraków', '30-002'],
  ['Gdańsk', '80-244'],
  ['Łódź', '90-001'],
] as const;

/** Changes with every change of the order. */
export function revisionOf(order: Order): string {
  const text = `${order.id}${order.status}${order.fulfillment}${order.updatedAt}`;
  let word = 0;
  for (let at = 0; at < text.length; at += 1) word = hash(word, text.charCodeAt(at), at);
  return word.toString(16).padStart(8, '0');
}

/** The item of GET /order/checkout-forms. */
export function checkoutForm(seed: number, order: Order): object {
  const { number, price } = order;
  const person = personOf(seed, number);
  const method = pick(DELIVERY_METHODS, hash(seed, number, 141));
  const isFilledIn = order.status !== 'BOUGHT';
  const cost = { amount: method.price, currency: price.currency };
  const total = money(
    Number(price.amount) * order.quantity + (isFilledIn ? Number(cost.amount) : 0),
    price.currency,
  );
  return {
    id: order.id,
    buyer: {
      ...buyerOf(seed, number),
      firstName: person.firstName,
      lastName: person.lastName,
      address: person.buyerAddress,
    },
    ...(isFilledIn ? { payment: paymentOf(seed, order, total) } : {}),
    status: order.status,
    fulfillment: {
      status: order.fulfillment,
      shipmentSummary: { lineItemsSent: order.fulfillment === 'SENT' ? 'ALL' : 'NONE' },
      provider: { id: order.provider },
    },
    ...(isFilledIn ? { delivery: deliveryOf(person, method, cost, order.boughtAt) } : {}),
    invoice: { required: false, features: [] },
    lineItems: [
      {
        ...lineItem(seed, order),
        selectedAdditionalServices: [],
        vouchers: [],
        tax: { rate: '23.00', subject: null, exemption: null },
        discounts: [],
        serialNumbers: { expected: false, entries: [] },
      },
    ],
    surcharges: [],
    marketplace: { id: order.marketplaceId },
    summary: { totalToPay: total },
    updatedAt: isoTime(order.updatedAt),
    revision: revisionOf(order),
  };
}

/** The line as the journal of orders tells it. */
export function lineItem(seed: number, order: Order): object {
  return {
    id: uuidOf(seed, order.number, 142),
    offer: order.offer,
    quantity: order.quantity,
    originalPrice: order.price,
    price: order.price,
    boughtAt: isoTime(order.boughtAt),
  };
}

/** The buyer as the journal of orders tells him; his address is always a mask. */
export function buyerOf(seed: number, number: number) {
  const key = hash(seed, number, 143);
  return {
    id: String(20_000_000 + (key % 70_000_000)),
    email: `${key.toString(36)}+${hash(seed, number, 144).toString(36)}@allegromail.pl`,
    login: `Client_${key % 1_000_000}`,
    guest: key % 12 === 0,
    preferences: { language: 'pl-PL' },
  };
}

function personOf(seed: number, number: number) {
  const draw = hash(seed, number, 145);
  const [city, code] = pick(PLACES, draw >>> 6);
  const street = `Solna ${1 + (draw % 90)}`;
  return {
    firstName: pick(FIRST_NAMES, draw),
    lastName: pick(LAST_NAMES, draw >>> 3),
    buyerAddress: { street, city, postCode: code, countryCode: 'PL' },
    deliveryAddress: { street, city, zipCode: code, countryCode: 'PL' },
  };
}

function paymentOf(seed: number, order: Order, total: Money): object {
  const isPaid = order.status === 'READY_FOR_PROCESSING';
  return {
    id: uuidOf(seed, order.number, 146),
    type: 'ONLINE',
    provider: 'AF',
    ...(isPaid ? { finishedAt: isoTime(order.updatedAt), paidAmount: total } : {}),
    features: [],
  };
}

function deliveryOf(
  person: ReturnType<typeof personOf>,
  method: { id: string; name: string },
  cost: Money,
  boughtAt: number,
): object {
  const { firstName, lastName, deliveryAddress } = person;
  const [from, to] = [isoTime(boughtAt + 86_400_000), isoTime(boughtAt + 2 * 86_400_000)];
  return {
    address: { firstName, lastName, ...deliveryAddress, phoneNumber: '500600700' },
    method: { id: method.id, name: method.name },
    cost,
    time: { from, to, dispatch: { to: from } },
    smart: false,
    calculatedNumberOfPackages: 1,
  };
}

function money(amount: number, currency: string): Money {
  return { amount: amount.toFixed(2), currency };
}
