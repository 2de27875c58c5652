import { type ReactNode, useId } from 'react';
import classes from './new-offer.module.css';

type FormSectionProps = {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
};

/** A part of the form under a heading of its own. */
export function FormSection({ title, note, children }: FormSectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note ? <p className="quiet">{note}</p> : null}
      {children}
    </section>
  );
}
