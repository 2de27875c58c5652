import { Button } from '@mantine/core';
import { IconFolderPlus, IconPhotoPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { canPick, errorOf } from '../../data/api.ts';
import { sayError } from '../../state/notice.ts';
import { pickedFiles } from './dropped-files.ts';
import { pickPhotos } from './picked-photos.ts';

type PickButtonsProps = {
  readonly onFiles: (files: readonly File[]) => void;
  readonly isFirstStep?: boolean;
};

/** React knows no such attribute. */
const WHOLE_FOLDERS = { webkitdirectory: '' };

/** Without a filter on kinds: what cannot be used is said by name. */
export function PickButtons({ onFiles, isFirstStep = false }: PickButtonsProps) {
  const { t } = useTranslation();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant={isFirstStep ? 'filled' : 'default'}
        leftSection={<IconPhotoPlus size={16} stroke={1.6} />}
        onClick={() => pick('photos', files.current)}
      >
        {t('photos:pick-files')}
      </Button>
      <Button
        leftSection={<IconFolderPlus size={16} stroke={1.6} />}
        onClick={() => pick('folder', folder.current)}
      >
        {t('photos:pick-folder')}
      </Button>
      <input
        ref={files}
        id="photo-files"
        type="file"
        multiple
        hidden
        aria-label={t('photos:pick-files')}
        onChange={(event) => take(event.currentTarget)}
      />
      <input
        ref={folder}
        {...WHOLE_FOLDERS}
        id="photo-folder"
        type="file"
        hidden
        aria-label={t('photos:pick-folder')}
        onChange={(event) => take(event.currentTarget)}
      />
    </>
  );

  function pick(kind: 'photos' | 'folder', input: HTMLInputElement | null) {
    if (!canPick()) return input?.click();
    pickPhotos(kind).catch((error: unknown) => {
      sayError(errorOf(error));
    });
  }

  function take(input: HTMLInputElement) {
    onFiles(pickedFiles(input.files));
    // The same files may be picked again.
    input.value = '';
  }
}
