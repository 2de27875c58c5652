import { InvalidArgumentError } from 'commander';
import type { ParametersGround } from '../../shared/contract-offers.ts';
import { fold } from '../../shared/domain/fold.ts';
import type { WireParameter } from '../../shared/domain/offer-parameters.ts';
import type { Requirement } from '../../shared/domain/requirement.ts';
import { usageFailure } from './exit-codes.ts';
import { ask, type Session } from './session.ts';

/** A parameter by its name or id, and what it is to say; nothing: it is taken away. */
export type ParameterSetting = { readonly name: string; readonly words: readonly string[] };

/** "Kolor=biały;czarny", once for each parameter. */
export function parameterSetting(
  text: string,
  before: readonly ParameterSetting[] = [],
): readonly ParameterSetting[] {
  const [, name = '', value = ''] = /^([^=]+)=(.*)$/su.exec(text) ?? [];
  if (name.trim() === '')
    throw new InvalidArgumentError(
      'Use name=value, such as "Stan=Używany"; several values with ";", a range as "2..6", ' +
        'nothing to take it away.',
    );
  const words = value.split(';').map((word) => word.trim());
  return [...before, { name: name.trim(), words: words.filter((word) => word !== '') }];
}

/** What the settings mean for one offer: by what its category asks, which is read where it is not here. */
export async function parametersFor(
  session: Session,
  offerId: string,
  settings: readonly ParameterSetting[],
): Promise<readonly WireParameter[]> {
  const requirements = await requirementsFor(session, offerId);
  return settings.map((setting) => parameterOf(offerId, requirements, setting));
}

async function requirementsFor(session: Session, offerId: string): Promise<readonly Requirement[]> {
  const known = await ask(session, 'offers.parameters', { offerId });
  if (known.requirements !== null) return known.requirements;
  const within = known.categoryId;
  if (within === null) throw usageFailure(`The category of offer ${offerId} is not known here yet.`);
  await ask(session, 'collections.refresh', { name: 'category-parameters', within });
  const { requirements }: ParametersGround = await ask(session, 'offers.parameters', { offerId });
  return requirements ?? [];
}

function parameterOf(
  offerId: string,
  requirements: readonly Requirement[],
  { name, words }: ParameterSetting,
): WireParameter {
  const own = requirements.filter(({ isOfProduct }) => !isOfProduct);
  const found = own.find((one) => one.id === name || fold(one.name) === fold(name));
  if (found === undefined)
    throw usageFailure(
      `Offer ${offerId} has no parameter “${name}”; its category asks for ` +
        `${listed(own.map((one) => one.name))}.`,
    );
  const { id } = found;
  if (words.length === 0) return { id, values: [] };
  if (words.length > 1 && !found.takesSeveral) throw usageFailure(`“${found.name}” takes one value.`);
  if (found.kind === 'choice' && found.choices.length > 0) return chosen(found, words);
  const numbers = found.kind === 'text' ? words : words.map((word) => word.replace(',', '.'));
  const [, from, to] = /^(.+?)\.\.(.+)$/u.exec(numbers[0] ?? '') ?? [];
  if (found.isRange && from !== undefined && to !== undefined)
    return { id, rangeValue: { from: from.trim(), to: to.trim() } };
  return { id, values: numbers };
}

function chosen({ id, name, choices, otherEntryId, takesOwnWords }: Requirement, words: readonly string[]) {
  const entries = words.map((word) =>
    choices.find((choice) => choice.id === word || fold(choice.value) === fold(word)),
  );
  const valuesIds = entries.flatMap((entry) => entry?.id ?? []);
  if (valuesIds.length === words.length) return { id, valuesIds };
  if (takesOwnWords && otherEntryId !== null) return { id, valuesIds: [otherEntryId], values: words };
  throw usageFailure(`“${name}” takes ${listed(choices.map(({ value }) => value))}.`);
}

const MOST_LISTED = 20;

function listed(words: readonly string[]): string {
  const more = words.length > MOST_LISTED ? ` and ${words.length - MOST_LISTED} more` : '';
  return words.slice(0, MOST_LISTED).join(', ') + more;
}
