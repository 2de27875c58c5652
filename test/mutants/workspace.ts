import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, type Mutant } from './mutant.ts';
import { onTheWayOut } from './on-the-way-out.ts';
import { patched } from './patch.ts';

const COPIED = ['src', 'test', 'package.json', 'tsconfig.base.json'];

/** A copy of the program in which one fault at a time is put in and taken out again. */
export class Workspace {
  readonly folder: string;
  readonly #takeBack: () => void;

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'stragan-mutants-'));
    for (const name of COPIED) cpSync(join(ROOT, name), join(this.folder, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(this.folder, 'node_modules'), 'junction');
    this.#takeBack = onTheWayOut(() => this.#delete());
  }

  /** What keeps it from being put in, since the program has changed; null where nothing does. */
  unfit({ files }: Pick<Mutant, 'files'>): { readonly end: 'unfit'; readonly told: string } | null {
    try {
      for (const file of files) patched(readFileSync(join(this.folder, file.path), 'utf8'), file);
      return null;
    } catch (thrown) {
      return { end: 'unfit', told: thrown instanceof Error ? thrown.message : String(thrown) };
    }
  }

  /** Returns a function that takes the fault out again. */
  putIn({ files }: Pick<Mutant, 'files'>): () => void {
    const kept = files.map((file) => {
      const path = join(this.folder, file.path);
      const text = readFileSync(path, 'utf8');
      return { path, text, mutated: patched(text, file) };
    });
    for (const { path, mutated } of kept) writeFileSync(path, mutated);
    return () => {
      for (const { path, text } of kept) writeFileSync(path, text);
    };
  }

  remove(): void {
    this.#takeBack();
    this.#delete();
  }

  #delete(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
