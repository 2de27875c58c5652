import { MultiSelect, NativeSelect, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WireParameter } from '../../../shared/domain/offer-parameters.ts';
import { choicesBeside } from '../../../shared/domain/requirement.ts';
import { commonOf, type ParameterFieldProps } from './field-props.ts';
import classes from './parameters.module.css';

/** So many are chosen from a list that is seen whole. */
const FEW = 12;
/** Of the others so many are drawn at a time. */
const DRAWN = 100;

/** One or several entries of a dictionary; where it takes words of the seller's own, a field for them. */
export function ChoiceField(props: ParameterFieldProps) {
  const { requirement, value, said, onChange } = props;
  const { id, takesSeveral, otherEntryId, takesOwnWords } = requirement;
  const { t } = useTranslation();
  const choices = choicesBeside(requirement, said);
  const chosen = chosenIn(props);
  const common = {
    ...commonOf(props),
    data: [...choices.map((choice) => ({ value: choice.id, label: choice.value })), ...strangers(props)],
  };
  const choose = (entry: string | null) => onChange(entry ? { id, valuesIds: [entry] } : { id, values: [] });
  const long = { ...common, limit: DRAWN, searchable: true, comboboxProps: { withinPortal: false } };
  if (takesSeveral)
    return (
      <MultiSelect {...long} value={[...chosen]} onChange={(valuesIds) => onChange({ id, valuesIds })} />
    );
  const one = chosen[0] ?? null;
  const field =
    choices.length > FEW ? (
      <Select {...long} clearable value={one} onChange={choose} />
    ) : (
      <NativeSelect
        {...common}
        data={[{ value: '', label: '–' }, ...common.data]}
        value={one ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      />
    );
  if (!takesOwnWords || otherEntryId === null || one !== otherEntryId) return field;
  return (
    <div className={classes.own}>
      {field}
      <TextInput
        aria-label={t('parameters:own-words', { name: requirement.name })}
        placeholder={t('parameters:own-words', { name: requirement.name })}
        value={value?.values?.[0] ?? ''}
        onChange={(event) => {
          const words = event.currentTarget.value;
          onChange({ id, valuesIds: [otherEntryId], ...(words === '' ? {} : { values: [words] }) });
        }}
      />
    </div>
  );
}

/** Words without an entry stand beside the entry that is for them. */
function chosenIn({ requirement: { otherEntryId, choices }, value }: ParameterFieldProps): readonly string[] {
  const entries = value?.valuesIds ?? [];
  const words = value?.values ?? [];
  if (entries.length > 0 || words.length === 0) return entries;
  const named = choices.filter((choice) => words.includes(choice.value)).map(({ id }) => id);
  return named.length > 0 || otherEntryId === null ? named : [otherEntryId];
}

/** Entries that the category has no more: they are told as what they were. */
function strangers({ requirement, value }: ParameterFieldProps): { value: string; label: string }[] {
  const { valuesIds, values } = value ?? ({} as Partial<WireParameter>);
  return (valuesIds ?? []).flatMap((entry, at) =>
    requirement.choices.some((choice) => choice.id === entry)
      ? []
      : [{ value: entry, label: values?.[at] ?? entry }],
  );
}
