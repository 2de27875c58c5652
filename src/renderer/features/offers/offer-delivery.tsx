import { useTranslation } from 'react-i18next';
import type { OfferDetails } from '../../../shared/contract-offers.ts';
import { useFormat } from '../../ui/use-format.ts';
import { durationWords } from '../../ui/duration-words.ts';
import { FetchedSection } from './fetched-section.tsx';
import { PanelFacts } from './panel-facts.tsx';

/** When and from where it is sent. */
export function OfferDelivery({ details }: { readonly details: OfferDetails | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <FetchedSection id="delivery" title={t('panel:delivery')} details={details}>
      {({ delivery }) => (
        <PanelFacts
          facts={[
            [
              'handling',
              t('panel:handling-time'),
              delivery.handlingTime === null ? null : durationWords(delivery.handlingTime, t),
            ],
            [
              'shipment',
              t('panel:shipped-on'),
              delivery.shipmentAt === null ? null : format.dateTime(delivery.shipmentAt),
            ],
            ['info', t('panel:delivery-note'), delivery.additionalInfo],
            ['location', t('panel:location'), delivery.location],
          ]}
        />
      )}
    </FetchedSection>
  );
}
