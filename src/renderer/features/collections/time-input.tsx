import { TextInput } from '@mantine/core';
import { type InputProps, useInput } from './use-input.ts';

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
