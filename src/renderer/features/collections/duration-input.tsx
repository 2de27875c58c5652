import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/use-format.ts';
import { DURATION_UNITS, type DurationUnit, durationText, readDuration } from './duration.ts';
import classes from './item-form.module.css';
import { type InputProps, useInput } from './use-input.ts';

/** "14" "days"; Allegro is told P14D. */
export function DurationInput(props: InputProps) {
  const { t } = useTranslation();
  const input = useInput(props);
  const format = useFormat();
  const { amount, unit } = readDuration(typeof props.value === 'string' ? props.value : '');
  return (
    <div className={classes.money}>
      <TextInput
        {...input}
        inputMode="numeric"
        value={amount}
        onChange={(event) => props.onChange(durationText(event.currentTarget.value, unit))}
      />
      <NativeSelect
        size="sm"
        aria-label={t('shop:form.unit', { name: input.label })}
        value={unit}
        data={DURATION_UNITS.map((one) => ({ value: one, label: format.unitName(Number(amount) || 0, one) }))}
        onChange={(event) => props.onChange(durationText(amount, event.currentTarget.value as DurationUnit))}
      />
    </div>
  );
}

/** "10:30"; Allegro is told 10:30:00.000. */
export function TimeInput(props: InputProps) {
  const input = useInput(props);
  const text = typeof props.value === 'string' ? props.value.slice(0, 5) : '';
  return (
    <TextInput
      {...input}
      type="time"
      value={text}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        props.onChange(typed === '' ? undefined : `${typed.slice(0, 5)}:00.000`);
      }}
    />
  );
}
