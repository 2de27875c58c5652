import { isUnfilled, type WireParameter } from './offer-parameters.ts';

/** What a category asks of its offers. */
export type Requirement = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'text' | 'whole' | 'number' | 'choice';
  readonly isRequired: boolean;
  readonly isOfProduct: boolean;
  readonly unit: string | null;
  readonly choices: readonly Choice[];
  /** By what this one says, only some entries are to be chosen. */
  readonly dependsOnId: string | null;
  /** Besides its choices, words of the seller's own. */
  readonly takesOwnWords: boolean;
  readonly takesSeveral: boolean;
  readonly least: number | null;
  readonly most: number | null;
  readonly mostLength: number | null;
  /** It says from and to. */
  readonly isRange: boolean;
  /** The entry that words of the seller's own stand for. */
  readonly otherEntryId: string | null;
  /** Required once these hold. */
  readonly requiredIf: RequirementCondition | null;
  /** Asked for only while these hold. */
  readonly shownIf: RequirementCondition | null;
};

/** All of them: parameters with one of these entries, and parameters that are empty. */
export type RequirementCondition = {
  readonly filled: readonly { readonly id: string; readonly valuesIds: readonly string[] }[];
  readonly empty: readonly string[];
};

/** An entry of a dictionary. */
export type Choice = {
  readonly id: string;
  readonly value: string;
  /** To be chosen only beside one of these; none: beside all. */
  readonly dependsOn: readonly string[];
};

/** What the parameters say beside which a condition is weighed: entries by the id of what is filled. */
export type Said = ReadonlyMap<string, readonly string[]>;

export function saidBy(...lists: readonly (readonly WireParameter[])[]): Said {
  const filled = lists.flat().filter((parameter) => !isUnfilled(parameter));
  return new Map(filled.map(({ id, valuesIds }) => [id, valuesIds ?? []]));
}

export function isRequiredBeside({ isRequired, requiredIf }: Requirement, said: Said): boolean {
  return isRequired || (requiredIf !== null && holds(requiredIf, said));
}

/** Whether the category asks for it beside what is said; what is filled already is shown in any case. */
export function isShownBeside({ id, shownIf }: Requirement, said: Said): boolean {
  return shownIf === null || said.has(id) || holds(shownIf, said);
}

function holds({ filled, empty }: RequirementCondition, said: Said): boolean {
  const isChosen = ({ id, valuesIds }: RequirementCondition['filled'][number]) =>
    said.get(id)?.some((entry) => valuesIds.includes(entry)) === true;
  return filled.every(isChosen) && empty.every((id) => !said.has(id));
}

/** The entries that may be chosen beside what is said. */
export function choicesBeside({ choices, dependsOnId }: Requirement, said: Said): readonly Choice[] {
  const chosen = dependsOnId === null ? undefined : said.get(dependsOnId);
  if (chosen === undefined) return choices;
  return choices.filter(
    ({ dependsOn }) => dependsOn.length === 0 || dependsOn.some((id) => chosen.includes(id)),
  );
}

/** What the category does not take of a value, and the numbers that say so. */
export type ValueTrouble = {
  readonly trouble: 'length' | 'whole' | 'number' | 'order' | 'entry';
  readonly values: { readonly name: string; readonly least: string; readonly most: string };
};

export function troubleOf(requirement: Requirement, parameter: WireParameter): ValueTrouble | null {
  const { name, least, most, mostLength } = requirement;
  const trouble = troubleIn(requirement, parameter);
  if (trouble === null) return null;
  const greatest = trouble === 'length' ? mostLength : most;
  return { trouble, values: { name, least: String(least ?? '…'), most: String(greatest ?? '…') } };
}

function troubleIn(
  { kind, choices, least, most, mostLength }: Requirement,
  { values = [], valuesIds, rangeValue }: WireParameter,
): ValueTrouble['trouble'] | null {
  if (kind === 'choice') {
    const isKnown = (entry: string) => choices.some(({ id }) => id === entry);
    return choices.length === 0 || (valuesIds ?? []).every(isKnown) ? null : 'entry';
  }
  if (kind === 'text')
    return mostLength !== null && values.some((value) => value.length > mostLength) ? 'length' : null;
  const ends = rangeValue == null ? [] : [rangeValue.from, rangeValue.to];
  const form = kind === 'whole' ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/;
  const isOff = [...values, ...ends].some((value) => {
    const number = Number(value);
    return !form.test(value) || number < (least ?? -Infinity) || number > (most ?? Infinity);
  });
  if (isOff) return kind;
  return rangeValue != null && Number(rangeValue.from) > Number(rangeValue.to) ? 'order' : null;
}
