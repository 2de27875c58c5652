import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

export type Greeting = {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly additionalData: unknown;
};

/**
 * One process per userData folder. The system frees the lock when its holder dies; a second one leaves a
 * greeting.
 */
export class SingleInstance {
  readonly #folder: string;
  readonly #lock: Database.Database;
  readonly #isFirst: boolean;

  constructor(userData: string, greeting: Greeting, greeted: (greeting: Greeting) => void) {
    this.#folder = join(userData, 'greetings');
    mkdirSync(this.#folder, { recursive: true });
    this.#lock = new Database(join(userData, 'single-instance.sqlite'), { timeout: 0 });
    this.#isFirst = this.#take();
    if (this.#isFirst) this.#listen(greeted);
    else this.#leave(greeting);
  }

  get isFirst(): boolean {
    return this.#isFirst;
  }

  release(): void {
    this.#lock.close();
  }

  #take(): boolean {
    try {
      this.#lock.exec('BEGIN EXCLUSIVE');
      return true;
    } catch {
      this.#lock.close();
      return false;
    }
  }

  #listen(greeted: (greeting: Greeting) => void): void {
    for (const old of readdirSync(this.#folder)) rmSync(join(this.#folder, old));
    watch(this.#folder, (_event, name) => {
      if (!name?.endsWith('.json')) return;
      const path = join(this.#folder, name);
      try {
        const text = readFileSync(path, 'utf8');
        rmSync(path);
        greeted(JSON.parse(text) as Greeting);
      } catch {
        // Told twice of one file: it was read the first time.
      }
    }).unref();
  }

  #leave(greeting: Greeting): void {
    const path = join(this.#folder, randomUUID());
    writeFileSync(path, JSON.stringify(greeting));
    renameSync(path, `${path}.json`);
  }
}
