import type { Commands } from '../../shared/contract.ts';
import type { Words } from '../../shared/contract-collections.ts';
import { ask } from './api.ts';
import { download } from './download.ts';

export type PaperAsked = Commands['papers.get']['in'];

export type SavedPaper = {
  readonly names: readonly string[];
  /** Why there is none. */
  readonly why: Words | null;
  /** When it was got, where Allegro cannot be asked now. */
  readonly keptAt: number | null;
};

/** Gets a label, a protocol or an attachment, and saves what there is of it. */
export async function savePaper(asked: PaperAsked): Promise<SavedPaper> {
  const { files, why, keptAt } = await ask('papers.get', asked);
  for (const { content, mediaType, fileName } of files)
    download(new Blob([bytesOf(content)], { type: mediaType }), fileName);
  return { names: files.map(({ fileName }) => fileName), why, keptAt };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
