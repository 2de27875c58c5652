import { useTranslation } from 'react-i18next';
import type { ChangeRow } from '../../../shared/contract-changes.ts';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { isRefusedElsewhere } from '../../../shared/domain/refused-elsewhere.ts';
import { useStatus } from '../../data/status.ts';
import { useAsk } from '../../data/use-ask.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { refusedElsewhereKey } from '../../ui/refused-elsewhere-key.ts';
import { fieldWords } from '../../ui/value-words.ts';

/** An offer has a handful of fields that can be edited. */
const MOST = 50;

/** Why Allegro refused changes of the offer, in the words that stand under Changes. */
export function OfferRefusals({ row }: { readonly row: OfferRow }) {
  const hasAny = row.pending.some(({ state }) => state === 'refused');
  const asked = { states: ['refused'], offerId: row.offerId, after: null, limit: MOST } as const;
  const changes = useAsk('changes.list', asked, { enabled: hasAny }).data?.changes ?? [];
  if (!hasAny) return null;
  return changes.map((change) => <RefusalNote key={change.editId} change={change} />);
}

function RefusalNote({ change }: { readonly change: ChangeRow }) {
  const { t } = useTranslation();
  const isDemo = useStatus()?.environment === 'demo';
  const { error, field } = change;
  if (!error) return null;
  if (error.kind === 'refused' && isRefusedElsewhere(error.fields, field))
    return (
      <ErrorNote
        error={error}
        todo={t(refusedElsewhereKey(error.fields, isDemo), { field: fieldWords(field, t) })}
      />
    );
  if (error.kind === 'refused' && change.isAuction === true && field === 'price')
    return <ErrorNote error={error} todo={t('changes:refused-auction')} />;
  return <ErrorNote error={error} />;
}
