import { useTranslation } from 'react-i18next';
import type { FormField } from '../../../shared/contract-collections.ts';
import { useFieldName, useFormContext } from './form-context.ts';

export type InputProps = {
  readonly field: FormField;
  readonly place: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
};

/** What every input is given: its name, its mark, what is wrong with it. */
export function useInput({ field, place, value }: Pick<InputProps, 'field' | 'place' | 'value'>) {
  const { t } = useTranslation();
  const label = useFieldName(field.path);
  const { problems, formId } = useFormContext();
  const problem = problems.get(place);
  const { maxLength, isRequired } = field;
  const length = typeof value === 'string' ? value.length : 0;
  const isNearEnd = maxLength !== undefined && length > maxLength * 0.7;
  return {
    id: `${formId}-${place}`,
    size: 'sm',
    label,
    required: isRequired,
    ...(problem ? { error: t(problem, { count: maxLength ?? 0 }) } : {}),
    ...(isNearEnd ? { description: t('shop:form.length', { length, most: maxLength }) } : {}),
  } as const;
}
