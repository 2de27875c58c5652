import { Button, Textarea } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../../data/use-ask.ts';
import { useWindowState } from '../../state/window-state.ts';
import { codesOfText } from './codes-of-text.ts';
import classes from './filters.module.css';

const TYPING_MS = 250;

/** A column of SKUs, EANs or offer numbers out of a spreadsheet, and which of them are not here. */
export function CodesFilter() {
  const { t } = useTranslation();
  const codes = useWindowState((state) => state.filters.codes) ?? [];
  const [text, setText] = useState(() => codes.join('\n'));
  const apply = useDebouncedCallback((typed: string) => {
    const next = codesOfText(typed);
    useWindowState.getState().filter('codes', next.length > 0 ? { codes: next } : {});
  }, TYPING_MS);
  return (
    <div className={classes.form}>
      <Textarea
        size="xs"
        rows={6}
        label={t('list:filter.codes-label')}
        description={t('list:filter.codes-note')}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          apply(event.currentTarget.value);
        }}
      />
      {codes.length > 0 ? <FoundCodes codes={codes} /> : null}
    </div>
  );
}

function FoundCodes({ codes }: { readonly codes: readonly string[] }) {
  const { t } = useTranslation();
  const answer = useAsk('offers.find-codes', { codes }).data;
  const [isCopied, setCopied] = useState(false);
  if (!answer) return null;
  const { found, missing } = answer;
  const list = missing.join('\n');
  return (
    <>
      <p role="status">
        {t('list:filter.codes-found', { found, count: codes.length })}
        {missing.length > 0 ? t('list:filter.codes-missing', { count: missing.length }) : ''}
      </p>
      {missing.length > 0 ? (
        <>
          <Textarea size="xs" rows={4} readOnly label={t('list:filter.missing-label')} value={list} />
          <Button
            onClick={() => {
              void navigator.clipboard.writeText(list).then(() => setCopied(true));
            }}
          >
            {isCopied ? t('list:filter.copied') : t('list:filter.copy-missing')}
          </Button>
        </>
      ) : null}
    </>
  );
}
