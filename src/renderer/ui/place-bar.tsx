import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './place-bar.module.css';

type PlaceBarProps = {
  readonly title: string;
  /** Where this place was come to from. */
  readonly back?: { readonly label: string; readonly go: () => void };
  /** What stands right after the name: a number, a choice. */
  readonly beside?: ReactNode;
  readonly children?: ReactNode;
};

/** The name of a place and what can be done in it: the same line on every screen. */
export function PlaceBar({ title, back, beside, children }: PlaceBarProps) {
  return (
    <div className={classes.bar}>
      {back ? (
        <Button
          className={classes.back ?? ''}
          variant="subtle"
          color="gray"
          leftSection={<IconArrowLeft size={16} stroke={1.6} />}
          onClick={back.go}
        >
          {back.label}
        </Button>
      ) : null}
      <h1 className={classes.title} title={title}>
        {title}
      </h1>
      {beside}
      <div className={classes.tools}>{children}</div>
    </div>
  );
}
