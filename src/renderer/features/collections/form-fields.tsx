import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FormField } from '../../../shared/contract-collections.ts';
import { FilesInput } from './file-input.tsx';
import { useFieldName, useFormContext } from './form-context.ts';
import { emptyOf, fieldsNow, isFields, placeIn, withProperty } from './form-values.ts';
import classes from './item-form.module.css';
import { PlainInput } from './plain-input.tsx';
import type { InputProps } from './use-input.ts';

type FormFieldsProps = {
  readonly fields: readonly FormField[];
  readonly document: unknown;
  readonly place: string;
  readonly onChange: (document: unknown) => void;
};

/** The fields of a document or of a group of it. */
export function FormFields({ fields, document, place, onChange }: FormFieldsProps) {
  const values = isFields(document) ? document : {};
  return (
    <>
      {fieldsNow(fields, values).map((field) => (
        <AnyField
          key={field.name}
          field={field}
          place={placeIn(place, field.name)}
          value={values[field.name]}
          onChange={(value) => onChange(withProperty(document, field.name, value))}
        />
      ))}
    </>
  );
}

function AnyField(props: InputProps) {
  if (props.field.kind === 'group') return <GroupField {...props} />;
  const { kind, entry } = props.field;
  if (kind === 'list' && entry?.kind === 'file') return <FilesInput {...props} entry={entry} />;
  if (kind === 'list') return <ListField {...props} />;
  return <PlainInput {...props} />;
}

/** Values that belong together. One that may be left out is added by a button. */
function GroupField({ field, place, value, onChange }: InputProps) {
  const { t } = useTranslation();
  const name = useFieldName(field.path);
  const fields = field.fields ?? [];
  // One value needs no frame of its own: "Delivery method" holds a delivery method.
  if (fields.length === 1) return <FormFields {...{ fields, place, onChange }} document={value} />;
  if (value === undefined || value === null) {
    return <AddButton name={name} onAdd={() => onChange(emptyOf(field))} />;
  }
  return (
    <fieldset className={classes.group}>
      <legend>{name}</legend>
      {field.isRequired ? null : (
        <ActionIcon
          className={classes.takeOut ?? ''}
          size="sm"
          aria-label={t('shop:form.take-out', { name })}
          onClick={() => onChange(undefined)}
        >
          <IconX size={14} stroke={1.6} />
        </ActionIcon>
      )}
      <FormFields fields={fields} document={value} place={place} onChange={onChange} />
    </fieldset>
  );
}

/** Entries that can be added, taken out and moved. */
function ListField({ field, place, value, onChange }: InputProps) {
  const { t } = useTranslation();
  const name = useFieldName(field.path);
  const { problems } = useFormContext();
  const problem = problems.get(place);
  const { entry } = field;
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  if (!entry) return null;
  const set = (next: readonly unknown[]) =>
    onChange(next.length === 0 && !field.isRequired ? undefined : next);
  return (
    <fieldset className={classes.group}>
      <legend>
        {name}
        {field.isRequired ? <Required /> : null}
      </legend>
      {problem ? <p className={classes.problem}>{t(problem)}</p> : null}
      {entries.map((one, at) => (
        <div key={at} className={classes.entry} role="group" aria-label={`${name} ${at + 1}`}>
          <div className={classes.entryFields}>
            {entry.kind === 'group' ? (
              <FormFields
                fields={entry.fields ?? []}
                document={one}
                place={placeIn(place, at)}
                onChange={(next) => set(entries.with(at, next))}
              />
            ) : (
              <AnyField
                field={{ ...entry, name: entry.name || field.name, path: field.path }}
                place={placeIn(place, at)}
                value={one}
                onChange={(next) => set(entries.with(at, next ?? ''))}
              />
            )}
          </div>
          <EntryButtons name={`${name} ${at + 1}`} entries={entries} at={at} onChange={set} />
        </div>
      ))}
      <AddButton name={t('shop:form.add', { name })} onAdd={() => set([...entries, emptyOf(entry)])} />
    </fieldset>
  );
}

type EntryButtonsProps = {
  readonly name: string;
  readonly entries: readonly unknown[];
  readonly at: number;
  readonly onChange: (entries: readonly unknown[]) => void;
};

function EntryButtons({ name, entries, at, onChange }: EntryButtonsProps) {
  const { t } = useTranslation();
  const move = (step: number) => onChange(entries.toSpliced(at, 1).toSpliced(at + step, 0, entries[at]));
  return (
    <div className={classes.entryButtons}>
      <ActionIcon
        size="sm"
        disabled={at === 0}
        aria-label={t('shop:form.move-up', { name })}
        onClick={() => move(-1)}
      >
        <IconArrowUp size={14} stroke={1.6} />
      </ActionIcon>
      <ActionIcon
        size="sm"
        disabled={at === entries.length - 1}
        aria-label={t('shop:form.move-down', { name })}
        onClick={() => move(1)}
      >
        <IconArrowDown size={14} stroke={1.6} />
      </ActionIcon>
      <ActionIcon
        size="sm"
        aria-label={t('shop:form.take-out', { name })}
        onClick={() => onChange(entries.toSpliced(at, 1))}
      >
        <IconX size={14} stroke={1.6} />
      </ActionIcon>
    </div>
  );
}

function AddButton({ name, onAdd }: { readonly name: string; readonly onAdd: () => void }) {
  return (
    <Button
      className={classes.add ?? ''}
      variant="subtle"
      leftSection={<IconPlus size={14} stroke={1.8} />}
      onClick={onAdd}
    >
      {name}
    </Button>
  );
}

function Required() {
  const { t } = useTranslation();
  return (
    <span className={classes.required} title={t('shop:form.required')}>
      {' '}
      *
    </span>
  );
}
