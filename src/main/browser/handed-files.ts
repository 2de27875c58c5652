import { randomUUID } from 'node:crypto';
import { createWriteStream, mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file system takes 255. */
const LONGEST_NAME_BYTES = 240;
const LONGEST_ENDING = 10;
/** Names that Windows keeps for its devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

class TooLarge extends Error {}

/**
 * Files that tabs handed over, each in a folder of its own, so that their names can stay as they are. They
 * last as long as the host runs: what is made of them is kept elsewhere.
 */
export class HandedFiles {
  readonly #folder: string;
  readonly #mostBytes: number;

  constructor(folder: string, mostBytes: number) {
    this.#folder = folder;
    this.#mostBytes = mostBytes;
  }

  /** Where it lies now; null for one that is too large, of which nothing stays. */
  async take(name: string, content: Readable): Promise<string | null> {
    const place = join(this.#folder, randomUUID());
    // At once: nobody would hear of a tab that goes away before its content is listened to.
    mkdirSync(place, { recursive: true, mode: 0o700 });
    const path = join(place, plainName(name));
    try {
      await pipeline(
        content,
        limited(this.#mostBytes),
        createWriteStream(path, { flags: 'wx', mode: 0o600 }),
      );
      return path;
    } catch (error) {
      await rm(place, { recursive: true, force: true });
      if (error instanceof TooLarge) return null;
      throw error;
    }
  }

  async clear(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** The last part of a name, without what a file system may take for more than a name. */
export function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last.replaceAll(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '_').replace(/^[. ]+|[. ]+$/g, '');
  const dot = plain.lastIndexOf('.');
  const hasEnding = dot > 0 && plain.length - dot <= LONGEST_ENDING;
  const ending = hasEnding ? plain.slice(dot) : '';
  const stem = hasEnding ? plain.slice(0, dot) : plain;
  const kept = `${shortened(stem, LONGEST_NAME_BYTES - Buffer.byteLength(ending))}${ending}`;
  if (kept === '') return 'file';
  return DEVICE.test(kept) ? `_${kept}` : kept;
}

function shortened(text: string, mostBytes: number): string {
  if (Buffer.byteLength(text) <= mostBytes) return text;
  const bytes = Buffer.from(text).subarray(0, mostBytes);
  return bytes.toString('utf8').replace(/\uFFFD+$/, '');
}

function limited(mostBytes: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > mostBytes) done(new TooLarge());
      else done(null, chunk);
    },
  });
}
