import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/contract-changes.ts';
import { errorOf } from '../../data/api.ts';
import { useChangesOfSet } from '../../data/changes-of-set.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { type ChangeFilter, countOf, statesOf } from './change-filter.ts';
import { ChangeLine } from './change-line.tsx';
import classes from './changes.module.css';
import type { SetWithCounts } from './set-with-counts.ts';

type SetLinesProps = {
  readonly set: SetWithCounts;
  readonly filter: ChangeFilter;
  readonly findings: ReadonlyMap<number, readonly Finding[]>;
};

/** The changes of one set; a long one is read in portions. */
export function SetLines({ set, filter, findings }: SetLinesProps) {
  const { t } = useTranslation();
  const { changes, error, more, isLoading } = useChangesOfSet(set.changeSetId, statesOf(filter));
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
            {t('changes:more', { count: countOf(filter, set.counts) - changes.length })}
          </Button>
        </div>
      ) : null}
    </>
  );
}
