import type { Requirement, RequirementCondition } from '../../../../shared/domain/requirement.ts';
import { isObject, listAt, objectAt, textAt, type WireObject } from '../../allegro/wire/reading.ts';
import type { ReadDb } from '../handle.ts';
import { readingOf } from './collection-items.ts';
import { listItemRows } from './item-rows.ts';

export const PARAMETERS = 'category-parameters';
const MOST_PARAMETERS = 1000;

/** Null where they were never read whole. */
export function requirementsOf(db: ReadDb, categoryId: string): readonly Requirement[] | null {
  const place = { collection: PARAMETERS, within: categoryId };
  if (readingOf(db, place).readAt === null) return null;
  const rows = listItemRows(db, place, { after: null, limit: MOST_PARAMETERS })?.items ?? [];
  return rows.flatMap(({ document, isGone }) =>
    isObject(document) && !isGone ? [requirement(document)] : [],
  );
}

/** The same, each category read once: its dictionaries may be long. */
export function requirementReader(db: ReadDb): (categoryId: string | null) => readonly Requirement[] | null {
  const known = new Map<string, readonly Requirement[] | null>();
  return (categoryId) => {
    if (categoryId === null) return null;
    const found = known.get(categoryId) ?? requirementsOf(db, categoryId);
    known.set(categoryId, found);
    return found;
  };
}

/** Parameters that tell of the product; null where the category's were never read whole. */
export function idsOfProduct(db: ReadDb, categoryId: string): ReadonlySet<string> | null {
  if (readingOf(db, { collection: PARAMETERS, within: categoryId }).readAt === null) return null;
  const sql = `SELECT json_extract(document, '$.id') FROM collection_item WHERE collection = ? AND within = ?
      AND gone_at IS NULL AND json_extract(document, '$.options.describesProduct') = 1`;
  return new Set(db.pluck<string>(sql).all(PARAMETERS, categoryId));
}

/** As GET /sale/categories/{categoryId}/parameters describes it. */
function requirement(parameter: WireObject): Requirement {
  const options = objectAt(parameter, 'options');
  const restrictions = objectAt(parameter, 'restrictions');
  const number = (name: string) => (typeof restrictions?.[name] === 'number' ? restrictions[name] : null);
  const entries = listAt(parameter, 'dictionary').filter(isObject);
  return {
    id: textAt(parameter, 'id') ?? '',
    name: textAt(parameter, 'name') ?? '',
    kind: KINDS[textAt(parameter, 'type') ?? ''] ?? 'text',
    isRequired: parameter.required === true,
    isOfProduct: options?.describesProduct === true,
    unit: textAt(parameter, 'unit'),
    choices: entries.map((entry) => ({
      id: textAt(entry, 'id') ?? '',
      value: textAt(entry, 'value') ?? '',
      dependsOn: listAt(entry, 'dependsOnValueIds').filter((id) => typeof id === 'string'),
    })),
    takesOwnWords: options?.customValuesEnabled === true,
    takesSeveral: restrictions?.multipleChoices === true || (number('allowedNumberOfValues') ?? 1) > 1,
    least: number('min'),
    most: number('max'),
    mostLength: number('maxLength'),
    isRange: restrictions?.range === true,
    dependsOnId: textAt(options, 'dependsOnParameterId'),
    otherEntryId: textAt(options, 'ambiguousValueId'),
    requiredIf: conditionIn(objectAt(parameter, 'requiredIf')),
    shownIf: conditionIn(objectAt(parameter, 'displayedIf')),
  };
}

const KINDS: Readonly<Record<string, Requirement['kind']>> = {
  dictionary: 'choice',
  integer: 'whole',
  float: 'number',
};

function conditionIn(condition: WireObject | null): RequirementCondition | null {
  if (condition === null) return null;
  return {
    filled: listAt(condition, 'parametersWithValue')
      .filter(isObject)
      .map((entry) => ({
        id: textAt(entry, 'id') ?? '',
        valuesIds: listAt(entry, 'oneOfValueIds').filter((id) => typeof id === 'string'),
      })),
    empty: listAt(condition, 'parametersWithoutValue')
      .filter(isObject)
      .map((entry) => textAt(entry, 'id') ?? ''),
  };
}
