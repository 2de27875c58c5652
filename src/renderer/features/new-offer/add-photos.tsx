import { Button } from '@mantine/core';
import { IconPhotoPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileProblem } from '../../../shared/contract-files.ts';
import { imageName } from '../../../shared/domain/offer-files.ts';
import { addFiles, ask, canPick, errorOf, pickFiles } from '../../data/api.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import classes from './new-offer.module.css';

type Added = { readonly names: readonly string[]; readonly problems: readonly FileProblem[] };

/** Photos of this computer: made ready here at once, uploaded when the offer is sent. */
export function AddPhotos({ onAdded }: { readonly onAdded: (names: readonly string[]) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const take = useMutation({
    mutationFn: async (files: readonly File[] | null): Promise<Added> => {
      const handed = files === null ? await picked() : await addFiles(files);
      const fileIds = handed.fileIds.filter((fileId) => fileId !== null);
      const { images, problems } = await ask('images.prepare', { fileIds });
      const names = images.map(({ blobId }) => imageName(blobId));
      return { names, problems: [...handed.problems, ...problems] };
    },
    onSuccess: ({ names }) => onAdded(names),
  });
  return (
    <>
      <Button
        className={classes.fit ?? ''}
        size="xs"
        loading={take.isPending}
        leftSection={<IconPhotoPlus size={14} stroke={1.6} />}
        onClick={() => (canPick() ? take.mutate(null) : input.current?.click())}
      >
        {t('new-offer:add-photos')}
      </Button>
      <input
        ref={input}
        id="new-offer-files"
        type="file"
        multiple
        hidden
        aria-label={t('new-offer:add-photos')}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) take.mutate(files);
        }}
      />
      {take.data?.problems.map(({ name }) => (
        <p key={name} className={classes.problem} role="alert">
          {t('new-offer:photo-unusable', { name })}
        </p>
      ))}
      {take.error ? <ErrorNote error={errorOf(take.error)} /> : null}
    </>
  );
}

/** What the system's own dialog gave; empty where it was closed. */
async function picked() {
  const { files, problems } = await pickFiles('photos');
  return { fileIds: files.map(({ fileId }) => fileId), problems };
}
