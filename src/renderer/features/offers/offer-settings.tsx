import { useTranslation } from 'react-i18next';
import type { OfferDetails } from '../../../shared/contract-offers.ts';
import { type ChosenField, chosenFieldsOf } from '../../../shared/domain/offer-settings.ts';
import type { OfferRow } from '../../../shared/domain/offer.ts';
import { errorOf } from '../../data/api.ts';
import { useAsk, useTell } from '../../data/use-ask.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { fieldWords } from '../../ui/value-words.ts';
import { ChosenPicker } from './chosen-picker.tsx';
import { FetchedSection } from './fetched-section.tsx';
import { PanelFacts } from './panel-facts.tsx';

type OfferSettingsProps = { readonly row: OfferRow; readonly details: OfferDetails | undefined };

/** The settings that the offer names, each chosen from its collection. */
export function OfferSettings({ row, details }: OfferSettingsProps) {
  const { t } = useTranslation();
  const edit = useTell('offers.edit');
  const edition = useAsk('app.status', {}).data?.account?.edition ?? '2026';
  const settings = details?.settings ?? null;

  function choose(field: ChosenField, value: string | null) {
    const edits = [{ offerId: row.offerId, field, intent: { kind: 'set' as const, value } }];
    edit.mutate({ title: t('offers:by-hand'), origin: 'by-hand', edits });
  }

  return (
    <FetchedSection id="settings" title={t('panel:settings')} details={details}>
      {() => (
        <>
          {edit.error ? <ErrorNote error={errorOf(edit.error)} /> : null}
          <PanelFacts
            facts={chosenFieldsOf(edition).map((field) => [
              field,
              fieldWords(field, t),
              settings === null ? null : (
                <ChosenPicker
                  key={field}
                  field={field}
                  value={settings[field].shown}
                  mayBeEmpty
                  onChoose={(value) => choose(field, value?.id ?? null)}
                />
              ),
            ])}
          />
        </>
      )}
    </FetchedSection>
  );
}
