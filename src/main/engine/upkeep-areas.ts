import { type UpkeepArea, type UpkeepRules, UPKEEP_RULES } from '../../shared/contract-upkeep.ts';

const DAY_MS = 24 * 60 * 60_000;

/** Nothing goes before the seller has looked at it; these are what the page starts with. */
export const FIRST_RULES: UpkeepRules = {
  changesDays: 365,
  historyDays: 730,
  journalDays: 90,
  goneDays: 365,
  filesDays: 90,
  buyersDays: null,
};

/** The history tells the lowest price of 30 days, and journals what the list may still lag behind. */
const LEAST_DAYS: Readonly<Record<UpkeepArea, number>> = {
  changes: 7,
  history: 60,
  journal: 7,
  gone: 7,
  files: 1,
  buyers: 14,
};

/** What happened before this moment goes; null: nothing goes. */
export function goesBefore(area: UpkeepArea, rules: UpkeepRules, now: number): number | null {
  const days = rules[UPKEEP_RULES[area]];
  return days === null ? null : now - Math.max(days, LEAST_DAYS[area]) * DAY_MS;
}

/**
 * Collections whose items tell of a buyer, each with the paths of the moment by which an item is old: the
 * first that is there. Those without a path go with what they are part of.
 */
export const BUYERS_COLLECTIONS: Readonly<Record<string, readonly string[]>> = {
  orders: ['updatedAt', 'lineItems[0].boughtAt'],
  'order-events': ['occurredAt'],
  'order-items': ['boughtAt'],
  'order-invoices': ['createdAt'],
  'order-document-links': ['createdAt'],
  'order-shipments': ['createdAt'],
  'parcel-tracking': ['occurredAt'],
  parcels: ['createdDate', 'createdAt'],
  shipments: ['createdDate', 'createdAt'],
  pickups: ['createdDate', 'createdAt'],
  'payment-operations': ['occurredAt'],
  'payment-refunds': ['createdAt'],
  'refund-claims': ['createdAt'],
  'customer-returns': ['createdAt'],
  disputes: ['lastMessageCreationDate', 'checkoutForm.createdAt'],
  'dispute-messages': ['createdAt'],
  issues: ['decisionDueDate', 'openedDate', 'createdAt'],
  'issue-messages': ['createdAt'],
  'message-threads': ['lastMessageDateTime'],
  messages: ['createdAt'],
  'user-ratings': ['createdAt'],
  bids: ['createdAt'],
};
