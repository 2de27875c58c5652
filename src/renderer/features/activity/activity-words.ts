import type { TFunction } from 'i18next';
import {
  type ActivityEvent,
  type ActivityGap,
  type Journal,
  JOURNAL_KEPT_MS,
  type Who,
} from '../../../shared/domain/activity.ts';
import type { Format } from '../../ui/format.ts';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

export const JOURNAL_KEYS: Readonly<Record<Journal, string>> = {
  offers: 'activity:journal.offers',
  orders: 'activity:journal.orders',
  categories: 'activity:journal.categories',
};

export const WHO_KEYS: Readonly<Record<Who, string>> = {
  me: 'activity:who.me',
  buyer: 'activity:who.buyer',
  allegro: 'activity:who.allegro',
  other: 'activity:who.other',
};

const OTHER_KEYS: Readonly<Record<Journal, string>> = {
  offers: 'activity:event.offers.other',
  orders: 'activity:event.orders.other',
  categories: 'activity:event.categories.other',
};

const EVENT_KEYS: Readonly<Record<Journal, Readonly<Record<string, string>>>> = {
  offers: {
    OFFER_ACTIVATED: 'activity:event.offers.OFFER_ACTIVATED',
    OFFER_CHANGED: 'activity:event.offers.OFFER_CHANGED',
    OFFER_STOCK_CHANGED: 'activity:event.offers.OFFER_STOCK_CHANGED',
    OFFER_PRICE_CHANGED: 'activity:event.offers.OFFER_PRICE_CHANGED',
    OFFER_ENDED: 'activity:event.offers.OFFER_ENDED',
    OFFER_ARCHIVED: 'activity:event.offers.OFFER_ARCHIVED',
    OFFER_BID_PLACED: 'activity:event.offers.OFFER_BID_PLACED',
    OFFER_BID_CANCELED: 'activity:event.offers.OFFER_BID_CANCELED',
    OFFER_TRANSLATION_UPDATED: 'activity:event.offers.OFFER_TRANSLATION_UPDATED',
    OFFER_VISIBILITY_CHANGED: 'activity:event.offers.OFFER_VISIBILITY_CHANGED',
    OFFER_DELIVERY_COUNTRIES_BLOCKED: 'activity:event.offers.OFFER_DELIVERY_COUNTRIES_BLOCKED',
  },
  orders: {
    BOUGHT: 'activity:event.orders.BOUGHT',
    FILLED_IN: 'activity:event.orders.FILLED_IN',
    READY_FOR_PROCESSING: 'activity:event.orders.READY_FOR_PROCESSING',
    BUYER_CANCELLED: 'activity:event.orders.BUYER_CANCELLED',
    FULFILLMENT_STATUS_CHANGED: 'activity:event.orders.FULFILLMENT_STATUS_CHANGED',
    BUYER_MODIFIED: 'activity:event.orders.BUYER_MODIFIED',
    AUTO_CANCELLED: 'activity:event.orders.AUTO_CANCELLED',
  },
  categories: {
    CATEGORY_CREATED: 'activity:event.categories.CATEGORY_CREATED',
    CATEGORY_RENAMED: 'activity:event.categories.CATEGORY_RENAMED',
    CATEGORY_MOVED: 'activity:event.categories.CATEGORY_MOVED',
    CATEGORY_DELETED: 'activity:event.categories.CATEGORY_DELETED',
  },
};

/** What happened; a kind of event that is not known yet says so. */
export function eventWords({ journal, type }: ActivityEvent, t: TFunction): string {
  return t(EVENT_KEYS[journal][type] ?? OTHER_KEYS[journal]);
}

/** Between when nothing is known, and why. */
export function gapWords({ journal, from, at }: ActivityGap, t: TFunction, format: Format): string {
  const keptMs = JOURNAL_KEPT_MS[journal];
  const kept =
    keptMs <= DAY_MS
      ? t('activity:hours', { count: keptMs / HOUR_MS })
      : t('activity:days', { count: keptMs / DAY_MS });
  const what = t(JOURNAL_KEYS[journal]);
  return t('activity:gap', { what, from: format.dateTime(from), to: format.dateTime(at), kept });
}
