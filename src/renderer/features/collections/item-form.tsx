import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormField } from '../../../shared/contract-collections.ts';
import type { AppError } from '../../../shared/errors.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { FormContext } from './form-context.ts';
import { FormFields } from './form-fields.tsx';
import { asMeant, type Problems, problemsIn } from './form-values.ts';
import classes from './item-form.module.css';
import { useKeptDocument } from './kept-document.ts';

type ItemFormProps = {
  /** Under which what is typed is kept until it is saved or given up. */
  readonly formKey: string;
  readonly collection: string;
  readonly fields: readonly FormField[];
  readonly initial: unknown;
  readonly saveLabel: string;
  readonly note: string;
  readonly isPending: boolean;
  readonly error: AppError | null;
  /** `forget` lets go of what was kept, once it lies elsewhere. */
  readonly onSave: (document: unknown, forget: () => void) => void;
  readonly onCancel: () => void;
};

const NONE: Problems = new Map();

/** A document as a form. What is typed outlives a crash; what is wrong is said once Save was pressed. */
export function ItemForm({
  formKey,
  collection,
  fields,
  initial,
  onSave,
  onCancel,
  ...looks
}: ItemFormProps) {
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  const { document, setDocument, forget } = useKeptDocument(formKey, initial);
  const [wasTried, setTried] = useState(false);
  const found = useMemo(() => problemsIn(fields, document), [fields, document]);
  const problems = wasTried ? found : NONE;
  const context = useMemo(() => ({ problems, collection, formId }), [problems, collection, formId]);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (found.size === 0) return onSave(asMeant(fields, document), forget);
    const [first] = found.keys();
    window.document.getElementById(`${formId}-${first}`)?.focus();
  }

  function cancel() {
    forget();
    onCancel();
  }

  return (
    <form ref={form} className={classes.form} noValidate onSubmit={submit}>
      <FormContext value={context}>
        <FormFields fields={fields} document={document} place="" onChange={setDocument} />
      </FormContext>
      <Foot {...looks} problemCount={problems.size} onCancel={cancel} />
    </form>
  );
}

type FootProps = Pick<ItemFormProps, 'saveLabel' | 'note' | 'isPending' | 'error' | 'onCancel'> & {
  readonly problemCount: number;
};

function Foot({ saveLabel, note, isPending, error, problemCount, onCancel }: FootProps) {
  const { t } = useTranslation();
  return (
    <>
      {error ? <ErrorNote error={error} /> : null}
      <div className={classes.foot}>
        {problemCount > 0 ? (
          <p className={classes.problem} role="alert">
            {t('shop:form.problems', { count: problemCount })}
          </p>
        ) : null}
        <div className={classes.buttons}>
          <Button type="submit" variant="filled" loading={isPending}>
            {saveLabel}
          </Button>
          <Button onClick={onCancel}>{t('words:cancel')}</Button>
        </div>
        <p className="quiet">{note}</p>
      </div>
    </>
  );
}
