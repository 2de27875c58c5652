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
import type { FoundFile } from '../engine/file-ports.ts';
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
    const lost = problems.map(({ path }) => unreadable(path));
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
      problems: [...lost, ...refused.map(({ name }) => unreadable(name))],
      table: null,
    });
  }

  /** Null for what was not picked and for what is no picture. */
  async picture(key: string): Promise<Picture | null> {
    const path = this.#paths.get(key);
    const bytes = path === undefined ? null : await this.#disk.read(path);
    const contentType = bytes && pictureType(bytes);
    return bytes && contentType ? { bytes, contentType } : null;
  }

  #kept({ path, name }: FoundFile, fileId: number | null): readonly PickedFile[] {
    if (fileId === null) return [];
    const key = randomUUID();
    this.#paths.set(key, path);
    return [{ fileId, name, address: `.${PICKED_PATH}${key}` }];
  }

  async #table(file: FoundFile | undefined, lost: readonly FileProblem[]): Promise<PickedFiles> {
    const isTooLarge = file !== undefined && file.sizeBytes > MOST_HANDED_BYTES;
    const content = file === undefined || isTooLarge ? null : await this.#disk.read(file.path);
    if (file && content) {
      const table = { name: file.name, content: new Uint8Array(content) };
      return { files: [], problems: lost, table };
    }
    const refused = file ? [unreadable(file.name)] : [];
    return { files: [], problems: [...lost, ...refused], table: null };
  }
}

/** What the system says of a file that it cannot read names its path. */
function unreadable(path: string): FileProblem {
  return { fileId: null, name: basename(path), code: 'unreadable', message: 'The file cannot be read.' };
}
