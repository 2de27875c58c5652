import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Edition } from '../../../shared/domain/account.ts';
import { countedLength } from '../../../shared/domain/check-rules/title-count.ts';
import { MOST_IN_TITLE } from '../../../shared/domain/check-rules/title-length.ts';
import type { NewOfferGround } from '../../../shared/domain/new-offer.ts';
import { changeForm, changeOffer, type NewOfferForm } from '../../state/new-offer.ts';
import { fieldWords } from '../../ui/value-words.ts';
import { fieldId, useProblem } from './form-parts.ts';
import { FormSection } from './form-section.tsx';
import { LabelledPicker } from './labelled-picker.tsx';
import classes from './new-offer.module.css';

type BasicFieldsProps = {
  readonly form: NewOfferForm;
  readonly ground: NewOfferGround;
  readonly edition: Edition;
};

/** Title, category, price, pieces and the seller's own number. */
export function BasicFields({ form, ground, edition }: BasicFieldsProps) {
  const { t } = useTranslation();
  const { offer, currency } = form;
  const length = countedLength(offer.title);
  const most = MOST_IN_TITLE[edition];
  const settle = (field: string) => changeOffer(field, {});
  return (
    <FormSection title={t('new-offer:section.basics')}>
      <TextInput
        id={fieldId('title')}
        label={fieldWords('title', t)}
        error={useProblem('title')}
        value={offer.title}
        onChange={(event) => changeOffer('title', { title: event.currentTarget.value })}
        description={t('new-offer:title-count', { count: length, most })}
      />
      <div className={classes.three}>
        <TextInput
          id={fieldId('price')}
          label={`${fieldWords('price', t)} (${currency})`}
          inputMode="decimal"
          error={useProblem('price')}
          value={form.price}
          onChange={(event) => {
            changeForm({ price: event.currentTarget.value });
            settle('price');
          }}
        />
        <TextInput
          id={fieldId('stock')}
          label={fieldWords('stock', t)}
          inputMode="numeric"
          error={useProblem('stock')}
          value={form.stock}
          onChange={(event) => {
            changeForm({ stock: event.currentTarget.value });
            settle('stock');
          }}
        />
        <TextInput
          id={fieldId('externalId')}
          label={fieldWords('externalId', t)}
          error={useProblem('externalId')}
          value={offer.externalId}
          onChange={(event) => changeOffer('externalId', { externalId: event.currentTarget.value })}
        />
      </div>
      <p className="quiet">{t('new-offer:sku-note')}</p>
      <Category offer={offer} ground={ground} />
    </FormSection>
  );
}

function Category({ offer, ground }: Pick<NewOfferForm, 'offer'> & { readonly ground: NewOfferGround }) {
  const { t } = useTranslation();
  const { categoryId } = offer;
  return (
    <LabelledPicker
      field="category"
      label={t('new-offer:field.category')}
      collection="categories"
      chosen={categoryId === null ? null : { id: categoryId, name: ground.categoryName ?? categoryId }}
      onChoose={(key) => changeOffer('category', { categoryId: key === null ? null : lastStep(key) })}
    />
  );
}

/** Categories lie in each other; Allegro is told the last. */
function lastStep(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}
