import type { NamedFile } from '../../../shared/contract-files.ts';
import { addFiles, pickFiles } from '../../data/api.ts';

/** `lost` names what cannot be read; both are null when the seller thought better of it. */
export type TakenFile = { readonly file: NamedFile | null; readonly lost: string | null };

/** A file that the page was handed. */
export async function takeHanded(file: File): Promise<TakenFile> {
  const { name } = file;
  const [fileId = null] = (await addFiles([file])).fileIds;
  return fileId === null ? { file: null, lost: name } : { file: { fileId, name }, lost: null };
}

/** A file by the dialog of the system. */
export async function takePicked(): Promise<TakenFile> {
  const { files, problems } = await pickFiles('file');
  const [picked] = files;
  const file = picked ? { fileId: picked.fileId, name: picked.name } : null;
  return { file, lost: problems[0]?.name ?? null };
}
