import { useTranslation } from 'react-i18next';
import type { OfferDetails } from '../../../shared/contract-offers.ts';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { useFormat } from '../../ui/use-format.ts';
import { valueWords } from '../../ui/value-words.ts';
import { useCategoryNames } from './category-names.ts';
import { pathWords } from './category-tree.ts';
import { EditablePart } from './editable-part.tsx';
import { type PanelFact, PanelFacts } from './panel-facts.tsx';
import classes from './offer-panel.module.css';

type OfferFactsProps = { readonly row: OfferRow; readonly details: OfferDetails | undefined };

/** Price, pieces and the numbers an offer is known by. */
export function OfferFacts({ row, details }: OfferFactsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const line = useCategoryNames().get(row.categoryId ?? '');
  const category = line ? pathWords(line) : row.categoryId && <span title={row.categoryId}>…</span>;
  const ean = row.ean ?? ((details?.detailsState ?? 'coming') === 'coming' ? t('panel:being-fetched') : '–');
  const price = (
    <EditablePart row={row} field="price">
      <b>{valueWords(row.price, format, t)}</b>
    </EditablePart>
  );
  const stock = (
    <EditablePart row={row} field="stock">
      <b>{valueWords(row.stock, format, t)}</b>
    </EditablePart>
  );
  const sku = (
    <EditablePart row={row} field="externalId">
      {row.externalId ?? '–'}
    </EditablePart>
  );
  const facts: readonly PanelFact[] = [
    ['price', t('words:field.price'), price],
    ['stock', t('words:field.stock'), stock],
    ['sku', t('words:field.externalId'), sku],
    ['format', t('panel:format'), t(FORMAT_KEYS[row.format])],
    ['number', t('panel:number'), row.offerId],
    ['ean', 'EAN (GTIN)', ean],
    ['category', t('panel:category'), category],
    ['sold', t('panel:sold'), valueWords(row.sold, format, t)],
    ['watchers', t('panel:watchers'), valueWords(row.watchers, format, t)],
    ['visits', t('panel:visits'), valueWords(row.visits, format, t)],
  ];
  return (
    <div className={classes.known}>
      <PanelFacts facts={facts} />
      {row.priceRuleId ? <p className={classes.note}>{t('panel:price-rule')}</p> : null}
      {row.isFulfillment ? <p className={classes.note}>{t('panel:fulfillment')}</p> : null}
      {row.isBusinessOnly ? <p className={classes.note}>{t('panel:business-only')}</p> : null}
    </div>
  );
}

const FORMAT_KEYS = {
  BUY_NOW: 'panel:formats.BUY_NOW',
  AUCTION: 'panel:formats.AUCTION',
  ADVERTISEMENT: 'panel:formats.ADVERTISEMENT',
};
