import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { OfferDetails } from '../../../shared/contract-offers.ts';
import type { OfferContents } from '../../../shared/domain/offer-contents.ts';
import { attachmentTypeWords } from '../../ui/attachment-words.ts';
import { FetchedSection } from './fetched-section.tsx';
import { PanelFacts } from './panel-facts.tsx';

/** Attachments and what is told of safety; offers without any have no such section. */
export function OfferDocuments({ details }: { readonly details: OfferDetails | undefined }) {
  const { t } = useTranslation();
  const { contents = null } = details ?? {};
  if (contents === null || (contents.attachments.length === 0 && contents.safety === null)) return null;
  return (
    <FetchedSection id="documents" title={t('panel:documents')} details={details}>
      {({ attachments, safety }) => (
        <PanelFacts
          facts={[
            [
              'attachments',
              t('words:field.attachments'),
              attachments.map((type) => attachmentTypeWords(type, t)).join('\n'),
            ],
            ['safety', t('panel:safety'), safety === null ? null : safetyWords(safety, t)],
          ]}
        />
      )}
    </FetchedSection>
  );
}

function safetyWords({ text, documents }: NonNullable<OfferContents['safety']>, t: TFunction): string {
  return text ?? t('panel:safety-documents', { count: documents });
}
