import { basename, join, resolve } from 'node:path';
import type { Exported, FoundExport, Imported } from '../../shared/contract-recovery.ts';
import type { Account } from '../../shared/domain/account.ts';
import { type AppError, err, must, ok, type Result } from '../../shared/errors.ts';
import { type Trouble, troubleText } from '../../shared/troubles/trouble.ts';
import type { ProgramFiles } from '../engine/file-ports.ts';
import type { ExportedShop } from '../engine/keeper/export-shop.ts';
import type { Log } from '../engine/ports.ts';
import { VERSION } from '../engine/program.ts';
import { ownerOf } from '../engine/store/copy-database.ts';
import { createBlobStore } from '../engine/uploads/blob-store.ts';
import { createBlobFolder } from '../ports/blob-folder.ts';
import { createSellerDisk } from '../ports/seller-disk.ts';
import type { AccountsFile } from './accounts-file.ts';
import { MANIFEST_NAME, type Manifest, readManifest } from './archive-manifest.ts';
import { archiveReadme } from './archive-readme.ts';
import { troubleOfShop, whyNoList } from './archive-troubles.ts';
import { askKeeper } from './ask-keeper.ts';
import { shopPath } from './shop-path.ts';

type ArchiveNeeds = {
  readonly dataFolder: string;
  /** Where exports of windows come to lie, and where they are looked for. */
  readonly exportsFolder: string;
  readonly accounts: AccountsFile;
  readonly files: ProgramFiles;
  readonly log: Log;
  readonly now: () => number;
};

type Answer<T> = Promise<Result<T, AppError>>;

const FORMS = 'forms';

/** Everything of all shops as an open folder, and back. */
export class ArchiveDesk {
  readonly #needs: ArchiveNeeds;

  constructor(needs: ArchiveNeeds) {
    this.#needs = needs;
  }

  async export(named: string | null): Answer<Exported> {
    const { accounts, exportsFolder, files, now } = this.#needs;
    const stamp = new Date(now()).toISOString().slice(0, 19).replaceAll(':', '-').replace('T', ' ');
    const folder = named === null ? join(exportsFolder, `Stragan ${stamp}`) : resolve(named);
    if ((await files.list(folder)).length > 0) return err(notEmpty(folder));
    for (const name of ['shops', 'files']) await files.makeFolder(join(folder, name));
    const shops: Manifest['shops'] = [];
    const exported = new Map<string, string>();
    let sizeBytes = 0;
    for (const { accountId, login } of accounts.content.accounts) {
      const database = `${accountId}.sqlite`;
      const to = { database: join(folder, 'shops', database), files: join(folder, 'files') };
      const done = await this.#keeper<ExportedShop>(accountId, 'keeper.export', to);
      if (!done.ok) return done;
      shops.push({ accountId, login, database });
      for (const file of done.value.files) exported.set(file.blobId, file.path);
      sizeBytes += done.value.sizeBytes;
    }
    await this.#copyForms(join(this.#needs.dataFolder, FORMS), join(folder, FORMS));
    await files.writeText(join(folder, 'README.txt'), archiveReadme(stamp));
    const list = [...exported].map(([blobId, path]) => ({ blobId, path }));
    const manifest: Manifest = { format: 1, program: VERSION, exportedAt: now(), shops, files: list };
    // The last: a folder without it is no whole export.
    await files.writeText(join(folder, MANIFEST_NAME), `${JSON.stringify(manifest, null, 2)}\n`);
    for (const entry of await files.list(join(folder, 'shops'))) sizeBytes += entry.sizeBytes;
    return ok({ folder, shops: shops.length, files: list.length, sizeBytes });
  }

  async found(): Promise<readonly FoundExport[]> {
    const { exportsFolder, files } = this.#needs;
    const names = await files.folders(exportsFolder).catch(() => []);
    const found = await Promise.all(
      names
        .filter((name) => name.startsWith('Stragan '))
        .map(async (name) => {
          const read = await this.#manifest(join(exportsFolder, name));
          if (!read.ok) return null;
          const { exportedAt, shops } = read.value;
          return { name, exportedAt, logins: shops.map(({ login }) => login) };
        }),
    );
    const whole = found.filter((each) => each !== null);
    return whole.toSorted((left, right) => right.exportedAt - left.exportedAt);
  }

