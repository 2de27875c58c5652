import type { NewOfferRow } from '../../../shared/contract-new-offers.ts';
import type { RuleWords } from '../../../shared/domain/check-rules/rule.ts';
import { PENDING_STATES } from '../../../shared/domain/edit.ts';
import { err, ok, type Result } from '../../../shared/errors.ts';
import type { Handlers } from '../engine.ts';
import { newOfferRow } from '../new-offers/new-offer-rows.ts';
import { editionOf } from '../store/account-row.ts';
import type { ReadDb } from '../store/handle.ts';
import { itemChangeById, type ItemChange } from '../store/queries/item-changes.ts';
import { listNewOffers, namesakesOf, NEW_OFFERS } from '../store/queries/new-offers.ts';

type ReadCommand = 'new-offers.list' | 'new-offers.show' | 'new-offers.look';

type ReadParts = { readonly db: ReadDb };

/** New offers as they stand: none of this asks Allegro. */
export function newOffersReadHandlers({ db }: ReadParts): Handlers<ReadCommand> {
  return {
    'new-offers.list': ({ states = PENDING_STATES, after, limit }) => {
      const changes = listNewOffers(db, { states, after, limit });
      const last = changes.length < limit ? undefined : changes.at(-1);
      return ok({
        newOffers: changes.map((change) => newOfferRow(db, editionOf(db), change)),
        next: last?.changeId ?? null,
      });
    },
    'new-offers.show': ({ changeId }) => {
      const found = newOfferNamed(db, changeId);
      return found.ok ? ok(newOfferRow(db, editionOf(db), found.value)) : found;
    },
    'new-offers.look': ({ changeIds }) => {
      const offers: NewOfferRow[] = [];
      for (const changeId of changeIds) {
        const found = newOfferNamed(db, changeId);
        if (!found.ok) return found;
        offers.push(newOfferRow(db, editionOf(db), found.value));
      }
      return ok({ offers, notes: offers.flatMap((row) => notesOn(db, row)), seen: seenOf(offers) });
    },
  };
}

/** It stands for what was shown: an edit, or a step to another state, makes it another one. */
export function seenOf(rows: readonly Pick<NewOfferRow, 'changeId' | 'state' | 'stateAt'>[]): string {
  return rows.map(({ changeId, state, stateAt }) => `${changeId}:${state}:${stateAt}`).join(' ');
}

export function newOfferNamed(db: ReadDb, changeId: number): Result<ItemChange> {
  const change = itemChangeById(db, changeId);
  if (change?.collection === NEW_OFFERS && change.kind === 'create') return ok(change);
  return err({ kind: 'not-found', message: `There is no new offer ${changeId}.` });
}

function notesOn(db: ReadDb, { changeId, offer }: NewOfferRow): readonly RuleWords[] {
  const [other] = namesakesOf(db, offer.externalId, changeId);
  if (other === undefined) return [];
  return [
    {
      en: `“${other}” has the SKU ${offer.externalId}, too.`,
      pl: `Oferta „${other}” ma taką samą sygnaturę: ${offer.externalId}.`,
    },
  ];
}
