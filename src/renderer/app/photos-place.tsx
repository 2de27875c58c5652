import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AttachmentsScreen } from '../features/attachments/attachments-screen.tsx';
import { GalleryScreen } from '../features/photos/gallery-screen.tsx';
import { PhotosScreen } from '../features/photos/photos-screen.tsx';
import { usePhotoPart } from '../state/photo-part.ts';

/** Photos and attachments are both files of this computer that go onto offers. */
export function PhotosPlace() {
  const { part, galleryOf } = usePhotoPart();
  if (galleryOf !== null) return <GalleryScreen key={galleryOf} offerId={galleryOf} />;
  return part === 'photos' ? <PhotosScreen parts={<Parts />} /> : <AttachmentsScreen parts={<Parts />} />;
}

function Parts() {
  const { t } = useTranslation();
  const part = usePhotoPart((state) => state.part);
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('attachments:parts')}
      value={part}
      onChange={(value) => usePhotoPart.setState({ part: value as typeof part })}
      data={[
        { value: 'photos', label: t('shell:place.photos') },
        { value: 'attachments', label: t('attachments:part') },
      ]}
    />
  );
}
