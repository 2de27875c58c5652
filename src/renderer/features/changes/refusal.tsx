import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChangeRow } from '../../../shared/contract-changes.ts';
import { isAbout, isRefusedElsewhere } from '../../../shared/domain/refused-elsewhere.ts';
import type { AppError } from '../../../shared/errors.ts';
import { useAsk, useTell } from '../../data/use-ask.ts';
import { openField } from '../../state/wanted-field.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { refusedElsewhereKey } from '../../ui/refused-elsewhere-key.ts';
import { fieldWords } from '../../ui/value-words.ts';
import classes from './changes.module.css';
import { DropChange } from './drop-change.tsx';

type RefusalProps = { readonly change: ChangeRow; readonly error: AppError };

/** What Allegro answered, and the way to the field it is about. */
export function Refusal({ change, error }: RefusalProps) {
  const { t } = useTranslation();
  if (change.state !== 'refused') return <ErrorNote error={error} />;
  if (error.kind === 'refused' && isRefusedElsewhere(error.fields, change.field)) {
    return <RefusedElsewhere change={change} error={error} />;
  }
  const dropIt = <DropChange change={change} label={t('changes:drop')} />;
  // Of an auction Allegro refuses any price once there are bids; no other value helps.
  const isFixed = error.kind === 'refused' && change.isAuction === true && change.field === 'price';
  if (isFixed) {
    return (
      <ErrorNote error={error} todo={t('changes:refused-auction')}>
        {dropIt}
      </ErrorNote>
    );
  }
  return (
    <ErrorNote error={error}>
      <span className={classes.choices}>
        <Button size="compact-xs" onClick={() => openField(change.objectId, change.field)}>
          {t('changes:open-field', { field: fieldWords(change.field, t) })}
        </Button>
        {dropIt}
      </span>
    </ErrorNote>
  );
}

/** Allegro looks at the whole offer: what the seller typed is fine, and something else stops it. */
function RefusedElsewhere({ change, error }: RefusalProps) {
  const { t } = useTranslation();
  const open = useTell('app.open-offer');
  const field = fieldWords(change.field, t);
  const known = useAsk('accounts.list', {}).data;
  const account = known?.accounts.find(({ accountId }) => accountId === known.currentId);
  const isDemo = account?.environment === 'demo';
  const complaints = error.kind === 'refused' ? error.fields : [];
  const isAboutParameters = isAbout(complaints, 'parameters');
  const todo = t(refusedElsewhereKey(complaints, isDemo), { field });
  return (
    <ErrorNote error={error} todo={todo}>
      <span className={classes.choices}>
        {isAboutParameters ? (
          <Button size="compact-xs" onClick={() => openField(change.objectId, 'parameters')}>
            {t('parameters:edit')}
          </Button>
        ) : null}
        {isDemo ? null : (
          <Button
            size="compact-xs"
            loading={open.isPending}
            onClick={() => open.mutate({ offerId: change.objectId })}
          >
            {t('panel:open-at-allegro')}
          </Button>
        )}
        <DropChange change={change} label={t('changes:drop')} />
      </span>
    </ErrorNote>
  );
}
