import { parametersOf } from '../data/category-parameters.ts';
import type { CategoryParameter } from '../data/category-parameters.ts';
import type { Leaf } from '../data/category-tree.ts';
import type { Parameter } from '../data/offer-document.ts';
import type { DemoError } from '../kinds.ts';

export type SentParameter = {
  readonly id: string;
  readonly name?: string;
  readonly values?: readonly string[] | null;
  readonly valuesIds?: readonly string[] | null;
  readonly rangeValue?: Parameter['rangeValue'];
};

/** A product's parameters as they were sent, with the category's names, and what is wrong with them. */
export function readProductParameters(
  leaf: Leaf,
  sent: readonly SentParameter[],
): { readonly parameters: readonly Parameter[]; readonly errors: readonly DemoError[] } {
  const known = new Map(parametersOf(leaf).map((parameter) => [parameter.id, parameter]));
  const errors = sent.flatMap((parameter, at) => {
    const message = complaint(known.get(parameter.id), parameter);
    return message === null ? [] : [{ code: 'VALIDATION_ERROR', message, path: `parameters[${at}]` }];
  });
  const parameters = sent.flatMap((parameter) => {
    const meant = known.get(parameter.id);
    return meant === undefined ? [] : [whole(meant, parameter)];
  });
  return { parameters, errors: [...errors, ...missing(known, parameters)] };
}

function complaint(meant: CategoryParameter | undefined, sent: SentParameter): string | null {
  if (meant === undefined) return `The category knows no parameter ${sent.id}.`;
  if (!meant.describesProduct) return `The parameter ${meant.name} is the offer's.`;
  return entryComplaint(meant, sent);
}

/** A value that its dictionary does not have, or too many of them. */
export function entryComplaint(
  meant: CategoryParameter,
  { values, valuesIds }: SentParameter,
): string | null {
  const dictionary = meant.dictionary?.map((entry) => entry.id);
  const strange = valuesIds?.find((valueId) => dictionary?.includes(valueId) === false);
  if (strange !== undefined) return `The parameter ${meant.name} has no value ${strange}.`;
  const most = Number(meant.restrictions['allowedNumberOfValues'] ?? Number.POSITIVE_INFINITY);
  return (values?.length ?? 0) > most ? `The parameter ${meant.name} has at most ${most} values.` : null;
}

/** With the category's name, and the words of its dictionary. */
export function whole(meant: CategoryParameter, { values, valuesIds, rangeValue }: SentParameter): Parameter {
  const named = meant.dictionary?.filter(({ id }) => valuesIds?.includes(id) === true) ?? [];
  const told = values != null && values.length > 0 ? values : named.map(({ value }) => value);
  return {
    id: meant.id,
    name: meant.name,
    values: told,
    valuesIds: valuesIds ?? null,
    rangeValue: rangeValue ?? null,
  };
}

function missing(
  known: ReadonlyMap<string, CategoryParameter>,
  given: readonly Parameter[],
): readonly DemoError[] {
  const ids = new Set(given.map(({ id }) => id));
  const lacking = [...known.values()].filter(
    ({ id, requiredForProduct }) => requiredForProduct && !ids.has(id),
  );
  if (lacking.length === 0) return [];
  const message = `Required parameters are missing: ${lacking.map(({ name }) => name).join(', ')}.`;
  return [{ code: 'MissingRequiredParameters', message, path: 'parameters' }];
}
