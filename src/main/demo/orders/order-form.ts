import { hash, pick } from '../data/dice.ts';
import type { Money } from '../data/offer-document.ts';

export type OrderStatus = 'BOUGHT' | 'FILLED_IN' | 'READY_FOR_PROCESSING' | 'CANCELLED';
export type FulfillmentStatus =
  | 'NEW'
  | 'PROCESSING'
  | 'READY_FOR_SHIPMENT'
  | 'READY_FOR_PICKUP'
  | 'SENT'
  | 'PICKED_UP'
  | 'CANCELLED'
  | 'SUSPENDED'
  | 'RETURNED';

/** What was bought of one offer. */
export type Bought = {
  readonly offer: {
    readonly id: string;
    readonly name: string;
    readonly external?: { readonly id: string };
    readonly productSet?: {
      readonly products: readonly { readonly id: string; readonly quantity: number }[];
    };
  };
  /** Of one piece. */
  readonly price: Money;
  readonly quantity: number;
};

/** What an order is made of; the rest follows from its number. */
export type Order = Bought & {
  readonly id: string;
  readonly number: number;
  readonly status: OrderStatus;
  readonly fulfillment: FulfillmentStatus;
  readonly provider: 'SELLER' | 'ALLEGRO';
  readonly marketplaceId: string;
  readonly boughtAt: number;
  readonly updatedAt: number;
  /** What was bought beside the first offer. */
  readonly more?: readonly Bought[];
  /** When the buyer's money came; absent until then. */
  readonly paidAt?: number;
  readonly addressChangedAt?: number;
  readonly cancelledAt?: number;
  /** Serial numbers by the id of the line. */
  readonly serialNumbers?: Readonly<Record<string, readonly string[]>>;
  /** Counts changes, so that no two states of the order have one revision. */
  readonly changes?: number;
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
  const text = `${order.id}${order.status}${order.fulfillment}${order.updatedAt}/${order.changes ?? 0}`;
  let word = 0;
  for (let at = 0; at < text.length; at += 1) word = hash(word, text.charCodeAt(at), at);
  return word.toString(16).padStart(8, '0');
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

/** Who bought and where he lives. */
export function personOf(seed: number, number: number) {
  const draw = hash(seed, number, 145);
  const [city, code] = pick(PLACES, draw >>> 6);
  return {
    firstName: pick(FIRST_NAMES, draw),
    lastName: pick(LAST_NAMES, draw >>> 3),
    street: `Solna ${1 + (draw % 90)}`,
    city,
    code,
    phoneNumber: `+48 5${String(draw % 100_000_000).padStart(8, '0')}`,
  };
}
