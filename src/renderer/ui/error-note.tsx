import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/errors.ts';
import { errorWords } from './error-words.ts';
import classes from './error-note.module.css';
import { useFormat } from './use-format.ts';

type ErrorNoteProps = {
  readonly error: AppError;
  /** Where more is known of what to do than the error itself tells. */
  readonly todo?: string;
  readonly children?: ReactNode;
};

/** Stands beside the thing it is about. */
export function ErrorNote({ error, todo, children }: ErrorNoteProps) {
  const { t } = useTranslation();
  const words = errorWords(error, t, useFormat());
  return (
    <div className={classes.note} role="alert">
      <IconAlertTriangle size={16} stroke={1.6} aria-hidden />
      <div>
        <strong>{words.what}</strong>
        {words.fromAllegro.map((line) => (
          <q key={line}>{line}</q>
        ))}
        <p>{todo ?? words.todo}</p>
        {children}
      </div>
    </div>
  );
}
