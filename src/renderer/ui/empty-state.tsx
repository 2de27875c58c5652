import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

type EmptyStateProps = { readonly title: string; readonly text: string; readonly children?: ReactNode };

/** Says what a place is for and holds the button that fills it. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <h2>{title}</h2>
      <p>{text}</p>
      <div className={classes.actions}>{children}</div>
    </div>
  );
}
