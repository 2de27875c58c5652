import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listCopies, type KeeperParts } from '../../src/main/engine/keeper/copies.ts';
import { makeCopies } from '../../src/main/engine/keeper/make-copies.ts';
import { createProgramFiles } from '../../src/main/ports/program-files.ts';
import type { World } from '../support/world.ts';

/** The dated copies of a shop, made and let go of by the program's own rules over virtual time. */
export class CopiesFolder {
  readonly #world: World;
  readonly #home = mkdtempSync(join(tmpdir(), 'stragan-soak-'));
  readonly #parts: KeeperParts;

  constructor(world: World) {
    this.#world = world;
    const folder = join(this.#home, 'shops');
    mkdirSync(folder);
    const clock = { now: () => world.queue.now, sleep: async () => {}, yield: async () => {} };
    this.#parts = {
      databasePath: join(folder, 'demo-1.sqlite'),
      blobsFolder: join(this.#home, 'blobs'),
      files: createProgramFiles(),
      clock,
      log: () => {},
    };
  }

  /** Each hour of what cannot be fetched again, once a day of all of it. */
  async make(whole: boolean): Promise<void> {
    writeFileSync(this.#parts.databasePath, this.#world.db().serialize());
    const made = await makeCopies(this.#parts, whole);
    if (!made.ok) throw new Error(made.error.message);
  }

  async standing(): Promise<{ readonly copies: number; readonly bytes: number }> {
    const folder = join(this.#home, 'shops');
    const copies = await listCopies(this.#parts);
    const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    return { copies: copies.length, bytes };
  }

  remove(): void {
    rmSync(this.#home, { recursive: true, force: true });
  }
}
