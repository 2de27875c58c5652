import { memo, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferDetails } from '../../../shared/contract-offers.ts';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { useStatus } from '../../data/status.ts';
import { useAsk, useTell } from '../../data/use-ask.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { OfferDelivery } from './offer-delivery.tsx';
import { OfferDescription } from './offer-description.tsx';
import { OfferDocuments } from './offer-documents.tsx';
import { OfferEdits } from './offer-edits.tsx';
import { OfferFacts } from './offer-facts.tsx';
import { OfferGallery } from './offer-gallery.tsx';
import { OfferHistory } from './offer-history.tsx';
import { OfferParameters } from './offer-parameters.tsx';
import { OfferParts } from './offer-parts.tsx';
import { OfferCosts } from './offer-costs.tsx';
import { OfferRivals } from './offer-rivals.tsx';
import { OfferPrices } from './offer-prices.tsx';
import { OfferSettings } from './offer-settings.tsx';
import { OfferPublication } from './offer-publication.tsx';
import { PanelHead } from './panel-head.tsx';

/** What is known of the offer under the cursor. Looking at it fetches its details before all others. */
export const OfferPanel = memo(function OfferPanel({ row }: { readonly row: OfferRow }) {
  const { t } = useTranslation();
  const details = useAsk('offers.show', { offerId: row.offerId }).data;
  useFetchedAtOnce(row.offerId, details);
  return (
    <SidePanel label={t('panel:label')}>
      <div>
        <PanelHead row={row} />
        <OfferFacts key={row.offerId} row={row} details={details} />
        {row.pending.length > 0 ? <OfferEdits row={row} details={details} /> : null}
        <OfferGallery key={`gallery-${row.offerId}`} row={row} details={details} />
        <OfferPrices details={details} />
        <OfferCosts key={`costs-${row.offerId}`} row={row} />
        <OfferRivals key={`rivals-${row.offerId}`} offerId={row.offerId} />
        <OfferParameters row={row} details={details} />
        <OfferDescription row={row} details={details} />
        <OfferSettings row={row} details={details} />
        <OfferDelivery details={details} />
        <OfferPublication details={details} />
        <OfferDocuments details={details} />
        <OfferParts offerId={row.offerId} />
        <OfferHistory details={details} />
      </div>
    </SidePanel>
  );
});

/** Asked for when it is looked at, and again when Allegro can be reached again. */
function useFetchedAtOnce(offerId: string, details: OfferDetails | undefined): void {
  const { mutate: hurry } = useTell('sync.hurry');
  const isOnline = useStatus()?.connection === 'online';
  const isComing = details?.detailsState === 'coming';
  useEffect(() => {
    if (isComing) hurry({ offerIds: [offerId] });
  }, [isComing, isOnline, hurry, offerId]);
}
