import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { useFindingWords } from '../../ui/use-finding-words.ts';
import { useFormat } from '../../ui/use-format.ts';
import { fieldWords } from '../../ui/value-words.ts';
import classes from './cell-editor.module.css';
import { type EditableField, readTyped, textToType } from './typed-value.ts';
import { useCommitEdit } from './use-commit-edit.ts';
import { stopsOn } from './stops-on.ts';
import { noteOn, titleCounter } from './typed-notes.ts';

type CellEditorProps = {
  readonly row: OfferRow;
  readonly field: EditableField;
  readonly startText: string | null;
  readonly onEnd: (moveDown: boolean) => void;
};

/** Enter keeps, Esc leaves; what cannot be kept stays typed, with the reason below it. */
export function CellEditor({ row, field, startText, onEnd }: CellEditorProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [first] = useState(() => textToType(field, row, format));
  const [text, setText] = useState(startText ?? first);
  const input = useRef<HTMLInputElement>(null);
  const noteId = useId();
  const commit = useCommitEdit(row, field);
  const say = useFindingWords();
  const typed = readTyped(field, text, row);
  const wasTouched = text !== first;
  const stop = typed.ok ? stopsOn(field, typed.shown, row)[0] : undefined;
  const reason = typed.ok ? stop && say(stop) : t(typed.reason);
  const problem = commit.problem ?? (wasTouched ? (reason ?? null) : null);
  const note = typed.ok && wasTouched ? noteOn(field, typed.shown, row) : null;

  useEffect(() => {
    input.current?.focus({ preventScroll: true });
    if (startText === null) input.current?.select();
  }, [startText]);

  async function keep(moveDown: boolean) {
    if (!wasTouched) return onEnd(moveDown);
    if (typed.ok && !stop && (await commit.keep(typed))) onEnd(moveDown);
  }

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key === 'Escape') onEnd(false);
    else if (event.key === 'Enter') void keep(true);
    else if (event.key === 'Tab') void keep(false);
    else if (field === 'stock' && event.key.startsWith('Arrow')) step(event);
    else return;
    if (!['ArrowLeft', 'ArrowRight'].includes(event.key)) event.preventDefault();
  }

  function step(event: KeyboardEvent) {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (by !== 0 && /^\d+$/.test(text)) setText(String(Math.max(0, Number(text) + by)));
  }

  return (
    <div className={classes.editor} onDoubleClick={(event) => event.stopPropagation()}>
      <input
        ref={input}
        className={field === 'title' ? '' : 'number'}
        aria-label={`${fieldWords(field, t)}: ${row.title}`}
        aria-invalid={problem !== null}
        aria-describedby={noteId}
        value={text}
        inputMode={field === 'title' ? 'text' : 'decimal'}
        onChange={(event) => {
          commit.forget();
          setText(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => void keep(false)}
      />
      {field === 'price' ? (
        <span className={classes.unit}>{format.symbol(row.price?.currency ?? 'PLN')}</span>
      ) : null}
      {field === 'title' ? <span className={classes.unit}>{titleCounter(text)}</span> : null}
      <div
        id={noteId}
        className={`${classes.notes} ${field === 'title' ? classes.startSide : ''}`}
        role="status"
      >
        {problem ? <p className={classes.problem}>{problem}</p> : null}
        {note ? <p className={classes.note}>{t(note)}</p> : null}
      </div>
    </div>
  );
}
