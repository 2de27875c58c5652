import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChangeRow } from '../../../shared/contract-changes.ts';
import { draftIds } from '../../data/draft-ids.ts';
import { useChosenChanges } from '../../state/chosen-changes.ts';
import type { SetWithCounts } from './set-with-counts.ts';

/** Send takes all, unless the seller wants to tick what goes. */
export function ChooseChanges() {
  const { t } = useTranslation();
  const { editIds, startChoosing, takeAll } = useChosenChanges();
  return editIds === null ? (
    <Button variant="subtle" size="compact-xs" onClick={startChoosing}>
      {t('changes:choose.start')}
    </Button>
  ) : (
    <Button variant="subtle" size="compact-xs" onClick={takeAll}>
      {t('changes:choose.all')}
    </Button>
  );
}

/** Ticks every unsent change of the sets, also those that are not read here yet. */
export function TickSets({
  sets,
  title,
}: {
  readonly sets: readonly SetWithCounts[];
  readonly title: string;
}) {
  const { t } = useTranslation();
  const { editIds, tick } = useChosenChanges();
  const drafts = sets.filter(({ counts }) => (counts.draft ?? 0) > 0);
  if (editIds === null || drafts.length === 0) return null;
  const tickAll = async (isOn: boolean) => {
    const ids = await Promise.all(drafts.map(({ changeSetId }) => draftIds(changeSetId)));
    tick(ids.flat(), isOn);
  };
  return (
    <Checkbox
      size="xs"
      radius={3}
      aria-label={t('changes:choose.set', { title })}
      onChange={(event) => void tickAll(event.currentTarget.checked)}
    />
  );
}

export function TickChange({ change }: { readonly change: ChangeRow }) {
  const { t } = useTranslation();
  const { editIds, tick } = useChosenChanges();
  if (editIds === null || change.state !== 'draft') return null;
  return (
    <Checkbox
      size="xs"
      radius={3}
      aria-label={t('changes:choose.one', { title: change.offerTitle })}
      checked={editIds.has(change.editId)}
      onChange={(event) => tick([change.editId], event.currentTarget.checked)}
    />
  );
}
