import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../engine/ports.ts';
import { redact, redactText } from './redact.ts';

export type LogFile = {
  readonly directory: string;
  /** A full file is kept as NAME.1, the one before as NAME.2 and so on. */
  readonly maxBytes?: number;
  readonly keep?: number;
};

const NAME = 'stragan.log';

/** JSON lines, without secrets. A log that cannot be written never stops the program. */
export function createLogFile({ directory, maxBytes = 2_000_000, keep = 3 }: LogFile): Log {
  const path = join(directory, NAME);
  let size = 0;
  try {
    mkdirSync(directory, { recursive: true });
    size = sizeOf(path);
  } catch {
    // Each line tries again.
  }
  return (level, message, detail) => {
    const entry = {
      at: new Date().toISOString(),
      level,
      message: redactText(message),
      ...(detail ? { detail: redact(detail) } : {}),
    };
    const line = `${JSON.stringify(entry)}\n`;
    try {
      if (size > 0 && size + line.length > maxBytes) {
        rotate(path, keep);
        size = 0;
      }
      appendFileSync(path, line, { mode: 0o600 });
      size += Buffer.byteLength(line);
    } catch {
      size = sizeOf(path);
    }
  };
}

function rotate(path: string, keep: number): void {
  rmSync(`${path}.${keep}`, { force: true });
  for (let age = keep - 1; age >= 0; age -= 1) {
    const from = age === 0 ? path : `${path}.${age}`;
    if (sizeOf(from) > 0) renameSync(from, `${path}.${age + 1}`);
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
