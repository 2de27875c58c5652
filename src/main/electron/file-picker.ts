import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron';
import type { Api } from '../../shared/contract.ts';
import {
  MOST_HANDED_BYTES,
  type FileProblem,
  type PickedFile,
  type PickedFiles,
  type PickKind,
} from '../../shared/contract-files.ts';
import { ok, type AppError, type Result } from '../../shared/errors.ts';
import { openHanded } from '../app/open-handed.ts';
import type { DiskProblem, FoundFile } from '../engine/file-ports.ts';
import { type FileRefusal, fileRefusal, tooLarge } from '../engine/uploads/file-refusal.ts';
import { pictureType, type PictureType } from '../ports/picture-type.ts';
import { createSellerDisk } from '../ports/seller-disk.ts';

/** Where the window's page finds a picture that was picked. */
export const PICKED_PATH = '/picked/';

type Picture = { readonly bytes: Uint8Array; readonly contentType: PictureType };

const DIALOGS: Readonly<Record<PickKind, OpenDialogOptions>> = {
  photos: { properties: ['openFile', 'multiSelections'] },
  folder: { properties: ['openDirectory'] },
  file: { properties: ['openFile'] },
  table: {
    properties: ['openFile'],
    filters: [{ name: 'CSV, XLSX', extensions: ['csv', 'tsv', 'txt', 'xlsx'] }],
  },
};

/** The system's dialog for files. A window learns names and numbers of what was picked, never a path. */
export class FilePicker {
  readonly #app: Pick<Api, 'call'>;
  readonly #disk = createSellerDisk();
  readonly #paths = new Map<string, string>();

  constructor(app: Pick<Api, 'call'>) {
    this.#app = app;
  }

  async pick(kind: PickKind, window: BrowserWindow | null): Promise<Result<PickedFiles, AppError>> {
    const asked = DIALOGS[kind];
    const { filePaths } = await (window
      ? dialog.showOpenDialog(window, asked)
      : dialog.showOpenDialog(asked));
    const { files, problems } = await this.#disk.find(filePaths);
    const lost = problems.map(lostFile);
    if (kind === 'table') return ok(await this.#table(files[0], lost));
    const opened = await openHanded(
      this.#app,
      files.map(({ path }) => path),
    );
    if (!opened.ok) return opened;
    const { fileIds, problems: refused } = opened.value;
    const taken = files.flatMap((file, index) => this.#kept(file, fileIds[index] ?? null));
    return ok({
      files: taken,
      problems: [...lost, ...refused.map((problem) => ({ ...problem, name: basename(problem.name) }))],
      table: null,
    });
  }

  /** Null for what was not picked and for what is no picture. */
  async picture(key: string): Promise<Picture | null> {
    const path = this.#paths.get(key);
    const read = path === undefined ? null : await this.#disk.read(path);
    if (read === null || 'trouble' in read) return null;
    const contentType = pictureType(read.content);
    return contentType ? { bytes: read.content, contentType } : null;
  }

  #kept({ path, name }: FoundFile, fileId: number | null): readonly PickedFile[] {
    if (fileId === null) return [];
    const key = randomUUID();
    this.#paths.set(key, path);
    return [{ fileId, name, address: `.${PICKED_PATH}${key}` }];
  }

  async #table(file: FoundFile | undefined, lost: readonly FileProblem[]): Promise<PickedFiles> {
    if (file === undefined) return { files: [], problems: lost, table: null };
    const { name, path, sizeBytes } = file;
    const none = (problem: FileRefusal) => {
      return { files: [], problems: [...lost, { fileId: null, name, ...problem }], table: null };
    };
    if (sizeBytes > MOST_HANDED_BYTES) return none(tooLarge(sizeBytes, MOST_HANDED_BYTES));
    const read = await this.#disk.read(path);
    if ('trouble' in read) return none(fileRefusal(read.trouble));
    return { files: [], problems: lost, table: { name, content: new Uint8Array(read.content) } };
  }
}

/** By its name: a window learns no path. */
function lostFile({ path, trouble, values }: DiskProblem): FileProblem {
  return { fileId: null, name: basename(path), ...fileRefusal(trouble, values) };
}
