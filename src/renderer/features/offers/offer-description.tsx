import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OfferDetails } from '../../../shared/contract-offers.ts';
import { isBlank, type WireDescription } from '../../../shared/domain/description.ts';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { openDescription, useDescriptionForm } from '../../state/description-form.ts';
import { CleanText } from '../../ui/description/clean-text.tsx';
import { Photo } from '../../ui/photo.tsx';
import { StateChip } from '../../ui/status-chip.tsx';
import { FetchedSection } from './fetched-section.tsx';
import classes from './offer-description.module.css';
import { hasDescriptionDraft } from './use-description-draft.ts';

type OfferDescriptionProps = { readonly row: OfferRow; readonly details: OfferDetails | undefined };

/** The description as it is meant: sections of texts and pictures, in plain looks. */
export function OfferDescription({ row, details }: OfferDescriptionProps) {
  const { t } = useTranslation();
  const description = details?.description ?? null;
  const shown = description?.shown ?? null;
  return (
    <FetchedSection id="description" title={t('panel:description')} details={details}>
      {() => (
        <>
          {description ? <Edit row={row} isBlank={isBlank(shown)} /> : null}
          {shown === null || isBlank(shown) ? (
            <p className="quiet">{t('panel:no-description')}</p>
          ) : (
            <Sections row={row} description={shown} />
          )}
        </>
      )}
    </FetchedSection>
  );
}

type EditProps = { readonly row: OfferRow; readonly isBlank: boolean };

/** What was written before and not applied is told of: it is found nowhere else. */
function Edit({ row, isBlank: isNone }: EditProps) {
  const { t } = useTranslation();
  // Drawn anew when the form closes: it may have left something behind.
  const isOpen = useDescriptionForm(({ offerId }) => offerId === row.offerId);
  const hasDraft = !isOpen && hasDescriptionDraft(row.offerId);
  const pending = row.pending.find(({ field }) => field === 'description');
  const begin = isNone ? 'description:write' : 'description:edit';
  return (
    <div className={classes.edit}>
      <Button onClick={() => openDescription(row.offerId)}>
        {t(hasDraft ? 'description:go-on' : begin)}
      </Button>
      {pending ? <StateChip state={pending.state} /> : null}
      {hasDraft ? <p className={classes.draft}>{t('description:draft')}</p> : null}
    </div>
  );
}

type SectionsProps = { readonly row: OfferRow; readonly description: WireDescription };

function Sections({ row, description }: SectionsProps) {
  return (
    <div className={classes.description}>
      {description.sections.flatMap(({ items }, section) =>
        items.map((item, at) =>
          item.type === 'TEXT' ? (
            <CleanText key={`${section}-${at}`} html={item.content} />
          ) : (
            <div key={`${section}-${at}`} className={classes.picture}>
              <Photo offerId={row.offerId} title={row.title} url={item.url} large />
            </div>
          ),
        ),
      )}
    </div>
  );
}
