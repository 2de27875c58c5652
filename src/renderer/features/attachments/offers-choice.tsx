import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type AttachmentForm, changeAttachment, useAttachments } from '../../state/attachments.ts';
import { ListOffers } from './list-offers.tsx';
import { SearchOffers } from './search-offers.tsx';
import type { ListedOffers } from './use-chosen-offers.ts';

type OffersChoiceProps = { readonly listed: ListedOffers; readonly count: number };

/** Which offers: those selected in the grid, those searched for, or a list from elsewhere. */
export function OffersChoice({ listed, count }: OffersChoiceProps) {
  const { t } = useTranslation();
  const { by, selection } = useAttachments();
  return (
    <section aria-label={t('attachments:offers')}>
      <h2>{t('attachments:offers')}</h2>
      <SegmentedControl
        size="xs"
        aria-label={t('attachments:by')}
        value={by}
        onChange={(value) => changeAttachment({ by: value as AttachmentForm['by'] })}
        data={[
          { value: 'search', label: t('attachments:by-search') },
          { value: 'list', label: t('attachments:by-list') },
          { value: 'selection', label: t('attachments:by-selection', { count: selection.length }) },
        ]}
      />
      <p role="status">
        {by === 'selection' && count === 0
          ? t('attachments:no-selection')
          : t('attachments:chosen', { count })}
      </p>
      {by === 'search' ? <SearchOffers /> : null}
      {by === 'list' ? <ListOffers {...listed} /> : null}
    </section>
  );
}
