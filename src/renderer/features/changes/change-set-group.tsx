import { Button, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/contract.ts';
import { errorOf } from '../../data/api.ts';
import { useChangesOfSet } from '../../data/changes-of-set.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useNow } from '../../ui/use-now.ts';
import { type ChangeFilter, countOf, statesOf } from './change-filter.ts';
import { ChangeLine } from './change-line.tsx';
import classes from './changes.module.css';
import { SetActions } from './set-actions.tsx';
import type { SetWithCounts } from './set-with-counts.ts';

type ChangeSetGroupProps = {
  readonly set: SetWithCounts;
  readonly filter: ChangeFilter;
  readonly findings: ReadonlyMap<number, readonly Finding[]>;
};

/** One change set with its changes; a long one is read in portions. */
export function ChangeSetGroup({ set, filter, findings }: ChangeSetGroupProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  const count = countOf(filter, set.counts);
  const [isOpen, setOpen] = useState(true);
  const title = set.origin === 'by-hand' ? t('changes:by-hand') : set.title;
  const Arrow = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <section aria-label={title}>
      <div className={classes.set}>
        <UnstyledButton
          className={classes.setTitle ?? ''}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Arrow size={14} stroke={1.8} aria-hidden />
          <h2>{title}</h2>
          <span className="quiet">
            {t('changes:of-set', { count })} · {format.moment(set.createdAt, now)}
          </span>
        </UnstyledButton>
        <SetActions set={set} />
      </div>
      {isOpen ? (
        <Lines changeSetId={set.changeSetId} filter={filter} findings={findings} count={count} />
      ) : null}
    </section>
  );
}

type LinesProps = Omit<ChangeSetGroupProps, 'set'> & { readonly changeSetId: string; readonly count: number };

function Lines({ changeSetId, filter, findings, count }: LinesProps) {
  const { t } = useTranslation();
  const { changes, error, more, isLoading } = useChangesOfSet(changeSetId, statesOf(filter));
  return (
    <>
      {error ? <ErrorNote error={errorOf(error)} /> : null}
      <ul>
        {changes.map((change) => (
          <ChangeLine key={change.editId} change={change} findings={findings.get(change.editId) ?? []} />
        ))}
      </ul>
      {more ? (
        <div className={classes.more}>
          <Button variant="subtle" loading={isLoading} onClick={more}>
            {t('changes:more', { count: count - changes.length })}
          </Button>
        </div>
      ) : null}
    </>
  );
}
