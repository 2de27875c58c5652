import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { shownValue, type Speech } from '../../ui/shown-value.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useSpeech } from '../../ui/use-speech.ts';
import { FileInput } from './file-input.tsx';
import { isFields } from './form-values.ts';
import classes from './item-form.module.css';
import { SpanInput } from './span-input.tsx';
import { TimeInput } from './time-input.tsx';
import { type InputProps, useInput } from './use-input.ts';
import { ReferenceInput } from './reference-input.tsx';

const CURRENCIES = ['PLN', 'CZK', 'HUF', 'EUR'];

export function PlainInput(props: InputProps) {
  switch (props.field.kind) {
    case 'long-text':
      return <LongTextInput {...props} />;
    case 'yes-no':
      return <YesNoInput {...props} />;
    case 'choice':
      return <ChoiceInput {...props} />;
    case 'money':
      return <MoneyInput {...props} />;
    case 'instant':
      return <InstantInput {...props} />;
    case 'duration':
      return <SpanInput {...props} />;
    case 'time':
      return <TimeInput {...props} />;
    case 'reference':
      return <Reference {...props} />;
    case 'file':
      return <FileInput {...props} />;
    case 'text':
    case 'number':
    case 'count':
    case 'date':
    case 'group':
    case 'list':
    default:
      return <TextualInput {...props} />;
  }
}

function Reference(props: InputProps) {
  const { id, label, required, error } = { error: undefined, ...useInput(props) };
  return (
    <ReferenceInput
      inputId={id}
      label={label}
      isRequired={required}
      problem={error}
      collection={props.field.collection ?? ''}
      value={textOf(props.value)}
      onChange={props.onChange}
    />
  );
}

function TextualInput(props: InputProps) {
  const { kind } = props.field;
  const input = useInput(props);
  const { language } = useFormat();
  const isNumber = kind === 'number' || kind === 'count';
  const text = typeof props.value === 'number' ? numberText(props.value, language) : textOf(props.value);
  return (
    <TextInput
      {...input}
      {...(kind === 'date' ? { type: 'date' } : {})}
      {...(isNumber
        ? { inputMode: kind === 'count' ? 'numeric' : 'decimal', className: classes.short ?? '' }
        : {})}
      value={text}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

function LongTextInput(props: InputProps) {
  const input = useInput(props);
  return (
    <Textarea
      {...input}
      rows={4}
      value={textOf(props.value)}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

function YesNoInput(props: InputProps) {
  const { id, label, error } = { error: undefined, ...useInput(props) };
  return (
    <Checkbox
      id={id}
      size="xs"
      radius={3}
      label={label}
      error={error}
      checked={props.value === true}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  );
}

function ChoiceInput(props: InputProps) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const input = useInput(props);
  const { choices = [], path } = props.field;
  const value = textOf(props.value);
  const known = value === '' || choices.includes(value) ? choices : [...choices, value];
  return (
    <NativeSelect
      {...input}
      value={value}
      data={[
        { value: '', label: t('shop:form.choose') },
        ...known.map((choice) => ({ value: choice, label: choiceWords(choice, path, speech) })),
      ]}
      onChange={(event) => props.onChange(event.currentTarget.value || undefined)}
    />
  );
}

/** "PT24H" is a length of time like others; the rest are constants. */
function choiceWords(choice: string, path: string, speech: Speech): string {
  const words = speech.terms.constant(path, choice);
  return words === choice ? (shownValue(choice, path, speech) ?? choice) : words;
}

function MoneyInput(props: InputProps) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const input = useInput(props);
  const money = isFields(props.value) ? props.value : {};
  const currency = textOf(money['currency']) || 'PLN';
  const amount = textOf(money['amount']);
  return (
    <div className={classes.money}>
      <TextInput
        {...input}
        inputMode="decimal"
        value={language === 'pl' ? amount.replace('.', ',') : amount}
        onChange={(event) => props.onChange({ ...money, currency, amount: event.currentTarget.value })}
      />
      <NativeSelect
        size="sm"
        aria-label={t('shop:form.currency', { name: input.label })}
        value={currency}
        data={CURRENCIES.includes(currency) ? CURRENCIES : [...CURRENCIES, currency]}
        onChange={(event) => props.onChange({ ...money, amount, currency: event.currentTarget.value })}
      />
    </div>
  );
}

/** The seller types his own time; Allegro is told the instant. */
function InstantInput(props: InputProps) {
  const input = useInput(props);
  const at = Date.parse(textOf(props.value));
  return (
    <TextInput
      {...input}
      type="datetime-local"
      value={Number.isNaN(at) ? '' : localText(at)}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        props.onChange(typed === '' ? undefined : new Date(typed).toISOString());
      }}
    />
  );
}

function localText(at: number): string {
  const shiftMs = new Date(at).getTimezoneOffset() * 60_000;
  return new Date(at - shiftMs).toISOString().slice(0, 16);
}

function numberText(value: number, language: 'en' | 'pl'): string {
  return language === 'pl' ? String(value).replace('.', ',') : String(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