  /** By its folder, or by the name under which it was found. */
  async import({ folder, name }: { readonly folder?: string; readonly name?: string }): Answer<Imported> {
    const { exportsFolder, accounts } = this.#needs;
    const from = folder === undefined ? join(exportsFolder, basename(name ?? '')) : resolve(folder);
    const manifest = await this.#manifest(from);
    if (!manifest.ok) return manifest;
    const files = await this.#takeFiles(from, manifest.value);
    const taken: Account[] = [];
    const skipped: string[] = [];
    const unusable: Trouble[] = [];
    for (const shop of manifest.value.shops) {
      const trouble = await troubleOfShop(this.#needs.files, join(from, 'shops'), shop);
      if (trouble !== null) unusable.push(trouble);
      else if (accounts.find(shop.accountId) !== null) skipped.push(shop.login);
      else {
        const account = await this.#takeShop(join(from, 'shops', shop.database), shop.accountId);
        if (!account.ok) return account;
        taken.push(account.value);
      }
    }
    const [trouble] = unusable;
    if (trouble !== undefined && taken.length + skipped.length === 0) return err(unusableExport(trouble));
    await this.#copyForms(join(from, FORMS), join(this.#needs.dataFolder, FORMS));
    return ok({ accounts: taken, skipped, unusable, files });
  }

  async #takeShop(path: string, accountId: string): Answer<Account> {
    const done = await this.#keeper<null>(accountId, 'keeper.import', { from: path });
    if (!done.ok) return done;
    const owner = must(ownerOf(path), 'the account of the shop');
    this.#needs.accounts.keep(owner);
    return ok(owner);
  }

  async #manifest(folder: string): Answer<Manifest> {
    const { files } = this.#needs;
    const text = await files.readText(join(folder, MANIFEST_NAME)).catch(() => null);
    const read = text === null ? await whyNoList(files, folder) : readManifest(text);
    if (typeof read !== 'string') return ok(read);
    const values = { name: basename(folder), list: MANIFEST_NAME };
    return err(unusableExport({ code: `copy.${read}`, values }));
  }

  /** Only what is what the list says it is. */
  async #takeFiles(folder: string, { files }: Manifest): Promise<number> {
    const disk = createSellerDisk();
    const blobs = createBlobStore(createBlobFolder(join(this.#needs.dataFolder, 'blobs')));
    let taken = 0;
    for (const { blobId, path } of files) {
      const read = await disk.read(join(folder, 'files', path));
      if ('content' in read && (await blobs.keep(read.content)) === blobId) taken += 1;
    }
    return taken;
  }

  async #copyForms(from: string, to: string): Promise<void> {
    const { files } = this.#needs;
    for (const owner of await files.folders(from)) {
      await files.makeFolder(join(to, owner));
      const there = new Set((await files.list(join(to, owner))).map(({ name }) => name));
      const forms = (await files.list(join(from, owner))).filter(({ name }) =>
        /^[a-z0-9-]+\.json$/.test(name),
      );
      for (const { name } of forms.filter((form) => !there.has(form.name)))
        await files.copy(join(from, owner, name), join(to, owner, name));
    }
  }

  #keeper<T>(accountId: string, name: `keeper.${string}`, input: object): Answer<T> {
    const { dataFolder, log } = this.#needs;
    const databasePath = shopPath(dataFolder, accountId);
    return askKeeper({ databasePath, blobsFolder: join(dataFolder, 'blobs'), log }, name, input);
  }
}

function notEmpty(folder: string): AppError {
  return { kind: 'bad-input', path: 'folder', message: `${folder} is not empty. Name a new folder.` };
}

function unusableExport(trouble: Trouble): AppError {
  return { kind: 'bad-input', path: 'folder', message: troubleText(trouble), trouble };
}
