import type { ReactNode } from 'react';
import type { Part, Reference } from '../../ui/document-parts.ts';
import { goTo } from './go-to.ts';
import classes from './record.module.css';

const LONG = 90;

/** A document as names and values, walked by its own structure. */
export function Record({ parts }: { readonly parts: readonly Part[] }) {
  const facts = parts.filter((part) => part.kind === 'fact');
  return (
    <>
      {facts.length > 0 ? (
        <dl className={classes.facts}>
          {facts.map((part) => (
            <div key={part.path} className={isLong(part.words) ? classes.long : undefined}>
              <dt>{part.name}</dt>
              <dd>{part.to ? <ItemLink to={part.to}>{part.words}</ItemLink> : part.words}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {parts.map((part) =>
        part.kind === 'fact' ? null : <Inner key={`${part.kind} ${part.path}`} part={part} />,
      )}
    </>
  );
}

function isLong(words: string): boolean {
  return words.length > LONG || words.includes('\n');
}

function Inner({ part }: { readonly part: Exclude<Part, { readonly kind: 'fact' }> }) {
  if (part.kind === 'group') {
    return (
      <section className={classes.group} role="group" aria-label={part.name}>
        <h3>{part.name}</h3>
        <Record parts={part.parts} />
      </section>
    );
  }
  return (
    <section className={classes.group} role="group" aria-label={part.name}>
      <h3>
        {part.name} <span>{part.entries.length}</span>
      </h3>
      <ul className={classes.entries}>
        {part.entries.map((entry, at) => (
          <li key={at}>
            <Entry parts={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An entry of one value needs no name but that of its list. */
function Entry({ parts }: { readonly parts: readonly Part[] }) {
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'fact') {
    return only.to ? <ItemLink to={only.to}>{only.words}</ItemLink> : <span>{only.words}</span>;
  }
  return <Record parts={parts} />;
}

export function ItemLink({ to, children }: { readonly to: Reference; readonly children: ReactNode }) {
  return (
    <button type="button" className={classes.link} onClick={() => goTo(to)}>
      {children}
    </button>
  );
}
