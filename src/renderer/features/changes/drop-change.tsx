import { Button } from '@mantine/core';
import type { ChangeRow } from '../../../shared/contract-changes.ts';
import { errorOf } from '../../data/api.ts';
import { useTell } from '../../data/use-ask.ts';
import { ErrorNote } from '../../ui/error-note.tsx';

/** Gives one change up, by a word of its own where that may be the way out. */
export function DropChange({ change, label }: { readonly change: ChangeRow; readonly label: string }) {
  const drop = useTell('changes.drop');
  return (
    <>
      <Button
        size="compact-xs"
        aria-label={`${label}: ${change.offerTitle}`}
        loading={drop.isPending}
        onClick={() => drop.mutate({ editIds: [change.editId] })}
      >
        {label}
      </Button>
      {drop.error ? <ErrorNote error={errorOf(drop.error)} /> : null}
    </>
  );
}
