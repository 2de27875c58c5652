import { useTranslation } from 'react-i18next';
import type { OfferDetails } from '../../../shared/contract-offers.ts';
import type { OfferParameter } from '../../../shared/domain/offer-contents.ts';
import { useFormat } from '../../ui/use-format.ts';
import { FetchedSection } from './fetched-section.tsx';
import { PanelFacts } from './panel-facts.tsx';
import classes from './offer-panel.module.css';

/** Those of the offer and those of its products in Allegro's catalogue. */
export function OfferParameters({ details }: { readonly details: OfferDetails | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <FetchedSection
      id="parameters"
      title={t('panel:parameters')}
      details={details}
      aside={({ parameters, productParameters }) =>
        format.count(parameters.length + productParameters.length)
      }
    >
      {({ parameters, productParameters }) => (
        <>
          <Parameters parameters={parameters} />
          {productParameters.length > 0 ? (
            <div>
              <h4 className={classes.label}>{t('panel:of-product')}</h4>
              <Parameters parameters={productParameters} />
            </div>
          ) : null}
        </>
      )}
    </FetchedSection>
  );
}

function Parameters({ parameters }: { readonly parameters: readonly OfferParameter[] }) {
  return (
    <PanelFacts
      facts={parameters.map(({ id, name, values }, at) => [`${id}-${at}`, name ?? id, values.join(', ')])}
    />
  );
}
