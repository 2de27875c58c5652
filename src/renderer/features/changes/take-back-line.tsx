import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChangeRow } from '../../../shared/contract-changes.ts';
import { errorOf } from '../../data/api.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useTakeBack } from './use-take-back.ts';

const SINCE_KEYS = {
  edited: 'changes:since.edited',
  'being-taken-back': 'changes:since.being-taken-back',
  'taken-back': 'changes:since.taken-back',
};

/** A confirmed change alone is taken back here, once; afterwards it says what became of it. */
export function TakeBackLine({ change }: { readonly change: ChangeRow }) {
  const { t } = useTranslation();
  const takeBack = useTakeBack();
  if (change.state !== 'confirmed') return null;
  if (change.since) return <span className="quiet">{t(SINCE_KEYS[change.since])}</span>;
  const { changeSetId, editId } = change;
  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={t('changes:take-back-of', { title: change.offerTitle })}
        loading={takeBack.isPending}
        onClick={() => takeBack.mutate([{ changeSetId, editIds: [editId] }])}
      >
        {t('changes:take-back-one')}
      </Button>
      {takeBack.error ? <ErrorNote error={errorOf(takeBack.error)} /> : null}
    </>
  );
}
