import { endsByStock } from '../../../src/main/engine/outbox/carrier.ts';
import type { OfferField } from '../../../src/shared/domain/offer-fields.ts';
import { isSameWhereMeant } from '../../../src/shared/domain/overlay.ts';
import { isWriteOf, type CarriedEdit, type Exchange } from '../exchange.ts';
import { changesByOthers, told, type Evidence } from './evidence.ts';

const PATHS: Partial<Record<OfferField, string>> = { title: 'name', price: 'sellingMode.price.amount' };

/** I3: no value left over what somebody else had set, as far as the program was told of that. */
export function overwrittenUnasked(evidence: Evidence): string[] {
  return evidence.day.watcher.exchanges
    .filter(isWriteOf)
    .flatMap((write) =>
      write.edits
        .filter(({ intent }) => ['set', 'fill'].includes(intent.kind) && !endsByStock(intent))
        .flatMap((edit) => overwritten(evidence, write, edit)),
    );
}

function overwritten(evidence: Evidence, write: Exchange, edit: CarriedEdit): string[] {
  const field = edit.field as OfferField;
  const { looked, base, intent } = edit;
  if (field !== 'publication' && !isSameWhereMeant(field, intent, looked, base))
    return [`I3: ${told(edit)} went where ${plain(looked)} stood and ${plain(base)} was seen`];
  const path = PATHS[field];
  if (path === undefined) return [];
  const theirs = changesByOthers(evidence, edit.offerId, path);
  const heard = theirs.findLast(({ at }) => isHeard(evidence, write, edit, at));
  if (heard === undefined || wasWrittenSince(evidence, edit, heard.at, write.number)) return [];
  const since = theirs.filter(({ at }) => at >= heard.at).map(({ to }) => String(to));
  return since.includes(plain(looked))
    ? []
    : [
        `I3: ${told(edit)} went on ${plain(looked)}, ` +
          `though it was told ${String(heard.to)} (#${write.number})`,
      ];
}

function plain(value: unknown): string {
  const money = value as { readonly amountMinor?: number } | null;
  return money?.amountMinor === undefined ? String(value) : (money.amountMinor / 100).toFixed(2);
}

/**
 * It read the offer itself after the change; or its journal told of one, and it looked once more after that.
 */
function isHeard({ day }: Evidence, write: Exchange, edit: CarriedEdit, changedAt: number): boolean {
  const { offerId, field } = edit;
  const answered = day.watcher.exchanges.filter(
    ({ life, answeredAt, method, status, answer }) =>
      life === write.life &&
      method === 'GET' &&
      status === 200 &&
      answeredAt !== null &&
      answeredAt <= write.sentAt &&
      typeof answer === 'object',
  );
  const isRead = answered.some(
    ({ path, arrivedAt }) =>
      arrivedAt !== null && arrivedAt > changedAt && isDirectReadOf(path, offerId, field),
  );
  if (isRead) return true;
  const journal = answered.find((each) => tellsOf(each, offerId, changedAt));
  return (
    journal !== undefined &&
    answered.some((each) => each.sentAt >= (journal.answeredAt ?? 0) && isLookAt(each, offerId))
  );
}

function isDirectReadOf(path: string, offerId: string, field: string): boolean {
  const whole = `/sale/product-offers/${offerId}`;
  return path === whole || (field === 'price' && path === `${whole}/parts`);
}

type Told = {
  readonly offerEvents?: readonly { readonly occurredAt: string; readonly offer: { readonly id: string } }[];
};

function tellsOf({ path, answer }: Exchange, offerId: string, changedAt: number): boolean {
  if (path !== '/sale/offer-events') return false;
  const events = (answer as Told | null)?.offerEvents ?? [];
  return events.some(({ offer, occurredAt }) => offer.id === offerId && Date.parse(occurredAt) >= changedAt);
}

function isLookAt({ path, query }: Exchange, offerId: string): boolean {
  return path === '/sale/offers' && query.getAll('offer.id').includes(offerId);
}

/** Our own write since then, or one that may have been carried out since then, has left another value. */
function wasWrittenSince({ day }: Evidence, edit: CarriedEdit, changedAt: number, before: number): boolean {
  return day.watcher.exchanges.some(
    ({ number, arrivedAt, edits }) =>
      number < before &&
      arrivedAt !== null &&
      arrivedAt > changedAt - 120_000 &&
      edits.some(({ offerId, field }) => offerId === edit.offerId && field === edit.field),
  );
}
