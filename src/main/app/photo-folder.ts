import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

type Kept = { readonly name: string; readonly bytes: number; readonly usedAt: number };

/** A little is cleared at once, so that not every new photo clears one. */
const CLEARED_TO = 0.9;

/** Files under names made by us, up to a size; when it is full, those go that were not used for longest. */
export class PhotoFolder {
  readonly #folder: string;
  readonly #capBytes: number;
  readonly #now: () => number;
  #measured: Promise<void> | null = null;
  #size = 0;
  #clearing: Promise<void> = Promise.resolve();

  constructor(folder: string, capBytes: number, now: () => number) {
    this.#folder = folder;
    this.#capBytes = capBytes;
    this.#now = now;
  }

  async read(name: string): Promise<Uint8Array | null> {
    const path = join(this.#folder, name);
    try {
      const bytes = await readFile(path);
      const usedAt = new Date(this.#now());
      await utimes(path, usedAt, usedAt);
      return bytes;
    } catch {
      return null;
    }
  }

  /** A full disk costs the copy, not the picture. */
  async keep(name: string, bytes: Uint8Array): Promise<void> {
    try {
      await this.#write(name, bytes);
    } catch {
      this.#measured = null;
    }
  }

  async #write(name: string, bytes: Uint8Array): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    this.#measured ??= this.#measure();
    await this.#measured;
    const path = join(this.#folder, name);
    const beside = `${path}.${randomUUID()}`;
    await writeFile(beside, bytes);
    const usedAt = new Date(this.#now());
    await utimes(beside, usedAt, usedAt);
    await rename(beside, path);
    this.#size += bytes.length;
    if (this.#size > this.#capBytes) await this.#clear();
  }

  async #measure(): Promise<void> {
    this.#size = sizeOf(await this.#kept());
  }

  #clear(): Promise<void> {
    this.#clearing = this.#clearing.then(async () => {
      const kept = (await this.#kept()).sort((left, right) => left.usedAt - right.usedAt);
      this.#size = sizeOf(kept);
      for (const { name, bytes } of kept) {
        if (this.#size <= this.#capBytes * CLEARED_TO) break;
        await rm(join(this.#folder, name), { force: true });
        this.#size -= bytes;
      }
    });
    return this.#clearing;
  }

  async #kept(): Promise<Kept[]> {
    const kept: Kept[] = [];
    for (const name of await readdir(this.#folder)) {
      const found = await stat(join(this.#folder, name)).catch(() => null);
      if (found?.isFile()) kept.push({ name, bytes: found.size, usedAt: found.mtimeMs });
    }
    return kept;
  }
}

function sizeOf(kept: readonly Kept[]): number {
  return kept.reduce((sum, { bytes }) => sum + bytes, 0);
}
