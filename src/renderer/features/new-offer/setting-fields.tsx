import { NativeSelect, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Edition } from '../../../shared/domain/account.ts';
import { HANDLING_TIMES, type NewOffer } from '../../../shared/domain/new-offer.ts';
import { OFFER_SETTINGS, SETTING_FIELDS } from '../../../shared/domain/offer-settings.ts';
import { changeForm, changeOffer, useNewOffer } from '../../state/new-offer.ts';
import { durationWords } from '../../ui/duration-words.ts';
import { fieldWords } from '../../ui/value-words.ts';
import { fieldId, useProblem } from './form-parts.ts';
import { FormSection } from './form-section.tsx';
import { LabelledPicker } from './labelled-picker.tsx';
import classes from './new-offer.module.css';

type SettingFieldsProps = {
  readonly offer: NewOffer;
  readonly titles: Readonly<Record<string, string>>;
  readonly edition: Edition;
};

/** The account has a default of these. */
const OF_ACCOUNT: readonly string[] = ['shippingRates', 'returnPolicy', 'impliedWarranty'];

/** What the offer names of the shop's own terms; what is left empty Allegro takes from the account. */
export function SettingFields({ offer, titles, edition }: SettingFieldsProps) {
  const { t } = useTranslation();
  return (
    <FormSection
      title={t('new-offer:section.settings')}
      note={t(edition === '2026' ? 'new-offer:settings-note' : 'new-offer:settings-note-2022')}
    >
      <div className={classes.two}>
        {SETTING_FIELDS.map((field) => (
          <LabelledPicker
            key={field}
            field={field}
            label={fieldWords(field, t)}
            collection={OFFER_SETTINGS[field].collection}
            chosen={named(offer.settings[field] ?? null, titles)}
            empty={t(OF_ACCOUNT.includes(field) ? 'new-offer:as-account' : 'words:none')}
            onChoose={(key, title) => {
              changeOffer(field, { settings: { ...offer.settings, [field]: key } });
              keepTitle(key, title);
            }}
          />
        ))}
        <HandlingTime offer={offer} />
        {edition === '2026' ? <Parties offer={offer} titles={titles} /> : null}
      </div>
      {edition === '2026' ? <SafetyText offer={offer} /> : null}
    </FormSection>
  );
}

/** What was chosen keeps its name, whatever the list shows next. */
function keepTitle(key: string | null, title: string | null): void {
  const known = useNewOffer.getState().form?.titles ?? {};
  if (key !== null && title !== null) changeForm({ titles: { ...known, [key]: title } });
}

function HandlingTime({ offer }: { readonly offer: NewOffer }) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      id={fieldId('handlingTime')}
      label={t('new-offer:field.handlingTime')}
      error={useProblem('handlingTime')}
      value={offer.handlingTime ?? ''}
      onChange={(event) => changeOffer('handlingTime', { handlingTime: event.currentTarget.value || null })}
      data={[
        { value: '', label: t('new-offer:as-account') },
        ...HANDLING_TIMES.map((time) => ({ value: time, label: durationWords(time, t) })),
      ]}
    />
  );
}

/** Who answers for the safety of the product. */
function Parties({ offer, titles }: Omit<SettingFieldsProps, 'edition'>) {
  const { t } = useTranslation();
  return (
    <>
      <LabelledPicker
        field="producer"
        label={t('new-offer:field.producer')}
        collection="responsible-producers"
        chosen={named(offer.producerId, titles)}
        empty={t('new-offer:as-product')}
        onChoose={(producerId, title) => {
          changeOffer('producer', { producerId });
          keepTitle(producerId, title);
        }}
      />
      <LabelledPicker
        field="person"
        label={t('new-offer:field.person')}
        collection="responsible-persons"
        chosen={named(offer.personId, titles)}
        empty={t('new-offer:as-product')}
        onChoose={(personId, title) => {
          changeOffer('person', { personId });
          keepTitle(personId, title);
        }}
      />
    </>
  );
}

function SafetyText({ offer }: { readonly offer: NewOffer }) {
  const { t } = useTranslation();
  return (
    <Textarea
      id={fieldId('safetyText')}
      label={t('new-offer:field.safetyText')}
      description={t('new-offer:safety-note')}
      autosize
      minRows={2}
      maxRows={8}
      error={useProblem('safetyText')}
      value={offer.safetyText ?? ''}
      onChange={(event) => changeOffer('safetyText', { safetyText: event.currentTarget.value || null })}
    />
  );
}

function named(key: string | null, titles: SettingFieldsProps['titles']) {
  return key === null ? null : { id: key, name: titles[key] ?? null };
}
