import { randomUUID } from 'node:crypto';
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BlobFolder } from '../engine/file-ports.ts';
import type { DurableStep } from '../engine/ports.ts';

/** A folder of the data folder. What is written is on the disk before it has its name. */
export function createBlobFolder(folder: string, durableStep: DurableStep = () => {}): BlobFolder {
  const placeOf = (name: string) => {
    if (!/^[0-9a-f]{2}\/[0-9a-f]{64}$/.test(name)) throw new Error(`Not a name of the blob store: ${name}`);
    return join(folder, name);
  };
  return {
    has: async (name) => {
      try {
        await access(placeOf(name));
        return true;
      } catch {
        return false;
      }
    },
    read: async (name) => {
      try {
        return await readFile(placeOf(name));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    write: async (name, content) => {
      const place = placeOf(name);
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      const draft = `${place}.${randomUUID()}.draft`;
      try {
        await writeThrough(draft, content);
        durableStep('before:file.renamed');
        await rename(draft, place);
        durableStep('after:file.renamed');
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
      await syncFolder(dirname(place));
    },
  };
}

async function writeThrough(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** So that the name outlives a power cut too. Not every system opens folders. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
