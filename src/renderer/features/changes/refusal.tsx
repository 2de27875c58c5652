import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChangeRow } from '../../../shared/contract-changes.ts';
import type { AppError } from '../../../shared/errors.ts';
import { openField } from '../../state/wanted-field.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { fieldWords } from '../../ui/value-words.ts';

/** What Allegro answered, and the way to the field it is about. */
export function Refusal({ change, error }: { readonly change: ChangeRow; readonly error: AppError }) {
  const { t } = useTranslation();
  return (
    <ErrorNote error={error}>
      {change.state === 'refused' ? (
        <Button size="compact-xs" onClick={() => openField(change.objectId, change.field)}>
          {t('changes:open-field', { field: fieldWords(change.field, t) })}
        </Button>
      ) : null}
    </ErrorNote>
  );
}
