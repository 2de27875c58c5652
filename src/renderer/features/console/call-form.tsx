import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MethodLine, MethodPreview } from '../../../shared/contract-methods.ts';
import type { Account } from '../../../shared/domain/account.ts';
import { errorOf } from '../../data/api.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { CallAnswer } from './call-answer.tsx';
import classes from './console.module.css';
import type { CallTexts } from './read-call.ts';
import { useCallForm } from './use-call-form.ts';

type CallFormProps = { readonly method: MethodLine; readonly account: Account };

/** What is asked, what the method takes, and what Allegro answered. */
export function CallForm({ method, account }: CallFormProps) {
  const { t } = useTranslation();
  const form = useCallForm(method, account);
  const { schema, texts, change, read, shown, isWrite, isSure, preview, call } = form;

  const names = schema?.params ?? [];
  const changeParams = (params: CallTexts['params']) => change({ params });
  const changeQuery = (query: CallTexts['query']) => change({ query });
  return (
    <>
      <form className={classes.form} onSubmit={form.submit}>
        <h2>
          {method.method} {method.path}
        </h2>
        <Texts names={names} needed={names} texts={texts.params} onChange={changeParams} />
        <Texts names={method.query} needed={method.needs} texts={texts.query} onChange={changeQuery} />
        {schema?.body ? (
          <Body
            schema={schema.body}
            text={texts.body}
            problem={read.ok ? null : t('console:no-json', { why: read.why })}
            onChange={(body) => change({ body })}
          />
        ) : null}
        {isWrite ? null : (
          <Checkbox
            size="xs"
            label={t('console:all-pages')}
            checked={form.allPages}
            onChange={(event) => form.setAllPages(event.currentTarget.checked)}
          />
        )}
        {shown === null ? null : <WouldSend preview={shown} />}
        {shown !== null && account.environment !== 'demo' ? (
          <TextInput
            label={t('console:type-login', { login: account.login })}
            value={form.typed}
            onChange={(event) => form.setTyped(event.currentTarget.value)}
          />
        ) : null}
        {preview.error ? <ErrorNote error={errorOf(preview.error)} /> : null}
        <Button
          type="submit"
          variant="filled"
          loading={preview.isPending || call.isPending}
          disabled={!read.ok || (shown !== null && !isSure)}
        >
          {t(isWrite && shown === null ? 'console:look' : isWrite ? 'console:send' : 'console:call')}
        </Button>
      </form>
      <Outcome call={call} />
    </>
  );
}

function Outcome({ call }: { readonly call: ReturnType<typeof useCallForm>['call'] }) {
  if (call.error) return <ErrorNote error={errorOf(call.error)} />;
  return call.data ? <CallAnswer answered={call.data} /> : null;
}

type BodyProps = {
  readonly schema: unknown;
  readonly text: string;
  readonly problem: string | null;
  readonly onChange: (text: string) => void;
};

/** What is typed, beside what the method takes. */
function Body({ schema, text, problem, onChange }: BodyProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.body}>
      <Textarea
        label={t('console:body')}
        autosize
        minRows={8}
        maxRows={24}
        spellCheck={false}
        value={text}
        error={problem}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <details open>
        <summary>{t('console:schema')}</summary>
        <pre tabIndex={0}>{JSON.stringify(schema, null, 2)}</pre>
      </details>
    </div>
  );
}

function WouldSend({ preview: { method, address, json } }: { readonly preview: MethodPreview }) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('console:would-send')}>
      <h3>{t('console:would-send')}</h3>
      <pre tabIndex={0}>{`${method} ${address}\n\n${JSON.stringify(json, null, 2)}`}</pre>
    </section>
  );
}

type TextsProps = {
  readonly names: readonly string[];
  readonly needed: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  readonly onChange: (texts: Readonly<Record<string, string>>) => void;
};

function Texts({ names, needed, texts, onChange }: TextsProps) {
  return (
    <div className={classes.texts}>
      {names.map((name) => (
        <TextInput
          key={name}
          size="xs"
          label={name}
          required={needed.includes(name)}
          value={texts[name] ?? ''}
          onChange={(event) => onChange({ ...texts, [name]: event.currentTarget.value })}
        />
      ))}
    </div>
  );
}
