import type { FileProblem } from '../../../shared/contract-files.ts';
import { addFiles, ask } from '../../data/api.ts';
import { type HandedPhoto, usePhotos } from '../../state/photos.ts';

/** So many files go to Stragan before the next word on how far it is. */
const PORTION = 40;

/** Hands files over and prepares them; those that cannot be used stay named with the reason. */
export async function takePhotos(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  for (let start = 0; start < files.length; start += PORTION) {
    usePhotos.setState({ work: { kind: 'adding', done: start, total: files.length } });
    await takePortion(files.slice(start, start + PORTION));
    if (isStopped()) return;
  }
  await preparePhotos();
}

/** Prepares what is not prepared yet, a portion at a time, until all are or the seller stops it. */
export async function preparePhotos(): Promise<void> {
  const all = usePhotos.getState().photos.length;
  usePhotos.setState({ work: { kind: 'preparing', done: all - unprepared().length, total: all } });
  try {
    for (let left = unprepared(); left.length > 0 && !isStopped(); left = unprepared()) {
      await preparePortion(left.slice(0, PORTION).map(({ fileId }) => fileId));
    }
  } catch (error) {
    usePhotos.setState({ work: { kind: 'stopped' } });
    throw error;
  }
  if (!isStopped()) usePhotos.setState({ work: { kind: 'idle' } });
}

export function stopPhotos(): void {
  usePhotos.setState({ work: { kind: 'stopped' } });
}

function isStopped(): boolean {
  return usePhotos.getState().work.kind === 'stopped';
}

/** The photos that are neither ready nor refused. */
function unprepared(): readonly HandedPhoto[] {
  const { photos, prepared, problems } = usePhotos.getState();
  const refused = new Set(problems.map(({ fileId }) => fileId));
  return photos.filter(({ fileId }) => !prepared.has(fileId) && !refused.has(fileId));
}

async function takePortion(files: readonly File[]): Promise<void> {
  const { fileIds, problems } = await addFiles(files).catch((error: unknown) => {
    usePhotos.setState({ work: { kind: 'stopped' } });
    throw error;
  });
  const before = usePhotos.getState();
  const known = new Set(before.photos.map(({ fileId }) => fileId));
  const fresh = files.flatMap((file, index) => {
    const fileId = fileIds[index] ?? null;
    if (fileId === null || known.has(fileId)) return [];
    known.add(fileId);
    return [{ fileId, name: file.name, address: URL.createObjectURL(file) }];
  });
  usePhotos.setState({
    photos: [...before.photos, ...fresh],
    problems: [...before.problems, ...problems],
  });
}

async function preparePortion(fileIds: readonly number[]): Promise<void> {
  const { images, problems } = await ask('images.prepare', { fileIds });
  const before = usePhotos.getState();
  const there = new Set(before.photos.map(({ fileId }) => fileId));
  const asked = images.filter(({ fileId }) => there.has(fileId));
  const prepared = new Map([...before.prepared, ...asked.map((image) => [image.fileId, image] as const)]);
  const answered = new Set([...images, ...problems].map(({ fileId }) => fileId));
  const lost = before.photos
    .filter(({ fileId }) => fileIds.includes(fileId) && !answered.has(fileId))
    .map(({ fileId, name }): FileProblem => {
      return { fileId, name, code: 'unreadable', values: {}, message: '' };
    });
  const work = before.work;
  usePhotos.setState({
    prepared,
    problems: [...before.problems, ...problems, ...lost],
    work: work.kind === 'preparing' ? { ...work, done: work.done + fileIds.length } : work,
  });
}
