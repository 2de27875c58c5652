import { useTranslation } from 'react-i18next';
import type { OfferDetails } from '../../../shared/contract-offers.ts';
import { isBlank, type WireDescription } from '../../../shared/domain/description.ts';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { CleanText } from '../../ui/description/clean-text.tsx';
import { Photo } from '../../ui/photo.tsx';
import { FetchedSection } from './fetched-section.tsx';
import classes from './offer-description.module.css';
import { PartBegin } from './part-begin.tsx';
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
          {description ? (
            <PartBegin
              row={row}
              part="description"
              hasDraft={hasDescriptionDraft}
              words={{
                begin: t(isBlank(shown) ? 'description:write' : 'description:edit'),
                goOn: t('description:go-on'),
                draft: t('description:draft'),
              }}
            />
          ) : null}
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
