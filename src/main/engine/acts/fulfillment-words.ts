import type { Words } from '../../../shared/contract-collections.ts';

/** What a seller may set; RETURNED is Allegro's. */
export const SETTABLE_STATUSES = [
  'NEW',
  'PROCESSING',
  'READY_FOR_SHIPMENT',
  'READY_FOR_PICKUP',
  'SENT',
  'PICKED_UP',
  'SUSPENDED',
  'CANCELLED',
] as const;

const WORDS: Readonly<Record<string, Words>> = {
  NEW: { en: 'New', pl: 'Nowe' },
  PROCESSING: { en: 'In progress', pl: 'W realizacji' },
  READY_FOR_SHIPMENT: { en: 'Ready for dispatch', pl: 'Do wysłania' },
  READY_FOR_PICKUP: { en: 'Awaiting pick-up', pl: 'Do odbioru' },
  SENT: { en: 'Dispatched', pl: 'Wysłane' },
  PICKED_UP: { en: 'Picked up', pl: 'Odebrane' },
  SUSPENDED: { en: 'On hold', pl: 'Wstrzymane' },
  CANCELLED: { en: 'Cancelled', pl: 'Anulowane' },
  RETURNED: { en: 'Returned', pl: 'Zwrócone' },
};

/** As Allegro's own pages call it. */
export function fulfillmentWords(status: string | null): Words {
  return WORDS[status ?? ''] ?? { en: 'another status', pl: 'inny status' };
}
