import type { ReactNode } from 'react';
import classes from './panel-section.module.css';

export type PanelFact = readonly [key: string, name: string, value: ReactNode];

/** Names and values; what has no value is left out. */
export function PanelFacts({ facts }: { readonly facts: readonly PanelFact[] }) {
  const known = facts.filter(([, , value]) => value !== null && value !== '');
  return (
    <dl className={classes.facts}>
      {known.map(([key, name, value]) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
