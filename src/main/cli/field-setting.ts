import { InvalidArgumentError } from 'commander';
import { isDescription } from '../../shared/domain/description.ts';
import { isParameters } from '../../shared/domain/offer-parameters.ts';
import type { Intent } from '../../shared/domain/edit.ts';
import type { FieldKind } from '../../shared/domain/field-kinds.ts';
import type { Currency } from '../../shared/domain/money.ts';
import {
  OFFER_FIELDS,
  OFFER_FIELD_NAMES,
  type OfferField,
  isOfferField,
} from '../../shared/domain/offer-fields.ts';
import { amountMinor, stockIntent } from './option-values.ts';

/** What a field of each offer is to become; an amount is in the offer's currency. */
export type FieldSetting = {
  readonly field: OfferField;
  readonly intentIn: (currency: Currency) => Intent;
};

/**
 * A typed text for a field; one that means nothing there is a usage error. An empty one empties what may be
 * empty.
 */
export function settingOf(field: OfferField, text: string): FieldSetting {
  const { kind, mayBeEmpty } = OFFER_FIELDS[field];
  const isEmpty = text.trim() === '';
  if (isEmpty && mayBeEmpty !== true) throw new InvalidArgumentError(`The ${field} cannot be empty.`);
  return { field, intentIn: isEmpty ? () => set(null) : READERS[kind](text) };
}

/** "externalId=ABC-1", once for each field. */
export function fieldSetting(text: string, before: readonly FieldSetting[] = []): readonly FieldSetting[] {
  const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  if (isOfferField(name)) return [...before, settingOf(name, value)];
  throw new InvalidArgumentError(`Use field=value; the fields are ${OFFER_FIELD_NAMES.join(', ')}.`);
}

const READERS: Readonly<Record<FieldKind, (text: string) => FieldSetting['intentIn']>> = {
  text: (text) => () => set(text),
  code: (text) => () => set(text.trim()),
  money: (text) => {
    const amount = amountMinor(text);
    return (currency) => set({ amountMinor: amount, currency });
  },
  count: (text) => {
    const intent = stockIntent(text);
    return () => intent;
  },
  publication: (text) => {
    if (text === 'ACTIVE' || text === 'ENDED') return () => set(text);
    throw new InvalidArgumentError('Use ACTIVE or ENDED.');
  },
  setting: (text) => () => set(text.trim()),
  description: (text) => {
    const description = descriptionIn(text);
    return () => set(description);
  },
  parameters: (text) => {
    const parameters = parsed(text);
    if (!isParameters(parameters) || parameters.length === 0)
      throw new InvalidArgumentError(
        'Use the parameters that are to change, as Allegro writes them: ' +
          '[{"id":"11323","valuesIds":["11323_2"]}]; one without values is taken away.',
      );
    return () => ({ kind: 'fill', parameters });
  },
  files: () => {
    throw new InvalidArgumentError('Use the commands "images add" and "attachments add".');
  },
};

function descriptionIn(text: string): unknown {
  const read = parsed(text);
  if (isDescription(read)) return read;
  throw new InvalidArgumentError(
    'Use the description as Allegro writes it: ' +
      '{"sections":[{"items":[{"type":"TEXT","content":"<p>...</p>"}]}]}.',
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function set(value: unknown): Intent {
  return { kind: 'set', value };
}
