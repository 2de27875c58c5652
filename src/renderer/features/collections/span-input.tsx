import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/use-format.ts';
import classes from './item-form.module.css';
import { readSpan, SPAN_UNITS, type SpanUnit, writeSpan } from './span.ts';
import { type InputProps, useInput } from './use-input.ts';

/** "14" "days"; Allegro is told P14D. A length of several units stays as it is until another is typed. */
export function SpanInput(props: InputProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const input = useInput(props);
  // Who chooses the unit before the number keeps it.
  const [unit, setUnit] = useState<SpanUnit>('day');
  const span = readSpan(typeof props.value === 'string' ? props.value : '') ?? { amount: '', unit };
  const write = (amount: string, of: SpanUnit) => {
    setUnit(of);
    props.onChange(amount === '' ? undefined : writeSpan({ amount, unit: of }));
  };
  return (
    <div className={classes.money}>
      <TextInput
        {...input}
        inputMode="numeric"
        value={span.amount}
        onChange={(event) => write(event.currentTarget.value, span.unit)}
      />
      <NativeSelect
        size="sm"
        aria-label={t('shop:form.unit', { name: input.label })}
        value={span.unit}
        data={SPAN_UNITS.map((one) => ({
          value: one,
          label: format.unitName(Number(span.amount) || 0, one),
        }))}
        onChange={(event) => write(span.amount, event.currentTarget.value as SpanUnit)}
      />
    </div>
  );
}
