import type { ReactNode } from 'react';
import classes from './side-section.module.css';

/** A part of a panel under its name. */
export function SideSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes.section} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** An address, or what else reads line by line; empty lines are left out. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  const shown = lines.filter((line) => line !== '');
  if (shown.length === 0) return null;
  return (
    <address>
      {shown.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
  );
}
