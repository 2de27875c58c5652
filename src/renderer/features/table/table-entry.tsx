import { Button, Textarea } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { type ClipboardEvent, type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepForm, useKeptForm } from '../../data/kept-forms.ts';
import { canPick, errorOf } from '../../data/api.ts';
import { type PickedTable, pickTable } from '../../data/pick-table.ts';
import { useTableSource } from '../../state/table-source.ts';
import { useWindowState } from '../../state/window-state.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import panes from '../../ui/panes.module.css';
import { PlaceBar } from '../../ui/place-bar.tsx';
import words from '../../ui/words.module.css';
import { readTableFile } from '../../../shared/table/read-table-file.ts';
import classes from './table.module.css';

export function TableEntry() {
  const { t } = useTranslation();
  const go = useWindowState((state) => state.go);
  const take = useTableSource((state) => state.take);
  const [problem, setProblem] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  async function open(file: File | null) {
    if (!file) return;
    const { name } = file;
    const read = readTableFile(new Uint8Array(await file.arrayBuffer()));
    if ('table' in read) return take({ name, table: read.table });
    const why = t(`troubles:table.${read.trouble.code}`, read.trouble.values);
    setProblem(t('table:cannot-use', { name, why }));
  }

  function openPicked({ file, lost }: PickedTable): Promise<void> {
    if (lost !== null) setProblem(t('table:cannot-read', { name: lost }));
    return open(file);
  }

  function onDrop(event: DragEvent) {
    event.preventDefault();
    void open(event.dataTransfer.files[0] ?? null);
  }

  return (
    <section
      className={panes.screen}
      aria-label={t('table:heading')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <PlaceBar
        title={t('table:heading')}
        back={{ label: t('shell:place.offers'), go: () => go('offers') }}
      />
      <div className={classes.entry}>
        <p>{t('table:what-it-is')}</p>
        <PasteField onTable={(text) => take({ name: null, table: { text } })}>
          <OpenFile
            onFile={(file) => void open(file)}
            onPick={() => void pickTable().then(openPicked).catch(setFailure)}
          />
          <span className="quiet">{t('table:or-drop')}</span>
        </PasteField>
        {problem ? (
          <p role="alert" className={words.bad}>
            {problem}
          </p>
        ) : null}
        {failure ? <ErrorNote error={errorOf(failure)} /> : null}
      </div>
    </section>
  );
}

type PasteFieldProps = { readonly onTable: (text: string) => void; readonly children: ReactNode };

/** A pasted table goes on at once; one that is typed waits for the button. */
function PasteField({ onTable, children }: PasteFieldProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useKeptForm('table-text', '');
  useEffect(() => {
    field.current?.focus();
  }, []);

  function onPaste(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text/plain');
    if (text !== '' || pasted.trim() === '') return;
    event.preventDefault();
    onTable(pasted);
  }

  function look() {
    keepForm('table-text', null);
    onTable(text);
  }

  return (
    <>
      <Textarea
        ref={field}
        aria-label={t('table:paste-here')}
        placeholder={t('table:example')}
        rows={8}
        value={text}
        onPaste={onPaste}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.actions}>
        <Button variant="filled" disabled={text.trim() === ''} onClick={look}>
          {t('table:look')}
        </Button>
        {children}
      </div>
    </>
  );
}

type OpenFileProps = { readonly onFile: (file: File | null) => void; readonly onPick: () => void };

function OpenFile({ onFile, onPick }: OpenFileProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        leftSection={<IconFileSpreadsheet size={16} stroke={1.6} />}
        onClick={() => (canPick() ? onPick() : input.current?.click())}
      >
        {t('table:open-file')}
      </Button>
      <input
        ref={input}
        id="table-file"
        type="file"
        hidden
        accept=".csv,.tsv,.txt,.xlsx"
        aria-label={t('table:open-file')}
        onChange={(event) => onFile(event.currentTarget.files?.[0] ?? null)}
      />
    </>
  );
}
