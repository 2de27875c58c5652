import type { NamedParameter } from '../../../../shared/domain/offer-contents.ts';
import {
  isParameters,
  isUnfilled,
  parameterIn,
  type WireParameter,
} from '../../../../shared/domain/offer-parameters.ts';
import type { OfferId } from '../../../../shared/domain/offer.ts';
import { applyIntent } from '../../../../shared/domain/overlay.ts';
import type { CategoryRules } from '../../../../shared/domain/check-rules/rule.ts';
import type { Requirement } from '../../../../shared/domain/requirement.ts';
import { isObject, listAt, objectAt } from '../../allegro/wire/reading.ts';
import { editionOf } from '../account-row.ts';
import type { ReadDb } from '../handle.ts';
import { pendingOfOffer } from './edits.ts';
import { idsOfProduct, requirementReader } from './category-requirements.ts';

type Row = {
  readonly categoryId: string | null;
  readonly parameters: string | null;
  readonly products: string | null;
};

/**
 * The offer's own parameters as its details last had them; undefined: they were never fetched, or cannot be
 * told from its product's. GET /sale/offers/{offerId} of the 2022 edition names all in one list.
 */
export function offerParameters(db: ReadDb, offerId: OfferId): readonly WireParameter[] | undefined {
  const row = rowOf(db, offerId);
  if (row === undefined) return undefined;
  const all = listed(row.parameters);
  if (all === null || !isTogether(db)) return all ?? undefined;
  const ofProduct = row.categoryId === null ? null : idsOfProduct(db, row.categoryId);
  return ofProduct === null ? undefined : all.filter(({ id }) => !ofProduct.has(id));
}

/** With all that is still to be sent laid over it. */
export function meantParameters(db: ReadDb, offerId: OfferId, base: readonly WireParameter[]) {
  const pending = pendingOfOffer(db, offerId).filter(({ field }) => field === 'parameters');
  const meant: unknown = pending.reduce<unknown>((value, { intent }) => applyIntent(value, intent), base);
  return isParameters(meant) ? meant : base;
}

/** What an offer's category asks, and what its product says; each category is read once. */
export function categoryReader(db: ReadDb): (offerId: OfferId) => CategoryRules {
  const requirementsIn = requirementReader(db);
  return (offerId) => {
    const row = rowOf(db, offerId);
    const requirements = requirementsIn(row?.categoryId ?? null);
    if (row === undefined) return { requirements, ofProduct: [] };
    if (!isTogether(db)) return { requirements, ofProduct: productsIn(row.products) };
    const isOfProduct = (id: string) => requirements?.find((each) => each.id === id)?.isOfProduct === true;
    return { requirements, ofProduct: (listed(row.parameters) ?? []).filter(({ id }) => isOfProduct(id)) };
  };
}

/** As the seller reads them: with the names and words of the category where Allegro gave none along. */
export function namedParameters(
  requirements: readonly Requirement[] | null,
  parameters: readonly WireParameter[],
): readonly NamedParameter[] {
  return parameters.map((parameter) => {
    const requirement = requirements?.find(({ id }) => id === parameter.id);
    const name = requirement?.name ?? parameter.name ?? null;
    return {
      id: parameter.id,
      name,
      unit: requirement?.unit ?? null,
      values: isUnfilled(parameter) ? [] : wordsOf(requirement, parameter),
    };
  });
}

/** A value of the field `parameters`, of those alone that the edit fills. */
export function namedFill(
  requirements: readonly Requirement[] | null,
  filled: readonly WireParameter[],
  value: unknown,
): readonly NamedParameter[] {
  const known = isParameters(value) ? value : [];
  const each = filled.map(({ id, name }) => parameterIn(known, id) ?? { id, ...(name ? { name } : {}) });
  return namedParameters(requirements, each);
}

function wordsOf(requirement: Requirement | undefined, { values, valuesIds, rangeValue }: WireParameter) {
  if (rangeValue != null) return [`${rangeValue.from} – ${rangeValue.to}`];
  if (values !== undefined && values.length > 0) return values;
  return (valuesIds ?? []).map(
    (entry) => requirement?.choices.find(({ id }) => id === entry)?.value ?? entry,
  );
}

function rowOf(db: ReadDb, offerId: OfferId): Row | undefined {
  const sql = `SELECT b.category_id AS categoryId, json_extract(d.document, '$.parameters') AS parameters,
      json_extract(d.document, '$.productSet') AS products
    FROM offer_base b JOIN offer_details d ON d.row_id = b.row_id WHERE b.offer_id = ?`;
  return db.select<Row>(sql).get(offerId);
}

/** Null: written in a way that is not known here and must not be written over. */
function listed(text: string | null): readonly WireParameter[] | null {
  if (text === null) return [];
  const read: unknown = JSON.parse(text);
  return isParameters(read) ? read : null;
}

function productsIn(text: string | null): readonly WireParameter[] {
  const products: unknown = text === null ? [] : JSON.parse(text);
  const elements = Array.isArray(products) ? products.filter(isObject) : [];
  return elements.flatMap((element) => {
    const parameters = listAt(objectAt(element, 'product'), 'parameters');
    return isParameters(parameters) ? parameters : [];
  });
}

function isTogether(db: ReadDb): boolean {
  return editionOf(db) === '2022';
}
