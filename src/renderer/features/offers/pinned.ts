import type { CSSProperties } from 'react';
import type { Column } from './columns.ts';
import classes from './grid.module.css';

/** How a column that stays in its place looks; the last of them ends what stays. */
export function pinnedLook({ id, pinnedPx }: Column): { className: string; style?: CSSProperties } {
  if (pinnedPx === null) return { className: '' };
  const ends = id === 'title' ? classes.pinnedLast : '';
  return { className: `${classes.pinned} ${ends}`, style: { left: pinnedPx } };
}
