import type { EditInput, EditOutcome, OfferQuery } from '../../../src/shared/contract-offers.ts';
import { type Edit, isPending } from '../../../src/shared/domain/edit.ts';
import { fold } from '../../../src/shared/domain/fold.ts';
import { OFFER_FIELDS } from '../../../src/shared/domain/offer-fields.ts';
import type { OfferBase, OfferRow } from '../../../src/shared/domain/offer.ts';
import { overlay } from '../../../src/shared/domain/overlay.ts';
import type { FakeShop } from './shop.ts';

export function rowOf(shop: FakeShop, base: OfferBase): OfferRow {
  const pending = shop.edits.filter((edit) => edit.objectId === base.offerId && isPending(edit.state));
  const { shown, marks } = overlay(base, pending);
  return { ...shown, ean: null, pending: marks };
}

export function openView(shop: FakeShop, query: OfferQuery): { viewId: string; total: number } {
  const words = fold(query.text ?? '')
    .split(' ')
    .filter(Boolean);
  const found = [...shop.offers.values()].filter((offer) => {
    const text = fold(`${offer.title} ${offer.externalId ?? ''} ${offer.offerId}`);
    const hasUnsent = shop.edits.some((edit) => edit.objectId === offer.offerId && isPending(edit.state));
    return (
      words.every((word) => text.includes(word)) &&
      (!query.statuses || query.statuses.includes(offer.status)) &&
      (!query.unsentOnly || hasUnsent)
    );
  });
  found.sort((left, right) => compare(left, right, query.sort?.by ?? 'title'));
  if (query.sort?.direction === 'down') found.reverse();
  const viewId = `view-${shop.nextId++}`;
  shop.views.set(
    viewId,
    found.map((offer) => offer.offerId),
  );
  return { viewId, total: found.length };
}

export function edit(shop: FakeShop, input: EditInput): EditOutcome {
  const changeSetId = `set-${shop.nextId++}`;
  shop.sets.unshift({ changeSetId, title: input.title, origin: input.origin, createdAt: shop.now() });
  for (const { offerId, field, intent } of input.edits) {
    const base = shop.offers.get(offerId);
    if (!base) continue;
    for (const former of shop.edits) {
      if (former.objectId === offerId && former.field === field && former.state === 'draft')
        setState(former, 'replaced');
    }
    const value = OFFER_FIELDS[field].baseOf(base);
    shop.edits.push(newEdit(shop, changeSetId, offerId, field, intent, value));
  }
  return { changeSetId, edited: input.edits.length, unchanged: 0, refused: [] };
}

export function setState(row: Edit, state: Edit['state']): void {
  Object.assign(row, { state });
}

function newEdit(
  shop: FakeShop,
  changeSetId: string,
  objectId: string,
  field: string,
  intent: Edit['intent'],
  base: unknown,
): Edit {
  return {
    editId: shop.nextId++,
    changeSetId,
    objectKind: 'offer',
    objectId,
    field,
    intent,
    base,
    state: 'draft',
    stateAt: shop.now(),
    createdAt: shop.now(),
    releasedAt: null,
    attempts: 0,
    retryAt: null,
    error: null,
    theirs: undefined,
    mark: null,
    callId: null,
    afterEditId: null,
  };
}

function compare(left: OfferBase, right: OfferBase, by: string): number {
  if (by === 'price') return (left.price?.amountMinor ?? 0) - (right.price?.amountMinor ?? 0);
  if (by === 'stock' || by === 'sold' || by === 'visits') return (left[by] ?? 0) - (right[by] ?? 0);
  return by === 'status'
    ? left.status.localeCompare(right.status)
    : left.title.localeCompare(right.title, 'pl');
}
