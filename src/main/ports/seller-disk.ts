import { createReadStream } from 'node:fs';
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { DiskProblem, DiskTrouble, FoundFile, SellerDisk } from '../engine/file-ports.ts';

const MOST_FILES = 20_000;
/** Files that systems leave in folders of pictures. */
const LITTER = new Set(['thumbs.db', 'desktop.ini']);

type Found = { readonly files: FoundFile[]; readonly problems: DiskProblem[] };

/** The seller's files as the system shows them. */
export function createSellerDisk(): SellerDisk {
  return {
    find: async (paths) => {
      const found: Found = { files: [], problems: [] };
      for (const path of paths) await look(resolve(path), found);
      return found;
    },
    read: async (path) => {
      try {
        return { content: await readFile(path) };
      } catch (error) {
        return { trouble: troubleOf(error) };
      }
    },
    open: (path) => createReadStream(path) as AsyncIterable<Buffer>,
    save,
  };
}

async function save(path: string, content: AsyncIterable<Uint8Array>): Promise<number> {
  const draft = `${resolve(path)}.new`;
  try {
    const sizeBytes = await writeAll(draft, content);
    await rename(draft, resolve(path));
    return sizeBytes;
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function writeAll(path: string, content: AsyncIterable<Uint8Array>): Promise<number> {
  const file = await open(path, 'w');
  try {
    let sizeBytes = 0;
    for await (const piece of content) {
      await file.writeFile(piece);
      sizeBytes += piece.length;
    }
    return sizeBytes;
  } finally {
    await file.close();
  }
}

async function look(path: string, found: Found): Promise<void> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) await walk(path, found);
    else if (facts.isFile()) found.files.push({ path, name: basename(path), sizeBytes: facts.size });
    else found.problems.push({ path, trouble: 'no-file', values: {} });
  } catch (error) {
    found.problems.push({ path, trouble: troubleOf(error), values: {} });
  }
}

/** In the order of names. Links inside folders are not followed: they may lead in circles. */
async function walk(folder: string, found: Found): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  const shown = entries.filter(({ name }) => !name.startsWith('.') && !LITTER.has(name.toLowerCase()));
  for (const entry of shown.toSorted((left, right) => (left.name < right.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (found.files.length >= MOST_FILES) {
      found.problems.push({ path, trouble: 'too-many', values: { most: MOST_FILES } });
      return;
    }
    if (entry.isDirectory() || entry.isFile()) await look(path, found);
  }
}

function troubleOf(error: unknown): DiskTrouble {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return 'not-there';
  return code === 'EACCES' || code === 'EPERM' ? 'no-access' : 'unreadable';
}
