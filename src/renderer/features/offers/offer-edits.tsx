import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OfferDetails } from '../../../shared/contract-offers.ts';
import { isChosenField } from '../../../shared/domain/offer-settings.ts';
import type { OfferRow, PendingMark } from '../../../shared/domain/offer.ts';
import { errorOf } from '../../data/api.ts';
import { useTell } from '../../data/use-ask.ts';
import { useWindowState } from '../../state/window-state.ts';
import { BeforeAfter } from '../../ui/before-after.tsx';
import { DescriptionDiff } from '../../ui/description/description-diff.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ParametersDiff } from '../../ui/parameters/parameters-diff.tsx';
import { StateChip } from '../../ui/status-chip.tsx';
import { fieldWords } from '../../ui/value-words.ts';
import { OfferRefusals } from './offer-refusals.tsx';
import classes from './offer-panel.module.css';

type OfferEditsProps = { readonly row: OfferRow; readonly details: OfferDetails | undefined };

/** The offer's edits that Allegro has not confirmed yet. */
export function OfferEdits({ row, details }: OfferEditsProps) {
  const { t } = useTranslation();
  const drop = useTell('changes.drop');
  const go = useWindowState((state) => state.go);
  return (
    <section className={classes.edits} aria-label={t('panel:edits')}>
      <h3>{t('panel:edits')}</h3>
      <ul>
        {row.pending.map((mark) => (
          <li key={mark.field}>
            <span>
              <span className="quiet">{fieldWords(mark.field, t)}</span> <StateChip state={mark.state} />
            </span>
            <Values mark={mark} details={details} />
          </li>
        ))}
      </ul>
      <OfferRefusals row={row} />
      <div className={classes.actions}>
        <Button onClick={() => go('changes')}>{t('panel:review')}</Button>
        <Button
          variant="subtle"
          color="gray"
          loading={drop.isPending}
          onClick={() => drop.mutate({ offerId: row.offerId })}
        >
          {t('panel:drop', { count: row.pending.length })}
        </Button>
      </div>
      {drop.error ? <ErrorNote error={errorOf(drop.error)} /> : null}
    </section>
  );
}

type ValuesProps = { readonly mark: PendingMark; readonly details: OfferDetails | undefined };

function Values({ mark, details }: ValuesProps) {
  if (mark.field === 'parameters') {
    const { base = [], shown = [] } = details?.parameters ?? {};
    return <ParametersDiff before={base} after={shown} />;
  }
  if (mark.field !== 'description') return <BeforeAfter {...valuesOf(mark, details)} />;
  const description = details?.description;
  return description ? <DescriptionDiff before={description.base} after={description.shown} /> : null;
}

/** Settings by what they are called: the row of the grid does not know them. */
function valuesOf({ field, base, shown }: PendingMark, details: OfferDetails | undefined) {
  if (!isChosenField(field)) return { before: base, after: shown };
  const setting = details?.settings?.[field];
  return { before: setting?.base, after: setting?.shown };
}
