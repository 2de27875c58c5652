import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodLine } from '../../../shared/contract-methods.ts';
import type { Account } from '../../../shared/domain/account.ts';
import { errorOf } from '../../data/api.ts';
import { useAsk } from '../../data/use-ask.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { CallAnswer } from './call-answer.tsx';
import classes from './console.module.css';
import { readCall, type CallTexts } from './read-call.ts';
import { useCall } from './use-call.ts';

type CallFormProps = { readonly method: MethodLine; readonly account: Account };

const NO_TEXTS: CallTexts = { params: {}, query: {}, body: '' };

/** What is asked, what the method takes, and what Allegro answered. */
export function CallForm({ method, account }: CallFormProps) {
  const { t } = useTranslation();
  const schema = useAsk('allegro.schema', { method: method.id }).data;
  const [texts, setTexts] = useState(NO_TEXTS);
  const [allPages, setAllPages] = useState(false);
  const [typed, setTyped] = useState('');
  const { preview, call } = useCall();
  const read = readCall(method.id, texts);
  const isWrite = method.method !== 'GET';
  const isSure = !isWrite || account.environment === 'demo' || typed.trim() === account.login;
  const shown = isWrite ? (preview.data ?? null) : null;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!read.ok) return;
    if (isWrite && shown === null) preview.mutate(read.call);
    else if (isSure) call.mutate({ ...read.call, allPages, confirmed: isWrite });
  }
  const change = (next: Partial<CallTexts>) => {
    preview.reset();
    setTexts({ ...texts, ...next });
  };

  return (
    <>
      <form className={classes.form} onSubmit={submit}>
        <h2>
          {method.method} {method.path}
        </h2>
        <Texts
          names={schema?.params ?? []}
          needed={schema?.params ?? []}
          texts={texts.params}
          onChange={(params) => change({ params })}
        />
        <Texts
          names={method.query}
          needed={method.needs}
          texts={texts.query}
          onChange={(query) => change({ query })}
        />
        {schema?.body ? (
          <div className={classes.body}>
            <Textarea
              label={t('console:body')}
              autosize
              minRows={8}
              maxRows={24}
              spellCheck={false}
              value={texts.body}
              error={read.ok ? null : t('console:no-json', { why: read.why })}
              onChange={(event) => change({ body: event.currentTarget.value })}
            />
            <details open>
              <summary>{t('console:schema')}</summary>
              <pre tabIndex={0}>{JSON.stringify(schema.body, null, 2)}</pre>
            </details>
          </div>
        ) : null}
        {isWrite ? null : (
          <Checkbox
            size="xs"
            label={t('console:all-pages')}
            checked={allPages}
            onChange={(event) => setAllPages(event.currentTarget.checked)}
          />
        )}
        {shown === null ? null : (
          <section aria-label={t('console:would-send')}>
            <h3>{t('console:would-send')}</h3>
            <pre
              tabIndex={0}
            >{`${shown.method} ${shown.address}\n\n${JSON.stringify(shown.json, null, 2)}`}</pre>
          </section>
        )}
        {shown !== null && account.environment !== 'demo' ? (
          <TextInput
            label={t('console:type-login', { login: account.login })}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
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
      {call.error ? <ErrorNote error={errorOf(call.error)} /> : null}
      {call.data ? <CallAnswer answered={call.data} /> : null}
    </>
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
