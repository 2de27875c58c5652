import { TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { commonOf, type ParameterFieldProps, typed } from './field-props.ts';
import classes from './parameters.module.css';

/** From and to. */
export function RangeField(props: ParameterFieldProps) {
  const { requirement, value, onChange } = props;
  const { t } = useTranslation();
  const labelId = useId();
  const { id, label, error, required } = commonOf(props);
  // A single number stands for both ends.
  const single = value?.values?.[0] ?? '';
  const { from, to } = value?.rangeValue ?? { from: single, to: single };
  const put = (next: { readonly from: string; readonly to: string }) =>
    onChange(
      next.from === '' && next.to === ''
        ? { id: requirement.id, values: [] }
        : { id: requirement.id, rangeValue: next },
    );
  const common = { required, error: error !== null, inputMode: 'decimal' } as const;
  return (
    <div role="group" aria-labelledby={labelId}>
      <span id={labelId} className={classes.label}>
        {label}
        {required ? <span aria-hidden> *</span> : null}
      </span>
      <div className={classes.range}>
        <TextInput
          {...common}
          id={id}
          aria-label={t('parameters:from', { name: label })}
          placeholder={t('parameters:from-short')}
          value={from}
          onChange={(event) => put({ from: typed(requirement, event.currentTarget.value), to })}
        />
        <TextInput
          {...common}
          aria-label={t('parameters:to', { name: label })}
          placeholder={t('parameters:to-short')}
          value={to}
          onChange={(event) => put({ from, to: typed(requirement, event.currentTarget.value) })}
        />
      </div>
      {error === null ? null : <p className={classes.error}>{error}</p>}
    </div>
  );
}
