import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeJsonFile } from '../app/json-file.ts';
import type { Transport } from '../engine/ports.ts';
import type { BrowserServer } from './server.ts';

/**
 * How a second start on the same folder asks the first to let one more tab in: a file only the owner may
 * read.
 */
const door = z.object({ origin: z.url(), knock: z.string() });
const opened = z.object({ address: z.url() });

const TIMEOUT_MS = 3000;

export function keepDoor(dataFolder: string, { admission }: BrowserServer): void {
  const secret = randomBytes(32).toString('base64url');
  admission.openTo(secret);
  try {
    writeJsonFile(pathOf(dataFolder), { origin: admission.origin, knock: secret }, 0o600);
  } catch {
    // Into a folder that cannot be written to no second tab is let in.
  }
}

export function forgetDoor(dataFolder: string): void {
  rmSync(pathOf(dataFolder), { force: true });
}

/**
 * An address that lets a tab in to the Stragan that runs; null when it is of another kind or does not answer.
 */
export async function knock(dataFolder: string, transport: Transport): Promise<string | null> {
  try {
    const known = door.parse(JSON.parse(readFileSync(pathOf(dataFolder), 'utf8')));
    const answer = await transport({
      method: 'POST',
      url: `${known.origin}/api/knock`,
      headers: { authorization: `Bearer ${known.knock}`, origin: known.origin },
      body: null,
      timeoutMs: TIMEOUT_MS,
    });
    if (answer.status !== 200) return null;
    return opened.parse(JSON.parse(Buffer.from(answer.body).toString('utf8'))).address;
  } catch {
    return null;
  }
}

function pathOf(dataFolder: string): string {
  return join(dataFolder, 'browser.json');
}
