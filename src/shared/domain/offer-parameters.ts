import type { FillParameters } from './edit.ts';

/** As Allegro writes it: entries of its dictionary by their ids, words or numbers, or a range. */
export type WireParameter = {
  readonly id: string;
  readonly name?: string;
  readonly values?: readonly string[];
  readonly valuesIds?: readonly string[] | null;
  readonly rangeValue?: ParameterRange | null;
};

export type ParameterRange = { readonly from: string; readonly to: string };

type Parameters = readonly WireParameter[] | null | undefined;

export function isParameters(value: unknown): value is readonly WireParameter[] {
  return Array.isArray(value) && value.every(isParameter);
}

function isParameter(value: unknown): boolean {
  const { id, values, valuesIds, rangeValue } = (value ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && [values, valuesIds].every(isTexts) && isRange(rangeValue);
}

function isTexts(value: unknown): boolean {
  return value == null || (Array.isArray(value) && value.every((text) => typeof text === 'string'));
}

function isRange(value: unknown): boolean {
  const { from, to } = (value ?? { from: '', to: '' }) as Record<string, unknown>;
  return typeof from === 'string' && typeof to === 'string';
}

/** Nothing is said by it: Allegro is sent no such parameter. */
export function isUnfilled(parameter: WireParameter | undefined): boolean {
  return parameter === undefined || meantBy(parameter).every((part) => part.length === 0);
}

export function parameterIn(parameters: Parameters, id: string): WireParameter | undefined {
  return parameters?.find((parameter) => parameter.id === id);
}

/**
 * The parameters with some of them filled otherwise or, by saying nothing, taken away. All others stay as
 * they were written, each at its place.
 */
export function fillParameters(parameters: Parameters, { parameters: filled }: FillParameters) {
  const known = parameters ?? [];
  const kept = known.map((parameter) => {
    const meant = parameterIn(filled, parameter.id);
    if (meant === undefined || sameParameter(meant, parameter)) return parameter;
    return { ...(parameter.name === undefined ? {} : { name: parameter.name }), ...meant };
  });
  const added = filled.filter(({ id }) => parameterIn(known, id) === undefined);
  return [...kept, ...added].filter((parameter) => !isUnfilled(parameter));
}

/** What was filled later goes before what was filled earlier. */
export function mergeFills(earlier: FillParameters, later: FillParameters): FillParameters {
  const former = earlier.parameters.filter(({ id }) => parameterIn(later.parameters, id) === undefined);
  return { kind: 'fill', parameters: [...former, ...later.parameters] };
}

/** Without what would change nothing. */
export function withoutIdle(fill: FillParameters, ground: Parameters): FillParameters {
  const parameters = fill.parameters.filter(
    (parameter) => !sameParameter(parameter, parameterIn(ground, parameter.id)),
  );
  return { kind: 'fill', parameters };
}

/** What brings back those that were filled. */
export function formerFill(fill: FillParameters, base: Parameters): FillParameters {
  const parameters = fill.parameters.map(({ id }) => parameterIn(base, id) ?? { id, values: [] });
  return { kind: 'fill', parameters };
}

/** Of these the filled ones alone. */
export function onlyFilled(fill: FillParameters, parameters: Parameters): readonly WireParameter[] {
  return fill.parameters.flatMap(({ id }) => parameterIn(parameters, id) ?? []);
}

/** Those of `base`, but the ones that were filled as `former` has them. */
export function withFormer(fill: FillParameters, base: Parameters, former: Parameters) {
  const others = (base ?? []).filter(({ id }) => parameterIn(fill.parameters, id) === undefined);
  return [...others, ...onlyFilled(fill, former)];
}

/** Whether both say the same, in whatever order. */
export function sameParameters(left: Parameters, right: Parameters): boolean {
  const ids = new Set([...(left ?? []), ...(right ?? [])].map(({ id }) => id));
  return [...ids].every((id) => sameParameter(parameterIn(left, id), parameterIn(right, id)));
}

/**
 * By entries of the dictionary where both name them, whose words may be left out or be of another language;
 * else by words and numbers.
 */
export function sameParameter(left: WireParameter | undefined, right: WireParameter | undefined): boolean {
  const [ids, words, range] = meantBy(left);
  const [otherIds, otherWords, otherRange] = meantBy(right);
  if (!isSame(range, otherRange)) return false;
  if (ids.length === 0 || otherIds.length === 0)
    return isSame(words, otherWords) && (words.length > 0 || ids.length === otherIds.length);
  if (!isSame(ids.toSorted(), otherIds.toSorted())) return false;
  return words.length === 0 || otherWords.length === 0 || isSame(words.toSorted(), otherWords.toSorted());
}

type Meant = readonly [ids: readonly string[], words: readonly string[], range: readonly string[]];

function meantBy(parameter: WireParameter | undefined): Meant {
  const { values, valuesIds, rangeValue } = parameter ?? {};
  const range = rangeValue == null ? [] : [rangeValue.from, rangeValue.to];
  return [valuesIds ?? [], (values ?? []).map(evened).filter((word) => word !== ''), range.map(evened)];
}

/** "2.50" is 2.5. */
function evened(word: string): string {
  const trimmed = word.trim();
  return /^-?\d{1,15}\.\d{1,15}$/u.test(trimmed) ? String(Number(trimmed)) : trimmed;
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((each, at) => each === right[at]);
}

/** As a write names them: what is not there is left out. */
export function parametersForWire(parameters: readonly WireParameter[]): readonly WireParameter[] {
  return parameters.map(({ id, name, values, valuesIds, rangeValue }) => ({
    id,
    ...(name === undefined ? {} : { name }),
    ...(values === undefined || (values.length === 0 && rangeValue != null) ? {} : { values }),
    ...(valuesIds == null ? {} : { valuesIds }),
    ...(rangeValue == null ? {} : { rangeValue }),
  }));
}
