import { leafOf } from '../catalogue/category-path.ts';
import { type CategoryParameter, parametersOf } from '../data/category-parameters.ts';
import type { OfferDocument, Parameter } from '../data/offer-document.ts';
import type { DemoError } from '../kinds.ts';
import { entryComplaint, type SentParameter, whole } from '../products/read-parameters.ts';

/** What was sent of parameters with the names and words of the category; what says nothing is left out. */
export function wholeParameters(categoryId: string, sent: readonly SentParameter[]): readonly Parameter[] {
  const known = knownIn(categoryId);
  return sent.flatMap((parameter) => {
    const { id, name = '', values, valuesIds, rangeValue } = parameter;
    if (!values?.length && !valuesIds?.length && rangeValue == null) return [];
    const meant = known.get(id);
    if (meant !== undefined) return [whole(meant, parameter)];
    return [{ id, name, values: values ?? [], valuesIds: valuesIds ?? null, rangeValue: rangeValue ?? null }];
  });
}

/** What the category does not take of those that were changed. */
export function parameterErrors(doc: OfferDocument, before: OfferDocument | null): DemoError[] {
  const known = knownIn(doc.category.id);
  const former = new Map(before?.parameters.map((parameter) => [parameter.id, JSON.stringify(parameter)]));
  return doc.parameters.flatMap((parameter, at) => {
    if (former.get(parameter.id) === JSON.stringify(parameter)) return [];
    const message = complaint(known.get(parameter.id), parameter);
    return message === null ? [] : [{ code: 'VALIDATION_ERROR', message, path: `parameters[${at}]` }];
  });
}

function complaint(meant: CategoryParameter | undefined, parameter: Parameter): string | null {
  if (meant === undefined) return `The category knows no parameter ${parameter.id}.`;
  return (
    entryComplaint(meant, parameter) ?? lengthComplaint(meant, parameter) ?? numberComplaint(meant, parameter)
  );
}

function lengthComplaint({ name, restrictions }: CategoryParameter, { values }: Parameter): string | null {
  const most = Number(restrictions['maxLength'] ?? Number.POSITIVE_INFINITY);
  return values.some((value) => value.length > most)
    ? `The parameter ${name} has at most ${most} characters.`
    : null;
}

function numberComplaint(
  { name, type, restrictions }: CategoryParameter,
  { values, rangeValue }: Parameter,
): string | null {
  if (type !== 'integer' && type !== 'float') return null;
  const form = type === 'integer' ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/;
  const [least, most] = [Number(restrictions['min'] ?? -Infinity), Number(restrictions['max'] ?? Infinity)];
  const all = rangeValue === null ? values : [rangeValue.from, rangeValue.to];
  const isOff = all.some((value) => !form.test(value) || Number(value) < least || Number(value) > most);
  return isOff ? `The parameter ${name} is a number from ${least} to ${most}.` : null;
}

function knownIn(categoryId: string): ReadonlyMap<string, CategoryParameter> {
  const leaf = leafOf(categoryId);
  return new Map(leaf === null ? [] : parametersOf(leaf).map((parameter) => [parameter.id, parameter]));
}
