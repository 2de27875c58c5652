import { Button, CloseButton } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/errors.ts';
import { ErrorNote } from './error-note.tsx';
import classes from './form-dialog.module.css';

type FormDialogProps = {
  readonly box: RefObject<HTMLDialogElement | null>;
  readonly title: string;
  /** A few fields; without it, it takes the room there is. */
  readonly isShort?: boolean;
  /** What its fields are together. */
  readonly label: string;
  /** Something is typed that is neither applied nor given up. */
  readonly isTouched: boolean;
  readonly mayApply: boolean;
  readonly isPending: boolean;
  readonly errors: readonly AppError[];
  /** Said above the fields where what was begun with has changed meanwhile. */
  readonly overtaken: string | null;
  readonly onApply: () => void;
  readonly onGiveUp: () => void;
  readonly onClosed: () => void;
  readonly children: ReactNode;
};

/**
 * A form over the window: it is the only thing worked at then. Closed, it keeps what was typed; it goes
 * nowhere before it is applied, and to Allegro before Send.
 */
export function FormDialog(props: FormDialogProps) {
  const { box, title, label, errors, overtaken, mayApply, isPending, onApply, onClosed, children } = props;
  const size = props.isShort === true ? classes.short : classes.tall;
  const { t } = useTranslation();
  useEffect(() => {
    if (box.current?.open === false) box.current.showModal();
  }, [box]);

  function onKeyDown(event: KeyboardEvent) {
    // Keys of the window do not reach through the form.
    event.stopPropagation();
    // A text keeps Esc to itself; here it leads out of the form from everywhere. A list closes first.
    const isListOpen = event.target instanceof Element && event.target.ariaExpanded === 'true';
    if (event.key === 'Escape' && isListOpen) event.preventDefault();
    else if (event.key === 'Escape' && !event.nativeEvent.isComposing) box.current?.close();
    if (!(event.ctrlKey || event.metaKey) || event.code !== 'KeyS') return;
    event.preventDefault();
    if (mayApply && !isPending) onApply();
  }

  return (
    <dialog
      ref={box}
      className={`${classes.dialog} ${size}`}
      aria-label={title}
      onKeyDown={onKeyDown}
      onClose={onClosed}
    >
      <header className={classes.head}>
        <h2>{title}</h2>
        <CloseButton aria-label={t('words:close')} onClick={() => box.current?.close()} />
      </header>
      <div className={classes.body} role="region" aria-label={label} tabIndex={0}>
        {overtaken === null ? null : (
          <p className={classes.overtaken} role="status">
            {overtaken}
          </p>
        )}
        {children}
      </div>
      {errors.map((error) => (
        <ErrorNote key={error.message} error={error} />
      ))}
      <Foot {...props} />
    </dialog>
  );
}

function Foot({ box, isTouched, mayApply, isPending, onGiveUp, onApply }: FormDialogProps) {
  const { t } = useTranslation();
  return (
    <footer className={classes.foot}>
      <p className="quiet">{t(isTouched ? 'form:kept' : 'form:untouched')}</p>
      {isTouched ? <GiveUp onYes={onGiveUp} /> : null}
      <Button onClick={() => box.current?.close()}>{t('words:close')}</Button>
      <Button variant="filled" disabled={!mayApply} loading={isPending} onClick={onApply}>
        {t('form:apply')}
      </Button>
    </footer>
  );
}

/** Asked about once: what was typed is gone then. */
function GiveUp({ onYes }: { readonly onYes: () => void }) {
  const { t } = useTranslation();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <Button variant="subtle" color="gray" onClick={() => setAsked(true)}>
        {t('form:give-up')}
      </Button>
    );
  return (
    <>
      <Button color="red" onClick={onYes}>
        {t('form:give-up-yes')}
      </Button>
      <Button onClick={() => setAsked(false)}>{t('words:cancel')}</Button>
    </>
  );
}
