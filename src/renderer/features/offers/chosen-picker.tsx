import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CHOSEN, type ChosenField } from '../../../shared/domain/offer-settings.ts';
import { ItemPicker } from '../../ui/item-picker.tsx';
import { choiceWords, fieldWords } from '../../ui/value-words.ts';

type Chosen = { readonly id: string; readonly name: string | null };

type ChosenPickerProps = {
  readonly field: ChosenField;
  readonly value: Chosen | null;
  readonly placeholder?: string;
  /** An item may be taken away; a constant cannot. */
  readonly mayBeEmpty?: boolean;
  readonly onChoose: (value: Chosen | null) => void;
};

/** What an offer has of one kind: an item of a collection, or one of few constants. */
export function ChosenPicker({ field, value, placeholder, mayBeEmpty, onChoose }: ChosenPickerProps) {
  const { t } = useTranslation();
  const term = CHOSEN[field];
  const label = fieldWords(field, t);
  if ('collection' in term) {
    return (
      <ItemPicker
        collection={term.collection}
        label={label}
        value={value}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(mayBeEmpty === undefined ? {} : { mayBeEmpty })}
        onChoose={(key, name) => onChoose(key === null ? null : { id: key, name })}
      />
    );
  }
  const known =
    value === null || term.choices.includes(value.id) ? term.choices : [value.id, ...term.choices];
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      value={value?.id ?? ''}
      onChange={(event) => onChoose({ id: event.currentTarget.value, name: null })}
      data={[
        ...(value === null ? [{ value: '', label: placeholder ?? t('words:none'), disabled: true }] : []),
        ...known.map((choice) => ({ value: choice, label: choiceWords(choice, t) })),
      ]}
    />
  );
}
