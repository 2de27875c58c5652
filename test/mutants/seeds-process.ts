import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { onTheWayOut } from './on-the-way-out.ts';

/** How it ended: a promise broken, the process died, nothing was said any more; or all was well. */
export type Lived =
  | { readonly end: 'well'; readonly seed: number }
  | { readonly end: 'promise' | 'died' | 'hung'; readonly seed: number; readonly told: string };

/** A seed takes less than a second of an idle processor; where none ends for so long, none ever will. */
const SILENCE_MS = 300_000;

export type Seeds = { readonly first: number; readonly last: number; readonly without: ReadonlySet<number> };

/** Lives through the seeds in a folder that holds a copy of the program. */
export function liveSeeds(folder: string, { first, last, without }: Seeds): Promise<Lived> {
  const script = join(folder, 'test', 'mutants', 'live-seeds.ts');
  const child = spawn(process.execPath, [script, String(first), String(last), [...without].join(',')], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Only what a mutant touches is compiled anew.
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, '.cache') },
  });
  const end = () => child.kill('SIGKILL');
  const isOver = onTheWayOut(end);
  let seed = first - 1;
  let broken: readonly string[] = [];
  let isHung = false;
  let complaint = '';
  const hang = () => {
    isHung = true;
    end();
  };
  let silence = setTimeout(hang, SILENCE_MS);
  createInterface({ input: child.stdout }).on('line', (line) => {
    clearTimeout(silence);
    silence = setTimeout(hang, SILENCE_MS);
    ({ seed, broken } = JSON.parse(line) as { seed: number; broken: readonly string[] });
  });
  child.stderr.on('data', (bytes: Buffer) => {
    complaint = `${complaint}${bytes.toString()}`.slice(0, 4000);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(silence);
      isOver();
      const next = nextSeed(seed, without);
      if (broken.length > 0) resolve({ end: 'promise', seed, told: broken[0] ?? '' });
      else if (isHung) resolve({ end: 'hung', seed: next, told: 'the run did not come to an end' });
      else if (code !== 0) resolve({ end: 'died', seed: next, told: errorIn(complaint) });
      else resolve({ end: 'well', seed: last });
    });
  });
}

function nextSeed(seed: number, without: ReadonlySet<number>): number {
  let next = seed + 1;
  while (without.has(next)) next += 1;
  return next;
}

/** Of what Node says when a program dies, the line that says why. */
function errorIn(complaint: string): string {
  const lines = complaint.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => /^\w*Error\b/.test(line)) ?? lines[0] ?? 'died without a word';
}
