import type { ReactNode } from 'react';
import classes from './chip.module.css';

export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'accent' | 'demo';

/** A word in a soft colour; the word carries the meaning. */
export function Chip({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return <span className={`${classes.chip} ${classes[tone]}`}>{children}</span>;
}
