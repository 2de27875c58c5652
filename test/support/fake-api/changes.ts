import type {
  ChangeCounts,
  ChangeRow,
  ChangeScope,
  CheckReport,
} from '../../../src/shared/contract-changes.ts';
import { checkRows } from '../../../src/shared/domain/check-rules/check.ts';
import { type Edit, type EditState, isPending, noEdits } from '../../../src/shared/domain/edit.ts';
import { applyIntent, overlay } from '../../../src/shared/domain/overlay.ts';
import { setState } from './offers.ts';
import type { FakeShop } from './shop.ts';

export function countsOf(edits: readonly Edit[]): ChangeCounts {
  const counts = noEdits();
  for (const edit of edits) counts[edit.state] += 1;
  return counts;
}

export function changeRow(shop: FakeShop, edit: Edit): ChangeRow {
  const offer = shop.offers.get(edit.objectId);
  return {
    ...edit,
    offerTitle: offer?.title ?? '',
    externalId: offer?.externalId ?? null,
    before: edit.base,
    after: applyIntent(edit.base, edit.intent),
    setTitle: shop.sets.find((set) => set.changeSetId === edit.changeSetId)?.title ?? '',
  };
}

export function inScope(shop: FakeShop, scope: ChangeScope, states: readonly EditState[]): Edit[] {
  return shop.edits.filter(
    (edit) =>
      states.includes(edit.state) &&
      (!scope.editIds || scope.editIds.includes(edit.editId)) &&
      (!scope.changeSetId || scope.changeSetId === edit.changeSetId) &&
      (!scope.offerId || scope.offerId === edit.objectId),
  );
}

export function check(shop: FakeShop, scope: ChangeScope): CheckReport {
  const rows = inScope(shop, scope, ['draft']).map((edit) => ({
    editId: edit.editId,
    offerId: edit.objectId,
    field: edit.field,
    before: edit.base,
    after: applyIntent(edit.base, edit.intent),
    offer: shop.offers.get(edit.objectId) ?? null,
  }));
  return checkRows(rows, { askAbovePercent: shop.preferences.askAbovePercent });
}

/**
 * Writes what was released onto "Allegro's side"; the third of every five meets a conflict, the fourth a
 * refusal.
 */
export function arrive(shop: FakeShop, withTrouble: boolean): void {
  for (const [slot, edit] of shop.edits.filter(({ state }) => state === 'queued').entries()) {
    const base = shop.offers.get(edit.objectId);
    if (!base || (withTrouble && trouble(edit, slot))) continue;
    shop.offers.set(base.offerId, overlay(base, [edit]).shown);
    setState(edit, 'confirmed');
  }
}

function trouble(edit: Edit, slot: number): boolean {
  if (slot % 5 === 2) {
    Object.assign(edit, {
      state: 'conflicted',
      theirs: edit.field === 'price' ? { amountMinor: 4900, currency: 'PLN' } : 7,
    });
  } else if (slot % 5 === 3) {
    const userMessage = 'Uzupełnij parametr „Stan”, aby zapisać zmiany w ofercie.';
    const fields = [{ code: 'VALIDATION', path: null, message: 'Required', userMessage }];
    Object.assign(edit, {
      state: 'refused',
      error: { kind: 'refused', message: '', status: 422, fields, traceId: null },
    });
  }
  return !isPending(edit.state) ? false : edit.state !== 'queued';
}
