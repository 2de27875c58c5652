import type { ParameterRange } from './offer-parameters.ts';

/** A parameter with its words, or as Allegro writes it. */
export type ReadParameter = {
  readonly id: string;
  readonly name?: string | null;
  readonly unit?: string | null;
  readonly values?: readonly string[];
  readonly valuesIds?: readonly string[] | null;
  readonly rangeValue?: ParameterRange | null;
};

export function isReadParameters(value: unknown): value is readonly ReadParameter[] {
  return Array.isArray(value) && value.length > 0 && value.every(isReadParameter);
}

export function parametersIn(value: unknown): readonly ReadParameter[] {
  return isReadParameters(value) ? value : [];
}

function isReadParameter(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    ('values' in value || 'valuesIds' in value || 'rangeValue' in value)
  );
}

/** Null: it says nothing. */
export function saidIn(parameter: ReadParameter | undefined): string | null {
  const { values = [], valuesIds, rangeValue, unit } = parameter ?? {};
  const range = rangeValue == null ? [] : [`${rangeValue.from} – ${rangeValue.to}`];
  const [words = []] = [values, valuesIds ?? [], range].filter((each) => each.length > 0);
  if (words.length === 0) return null;
  return `${words.join(', ')}${unit ? ` ${unit}` : ''}`;
}

/** "Stan: Nowy; Kolor: –". */
export function parametersWords(parameters: readonly ReadParameter[]): string {
  return parameters.map((each) => `${each.name ?? each.id}: ${saidIn(each) ?? '–'}`).join('; ');
}

export function changedParameters(before: readonly ReadParameter[], after: readonly ReadParameter[]) {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [was, is] = [before, after].map((list) => list.find((each) => each.id === id));
    const [from, to] = [saidIn(was), saidIn(is)];
    return from === to ? [] : [{ id, name: is?.name ?? was?.name ?? id, from, to }];
  });
}
