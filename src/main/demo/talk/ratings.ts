import { DAY_MS, birthOf } from '../data/birth.ts';
import { between, hash, hexOf, pick } from '../data/dice.ts';
import type { DemoState } from '../kinds.ts';
import type { Moment } from '../offers/moment.ts';
import type { Order } from '../orders/order-form.ts';
import { bornOrders } from '../orders/order-store.ts';
import { keeperOf } from './keeper.ts';

type Written = { readonly createdAt: number; readonly message: string };

/** What a buyer thinks of an order. Moments are epoch milliseconds. */
export type Rating = {
  readonly id: string;
  readonly orderId: string;
  readonly number: number;
  readonly createdAt: number;
  readonly editedAt: number | null;
  readonly isRecommended: boolean;
  /** Null where the buyer gave no stars. */
  readonly rates: Readonly<Record<(typeof RATED)[number], number>> | null;
  readonly comment: string;
  /** Not counted, because the buyer had rated the seller a short while before. */
  readonly isExcluded: boolean;
  readonly answer: Written | null;
  readonly request: (Written & { readonly source: 'SELLER' | 'ADMIN' }) | null;
  /** Taken back by the buyer himself: of his own accord, or once he was compensated. */
  readonly takenBack: 'OWN_ACCORD' | 'COMPENSATED' | null;
};

export const RATED = ['delivery', 'deliveryCost', 'description', 'service'] as const;

const PRAISE = [
  'Szybka wysyłka, lampa jak na zdjęciu. Polecam!',
  'Solidnie zapakowane, nic się nie stłukło.',
  'Bardzo miły kontakt ze sprzedawcą.',
];
const BLAME = ['Klosz dotarł pęknięty, długo czekałam na odpowiedź.', 'Inny odcień niż w opisie.'];

export const RATINGS = keeperOf<Rating>('ratings', bornRatings);

const REMOVABLE_MS = 30 * DAY_MS;
const DECIDED_AFTER_MS = 3 * DAY_MS;

export function lastChangedAt({ createdAt, editedAt }: Rating): number {
  return editedAt ?? createdAt;
}

/** Until when its removal may be asked for. */
export function removableUntil(rating: Rating): number {
  return rating.createdAt + REMOVABLE_MS;
}

/** Whether Allegro took the rating away: three days after it was asked to it decides. */
export function isTakenAway({ request, number }: Rating, now: number): boolean {
  return request !== null && now >= request.createdAt + DECIDED_AFTER_MS && number % 2 === 0;
}

/** The buyer rates an order; one that is rated stays as it is. */
export function arriveRating({ state, now }: Moment, order: Order): void {
  const rating = ratingOf(state, order, now);
  if (RATINGS.find(state, rating.id) === null) RATINGS.save(state, rating);
}

function ratingOf({ settings: { seed } }: DemoState, order: Order, createdAt: number): Rating {
  const { number } = order;
  const isRecommended = hash(seed, number, 471) % 8 !== 0;
  const least = isRecommended ? 4 : 1;
  const stars = (salt: number): number => between(seed, number, salt, least, least + 1);
  return {
    id: hexOf(seed, number, 472, 3),
    orderId: order.id,
    number,
    createdAt,
    editedAt: null,
    isRecommended,
    rates: {
      delivery: stars(473),
      deliveryCost: stars(474),
      description: stars(475),
      service: stars(476),
    },
    comment: pick(isRecommended ? PRAISE : BLAME, hash(seed, number, 477)),
    isExcluded: hash(seed, number, 478) % 9 === 0,
    answer: null,
    request: null,
    takenBack: null,
  };
}

const RATED_AFTER_MS = 4 * DAY_MS;

/** A third of those whose parcel was sent long enough ago; what became of the ratings goes round. */
function bornRatings(state: DemoState): readonly Rating[] {
  const sent = bornOrders(state).filter(
    ({ status, boughtAt }) =>
      status === 'READY_FOR_PROCESSING' && boughtAt + RATED_AFTER_MS < birthOf(state) - DAY_MS,
  );
  return sent
    .filter((_, at) => at % 3 === 0)
    .map((order, at) => ({
      ...ratingOf(state, order, order.boughtAt + RATED_AFTER_MS),
      ...became(at, order.boughtAt + RATED_AFTER_MS),
    }));
}

const HOUR_MS = 3_600_000;

function became(at: number, createdAt: number): Partial<Rating> {
  const later = createdAt + HOUR_MS;
  const answer = { createdAt: later, message: 'Dziękujemy i zapraszamy ponownie!' };
  const plea = 'Ocena dotyczy innego sprzedawcy.';
  switch (at % 10) {
    case 1:
      return { answer };
    case 2:
      return { editedAt: createdAt + 2 * HOUR_MS, answer };
    case 3:
      return { isExcluded: true };
    case 4:
      return { isRecommended: false, request: { createdAt: later, message: plea, source: 'SELLER' } };
    case 5:
      return { isRecommended: false, request: { createdAt: later, message: plea, source: 'ADMIN' } };
    case 6:
      return { takenBack: 'OWN_ACCORD' };
    case 8:
      return { takenBack: 'COMPENSATED', isRecommended: false };
    case 9:
      return { rates: null };
    default:
      return {};
  }
}
