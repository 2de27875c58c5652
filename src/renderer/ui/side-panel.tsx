import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './side-panel.module.css';

type SidePanelProps = { readonly label: string; readonly children: ReactNode };

/** Beside a list: what the selection needs, or what the next step takes. */
export function SidePanel({ label, children }: SidePanelProps) {
  return (
    <aside className={classes.panel} aria-label={label}>
      {children}
    </aside>
  );
}

type SideHeadProps = {
  readonly title: string;
  readonly close?: { readonly label: string; readonly act: () => void };
  readonly children?: ReactNode;
};

export function SideHead({ title, close, children }: SideHeadProps) {
  return (
    <div className={classes.head}>
      <h2>{title}</h2>
      {children}
      {close ? <CloseButton aria-label={close.label} onClick={close.act} /> : null}
    </div>
  );
}
