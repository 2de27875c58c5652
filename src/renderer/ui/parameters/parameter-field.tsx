import { TagsInput, TextInput } from '@mantine/core';
import { ChoiceField } from './choice-field.tsx';
import { commonOf, type ParameterFieldProps, typed } from './field-props.ts';
import { RangeField } from './range-field.tsx';

/** A parameter as its category describes it: a choice, several, words, a number, or from and to. */
export function ParameterField(props: ParameterFieldProps) {
  const { requirement, value, onChange } = props;
  const { id, kind, choices, takesOwnWords, takesSeveral, isRange } = requirement;
  const isText = kind !== 'choice' || (takesOwnWords && choices.length === 0);
  if (!isText) return <ChoiceField {...props} />;
  if (isRange) return <RangeField {...props} />;
  const values = value?.values ?? [];
  if (takesSeveral)
    return (
      <TagsInput
        {...commonOf(props)}
        splitChars={[]}
        value={[...values]}
        onChange={(words) => onChange({ id, values: words })}
        comboboxProps={{ withinPortal: false }}
      />
    );
  return (
    <TextInput
      {...commonOf(props)}
      inputMode={kind === 'text' ? 'text' : 'decimal'}
      value={values[0] ?? ''}
      onChange={(event) => onChange({ id, values: [typed(requirement, event.currentTarget.value)] })}
    />
  );
}
