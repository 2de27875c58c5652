import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { keepForm } from '../../data/kept-forms.ts';
import { useIsOpenCell } from '../../state/open-cells.ts';
import { useFormat } from '../../ui/use-format.ts';
import { fieldWords } from '../../ui/value-words.ts';
import classes from './cell-editor.module.css';
import { editorKey } from './editor-key.ts';
import { counterOf } from './typed-notes.ts';
import { type EditableField, kindOf } from './typed-value.ts';
import { useCellText } from './use-cell-text.ts';

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
  const { text, type, problem, note, keep } = useCellText(row, field, startText);
  const input = useRef<HTMLInputElement>(null);
  const hasEnded = useRef(false);
  const noteId = useId();
  useIsOpenCell();
  const kind = kindOf(field);
  const isNumber = kind === 'money' || kind === 'count';
  const unit = kind === 'money' ? format.symbol(row.price?.currency ?? 'PLN') : counterOf(field, text);

  useEffect(() => {
    input.current?.focus({ preventScroll: true });
    if (startText === null) input.current?.select();
  }, [startText]);

  function end(moveDown: boolean) {
    if (hasEnded.current) return;
    hasEnded.current = true;
    keepForm('cell', null);
    onEnd(moveDown);
  }

  async function keepAndEnd(moveDown: boolean) {
    if (!hasEnded.current && (await keep())) end(moveDown);
  }

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation();
    const action = editorKey(event.key, field, text);
    if (!action) return;
    event.preventDefault();
    if (action.kind === 'type') type(action.text);
    else if (action.kind === 'leave') end(false);
    else void keepAndEnd(action.moveDown);
  }

  return (
    <div className={classes.editor} onDoubleClick={(event) => event.stopPropagation()}>
      <input
        ref={input}
        className={isNumber ? 'number' : ''}
        aria-label={`${fieldWords(field, t)}: ${row.title}`}
        aria-invalid={problem !== null}
        aria-describedby={noteId}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => void keepAndEnd(false)}
      />
      {unit === null ? null : <span className={classes.unit}>{unit}</span>}
      <div id={noteId} className={`${classes.notes} ${isNumber ? '' : classes.startSide}`} role="status">
        {problem ? <p className={classes.problem}>{problem}</p> : null}
        {note ? <p className={classes.note}>{note}</p> : null}
      </div>
    </div>
  );
}
