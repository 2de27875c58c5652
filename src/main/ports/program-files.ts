import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import {
  copyFile,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  statfs,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { swapInto } from './swap-file.ts';
import type { FolderEntry, ProgramFiles } from '../engine/file-ports.ts';

/** Readable by their owner alone: they hold what buyers wrote. */
const MODE = { file: 0o600, folder: 0o700 };

export function createProgramFiles(): ProgramFiles {
  return {
    list: async (folder) => {
      const entries = await readdir(folder, { withFileTypes: true }).catch(noneIfMissing);
      const found = await Promise.all(
        entries.filter((entry) => entry.isFile()).map(({ name }) => entryOf(folder, name)),
      );
      return found.filter((entry) => entry !== null);
    },
    folders: async (folder) => {
      const entries = await readdir(folder, { withFileTypes: true }).catch(noneIfMissing);
      return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    },
    makeFolder: async (path) => void (await mkdir(path, { recursive: true, mode: MODE.folder })),
    copy: (from, to) => beside(to, (draft) => copyFile(from, draft, constants.COPYFILE_FICLONE)),
    move: async (from, to) => {
      await onDisk(from);
      await giveName(from, to);
    },
    swap: async (path) => swapInto(path),
    remove: (path) => rm(path, { force: true }),
    readText: async (path) => {
      try {
        return await readFile(path, 'utf8');
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    writeText: (path, text) => beside(path, (draft) => writeFile(draft, text, { mode: MODE.file })),
    freeBytes: async (folder) => {
      const facts = await statfs(folder).catch(() => null);
      return facts === null ? null : facts.bavail * facts.bsize;
    },
  };
}

async function beside(path: string, write: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  try {
    await write(draft);
    await onDisk(draft);
    await giveName(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function giveName(from: string, to: string): Promise<void> {
  if (await stat(to).catch(() => null)) throw new Error(`${to} is there already`);
  await rename(from, to);
}

async function onDisk(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function entryOf(folder: string, name: string): Promise<FolderEntry | null> {
  const facts = await stat(join(folder, name)).catch(() => null);
  return facts === null ? null : { name, sizeBytes: facts.size, modifiedAt: Math.round(facts.mtimeMs) };
}

function noneIfMissing(error: unknown): never[] {
  if (isMissing(error)) return [];
  throw error;
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
