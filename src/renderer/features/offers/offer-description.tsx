import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferDetails } from '../../../shared/contract-offers.ts';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { Photo } from '../../ui/photo.tsx';
import { cleanHtml } from './clean-html.ts';
import { FetchedSection } from './fetched-section.tsx';
import classes from './offer-description.module.css';

type OfferDescriptionProps = { readonly row: OfferRow; readonly details: OfferDetails | undefined };

/** The description as Allegro keeps it: sections of texts and pictures, in plain looks. */
export function OfferDescription({ row, details }: OfferDescriptionProps) {
  const { t } = useTranslation();
  return (
    <FetchedSection id="description" title={t('panel:description')} details={details}>
      {({ description }) =>
        description.length === 0 ? (
          <p className="quiet">{t('panel:no-description')}</p>
        ) : (
          <div className={classes.description}>
            {description.flatMap(({ items }, section) =>
              items.map((item, at) =>
                item.kind === 'text' ? (
                  <CleanText key={`${section}-${at}`} html={item.html} />
                ) : (
                  <div key={`${section}-${at}`} className={classes.picture}>
                    <Photo offerId={row.offerId} title={row.title} url={item.url} large />
                  </div>
                ),
              ),
            )}
          </div>
        )
      }
    </FetchedSection>
  );
}

/** Nothing of it ever stands in the page before it is clean. */
function CleanText({ html }: { readonly html: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(cleanHtml(html)), [html]);
  return <div ref={place} className={classes.text} />;
}
