import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readPatch, type FilePatch } from './patch.ts';

/** A fault put into the program on purpose, to see that the simulation notices. */
export type Mutant = {
  /** "01-resend-what-was-under-way". */
  readonly name: string;
  readonly title: string;
  /** What it would do to a seller. */
  readonly harm: string;
  /** Which promise should be seen broken. */
  readonly invariant: string;
  /** Why nothing notices it by now, and what would; null where something should. */
  readonly survives: string | null;
  readonly files: readonly FilePatch[];
};

export const ROOT = resolve(import.meta.dirname, '..', '..');

const PATCHES = join(import.meta.dirname, 'patches');
const HARMLESS = join(import.meta.dirname, 'harmless');

/** All of them, in order of their numbers; or those whose name has one of the texts in it: "03,gain". */
export function readMutants(only: string | null = null): readonly Mutant[] {
  const all = readFolder(PATCHES);
  return all.filter(({ name }) => only === null || only.split(',').some((part) => name.includes(part)));
}

/** Changes that do no harm: whoever cries out at them would cry out at anything. */
export function readHarmless(): readonly Mutant[] {
  return readFolder(HARMLESS);
}

function readFolder(folder: string): readonly Mutant[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.patch'))
    .sort()
    .map((file) => readMutant(file.slice(0, -'.patch'.length), readFileSync(join(folder, file), 'utf8')));
}

/** A few headings, each on a line of its own, then a unified diff. */
export function readMutant(name: string, text: string): Mutant {
  const start = text.search(/^--- /m);
  if (start === -1) throw new Error(`${name}: there is no diff`);
  const headings = new Map(
    [...text.slice(0, start).matchAll(/^([A-Z][a-z]+): (.+)$/gm)].map(([, key = '', said = '']) => [
      key,
      said,
    ]),
  );
  const heading = (key: string) => {
    const said = headings.get(key);
    if (said === undefined) throw new Error(`${name}: there is no line "${key}: ..."`);
    return said;
  };
  return {
    name,
    title: heading('Title'),
    harm: heading('Harm'),
    invariant: heading('Invariant'),
    survives: headings.get('Survives') ?? null,
    files: readPatch(text.slice(start)),
  };
}
