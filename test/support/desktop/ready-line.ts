import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** What the program says on its standard output when its window is open; empty when it ends before. */
export function readyLine({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    if (!stdout) return resolve('');
    const lines = createInterface({ input: stdout });
    lines.on('line', (line) => (line.startsWith('Stragan is ready') ? resolve(line) : undefined));
    lines.on('close', () => resolve(''));
  });
}
