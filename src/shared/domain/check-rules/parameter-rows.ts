import { isParameters, isUnfilled, parameterIn, sameParameter } from '../offer-parameters.ts';
import { isRequiredBeside, saidBy, troubleOf, type ValueTrouble } from '../requirement.ts';
import type { CheckRow, FindingValues } from './rule.ts';

/** The first parameter of the edit that has this trouble; what is not touched is Allegro's own to judge. */
export function inParameters(row: CheckRow, trouble: ValueTrouble['trouble']): FindingValues | null {
  const { before, after } = parametersOf(row);
  for (const parameter of after) {
    const requirement = row.category?.requirements?.find(({ id }) => id === parameter.id);
    if (requirement === undefined || sameParameter(parameter, parameterIn(before, parameter.id))) continue;
    const found = troubleOf(requirement, parameter);
    if (found?.trouble === trouble) return found.values;
  }
  return null;
}

/** What the edit itself leaves out, or makes necessary, of an offer on sale. */
export function newlyLacking(row: CheckRow): FindingValues | null {
  const { offer, category } = row;
  if (offer === null || !['ACTIVE', 'ACTIVATING'].includes(offer.status)) return null;
  const { before, after } = parametersOf(row);
  const ofProduct = category?.ofProduct ?? [];
  const [saidBefore, saidAfter] = [saidBy(before, ofProduct), saidBy(after, ofProduct)];
  const lacking = category?.requirements?.find((requirement) => {
    const { id, isOfProduct } = requirement;
    if (isOfProduct || saidAfter.has(id) || !isRequiredBeside(requirement, saidAfter)) return false;
    return saidBefore.has(id) || !isRequiredBeside(requirement, saidBefore);
  });
  return lacking === undefined ? null : { name: lacking.name };
}

function parametersOf({ before, after }: CheckRow) {
  const listed = (value: unknown) => (isParameters(value) ? value.filter((each) => !isUnfilled(each)) : []);
  return { before: listed(before), after: listed(after) };
}
