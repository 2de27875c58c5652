import { ActionIcon, Button, Input } from '@mantine/core';
import { IconPaperclip, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormField } from '../../../shared/contract-collections.ts';
import { FILE_RULES, type FileRule, type GivenFile } from '../../../shared/domain/given-files.ts';
import { canPick, errorOf } from '../../data/api.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './item-form.module.css';
import { isFields } from './form-values.ts';
import { ruleWords } from './file-words.ts';
import { useGivenFile } from './use-given-file.ts';
import { type InputProps, useInput } from './use-input.ts';

const USUAL: FileRule = 'message';
const ADD = 'papers:add';

/** One file of the seller; what it holds is kept as soon as it is chosen. */
export function FileInput(props: InputProps) {
  const { field, value, onChange } = props;
  const { id, label, required, error } = { error: undefined, ...useInput(props) };
  const given = givenOf(value);
  return (
    <Input.Wrapper id={id} label={label} required={required} error={error} size="sm">
      <div className={classes.files}>
        {given ? <Given file={given} onTakeOut={() => onChange(undefined)} /> : null}
        <Choice id={id} field={field} word={given ? 'papers:other' : 'papers:choose'} onGiven={onChange} />
      </div>
    </Input.Wrapper>
  );
}

/** Several of them, each under its name. */
export function FilesInput(props: InputProps & { readonly entry: FormField }) {
  const { entry, value, onChange } = props;
  const { id, label, required, error } = { error: undefined, ...useInput(props) };
  const all: readonly unknown[] = Array.isArray(value) ? value : [];
  const set = (next: readonly unknown[]) => onChange(next.length === 0 ? undefined : next);
  return (
    <Input.Wrapper id={id} label={label} required={required} error={error} size="sm">
      <div className={classes.files}>
        {all.flatMap((one, at) => {
          const file = givenOf(one);
          return file ? [<Given key={at} file={file} onTakeOut={() => set(all.toSpliced(at, 1))} />] : [];
        })}
        <Choice id={id} field={entry} word={ADD} onGiven={(file) => set([...all, file])} />
      </div>
    </Input.Wrapper>
  );
}

function Given({ file, onTakeOut }: { readonly file: GivenFile; readonly onTakeOut: () => void }) {
  const { t } = useTranslation();
  return (
    <span className={classes.file}>
      <IconPaperclip size={14} stroke={1.6} aria-hidden />
      <span>{file.name}</span>
      <ActionIcon size="sm" aria-label={t('papers:take-out', { name: file.name })} onClick={onTakeOut}>
        <IconX size={14} stroke={1.6} />
      </ActionIcon>
    </span>
  );
}

type ChoiceProps = {
  readonly id: string;
  readonly field: FormField;
  readonly word: string;
  readonly onGiven: (file: GivenFile) => void;
};

/** The system's dialog where the host has one, else the page's own. */
function Choice({ id, field, word, onGiven }: ChoiceProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const rule = field.rule ?? USUAL;
  const { isRunning, error, giveHanded, givePicked } = useGivenFile(rule, onGiven);
  const words = ruleWords(rule, format);
  const failure = error ? errorOf(error) : null;
  return (
    <>
      <Button
        className={classes.add ?? ''}
        size="compact-sm"
        loading={isRunning}
        leftSection={<IconPaperclip size={14} stroke={1.6} aria-hidden />}
        onClick={() => (canPick() ? givePicked() : input.current?.click())}
      >
        {t(word)}
      </Button>
      <span className="quiet">{t('papers:takes', words)}</span>
      {failure ? <ErrorNote error={failure} /> : null}
      <input
        ref={input}
        id={`${id}-file`}
        type="file"
        hidden
        aria-label={t(word)}
        accept={FILE_RULES[rule].mediaTypes.join()}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          if (chosen) giveHanded(chosen);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

function givenOf(value: unknown): GivenFile | null {
  if (!isFields(value)) return null;
  const { blobId, name } = value;
  return typeof blobId === 'string' && typeof name === 'string' ? { blobId, name } : null;
}
