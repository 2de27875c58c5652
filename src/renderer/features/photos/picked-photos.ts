import { pickFiles } from '../../data/api.ts';
import { usePhotos } from '../../state/photos.ts';
import { preparePhotos } from './photo-work.ts';

/** Photos by the dialog of the system: they are Stragan's already when the window hears of them. */
export async function pickPhotos(kind: 'photos' | 'folder'): Promise<void> {
  const { files, problems } = await pickFiles(kind);
  if (files.length === 0 && problems.length === 0) return;
  usePhotos.setState((before) => {
    const known = new Set(before.photos.map(({ fileId }) => fileId));
    const fresh = files.filter(({ fileId }) => !known.has(fileId));
    return { photos: [...before.photos, ...fresh], problems: [...before.problems, ...problems] };
  });
  await preparePhotos();
}
