import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Forms that belong to no shop: that of connecting one. */
const NO_SHOP = '_no-shop';
const ENDING = '.json';

/**
 * What was typed into the forms of a window and not applied: DATA/forms/<account>/<key>.json. Written beside
 * and renamed, one after another for each form, so that a killed process leaves the form of now or of before.
 */
export class KeptForms {
  readonly #folder: string;
  readonly #turns = new Map<string, Promise<void>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Null forgets the form. */
  keep(accountId: string | null, key: string, text: string | null): Promise<void> {
    const path = join(this.#folderOf(accountId), `${key}${ENDING}`);
    const write = () => (text === null ? rm(path, { force: true }) : this.#write(accountId, path, text));
    const turn = (this.#turns.get(path) ?? Promise.resolve()).then(write, write);
    this.#turns.set(path, turn);
    return turn;
  }

  /** What cannot be read is left out: a form opens empty then. */
  async all(accountId: string | null): Promise<Readonly<Record<string, unknown>>> {
    const folder = this.#folderOf(accountId);
    const names = await readdir(folder).catch(() => []);
    const forms: Record<string, unknown> = {};
    for (const name of names.filter((each) => each.endsWith(ENDING))) {
      const text = await readFile(join(folder, name), 'utf8').catch(() => '');
      const value = parsed(text);
      if (value !== null) forms[name.slice(0, -ENDING.length)] = value;
    }
    return forms;
  }

  async #write(accountId: string | null, path: string, text: string): Promise<void> {
    await mkdir(this.#folderOf(accountId), { recursive: true, mode: 0o700 });
    const beside = `${path}.${randomUUID()}`;
    await writeFile(beside, text, { mode: 0o600 });
    await rename(beside, path);
  }

  #folderOf(accountId: string | null): string {
    return join(this.#folder, accountId ?? NO_SHOP);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
