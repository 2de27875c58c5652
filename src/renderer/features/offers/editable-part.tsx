import { type ReactNode, useRef, useState } from 'react';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { fieldWords } from '../../ui/value-words.ts';
import { CellEditor } from './cell-editor.tsx';
import classes from './editable-part.module.css';
import type { EditableField } from './typed-value.ts';

type EditablePartProps = {
  readonly row: OfferRow;
  readonly field: EditableField;
  readonly children: ReactNode;
};

/** A value in the panel that opens the same editor as its cell. */
export function EditablePart({ row, field, children }: EditablePartProps) {
  const { t } = useTranslation();
  const [openFor, setOpenFor] = useState<string | null>(null);
  const isOpen = openFor === row.offerId;
  const button = useRef<HTMLButtonElement>(null);

  function end() {
    setOpenFor(null);
    // The editor is gone only after this; where the seller clicked elsewhere, he is there already.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) button.current?.focus({ preventScroll: true });
    });
  }

  return (
    <div className={classes.part}>
      <div className={isOpen ? classes.covered : undefined}>{children}</div>
      <button
        ref={button}
        type="button"
        className={classes.pencil}
        aria-label={t('panel:edit', { field: fieldWords(field, t) })}
        onClick={() => setOpenFor(row.offerId)}
      >
        <IconPencil size={14} stroke={1.6} aria-hidden />
      </button>
      {isOpen ? <CellEditor row={row} field={field} startText={null} onEnd={end} /> : null}
    </div>
  );
}
