import { useTranslation } from 'react-i18next';
import type { OfferDetails, ShownParameters } from '../../../shared/contract-offers.ts';
import type { OfferContents } from '../../../shared/domain/offer-contents.ts';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { type ReadParameter, saidIn } from '../../../shared/domain/parameter-words.ts';
import { useFormat } from '../../ui/use-format.ts';
import { FetchedSection } from './fetched-section.tsx';
import { PanelFacts } from './panel-facts.tsx';
import classes from './offer-panel.module.css';
import { PartBegin } from './part-begin.tsx';
import { hasParametersDraft } from './use-parameters-draft.ts';

type OfferParametersProps = { readonly row: OfferRow; readonly details: OfferDetails | undefined };

/** Those of the offer, as they are meant, and those of its products in Allegro's catalogue. */
export function OfferParameters({ row, details }: OfferParametersProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const known = details?.parameters ?? null;
  return (
    <FetchedSection
      id="parameters"
      title={t('panel:parameters')}
      details={details}
      aside={(contents) => {
        const { own, ofProduct } = partsOf(contents, known);
        return format.count(own.length + ofProduct.length);
      }}
    >
      {(contents) => {
        const { own, ofProduct } = partsOf(contents, known);
        return (
          <>
            <PartBegin
              row={row}
              part="parameters"
              hasDraft={hasParametersDraft}
              words={{
                begin: t('parameters:edit'),
                goOn: t('parameters:go-on'),
                draft: t('parameters:draft'),
              }}
            />
            <Parameters parameters={own} />
            {ofProduct.length > 0 ? (
              <div>
                <h4 className={classes.label}>{t('panel:of-product')}</h4>
                <Parameters parameters={ofProduct} />
              </div>
            ) : null}
          </>
        );
      }}
    </FetchedSection>
  );
}

type Parts = { readonly own: readonly ReadParameter[]; readonly ofProduct: readonly ReadParameter[] };

/** Before it is known which are whose, as Allegro lists them. */
function partsOf({ parameters, productParameters }: OfferContents, known: ShownParameters | null): Parts {
  if (known === null) return { own: parameters, ofProduct: productParameters };
  return { own: known.shown, ofProduct: known.ofProduct };
}

function Parameters({ parameters }: { readonly parameters: readonly ReadParameter[] }) {
  return (
    <PanelFacts
      facts={parameters.map((each, at) => [`${each.id}-${at}`, each.name ?? each.id, saidIn(each)])}
    />
  );
}
