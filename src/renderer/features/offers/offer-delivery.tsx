import { useTranslation } from 'react-i18next';
import type { OfferDetails } from '../../../shared/contract-offers.ts';
import type { NamedThing } from '../../../shared/domain/offer-contents.ts';
import { useFormat } from '../../ui/use-format.ts';
import { durationWords } from './duration-words.ts';
import { FetchedSection } from './fetched-section.tsx';
import { PanelFacts } from './panel-facts.tsx';

/** How it is sent, and what holds after the sale. */
export function OfferDelivery({ details }: { readonly details: OfferDetails | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <FetchedSection id="delivery" title={t('panel:delivery')} details={details}>
      {({ delivery, afterSales }) => (
        <PanelFacts
          facts={[
            ['rates', t('panel:shipping-rates'), <Named key="rates" thing={delivery.shippingRates} />],
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
            ['returns', t('panel:returns'), <Named key="returns" thing={afterSales.returnPolicy} />],
            [
              'complaints',
              t('panel:implied-warranty'),
              <Named key="complaints" thing={afterSales.impliedWarranty} />,
            ],
            ['warranty', t('panel:warranty'), <Named key="warranty" thing={afterSales.warranty} />],
          ]}
        />
      )}
    </FetchedSection>
  );
}

/** By its name; quietly by its id until that is known. */
function Named({ thing }: { readonly thing: NamedThing | null }) {
  const { t } = useTranslation();
  if (thing === null) return <span className="quiet">{t('panel:none')}</span>;
  return thing.name === null ? <span className="quiet">{thing.id}</span> : thing.name;
}
