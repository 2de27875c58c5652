import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { forkStandIn } from '../../support/electron-stand-in/fork-stand-in.ts';

export type Told = Readonly<Record<string, unknown>>;

/**
 * Runs one of the small apps here under the stand-in to its end: what it printed, and what it said on
 * stderr.
 */
export async function runApp(name: string, surroundings: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'stragan-stand-in-'));
  const main = resolve(import.meta.dirname, 'apps', `${name}.ts`);
  const child = forkStandIn(main, [`--data=${folder}`, '--flag'], surroundings);
  const closed = once(child, 'close');
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('The app says nothing');
  const [printed, complained] = await Promise.all([text(stdout), text(stderr)]);
  const [code] = (await closed) as [number];
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  if (code !== 0) throw new Error(`The app ended with ${code}: ${complained}`);
  return { told: JSON.parse(printed) as Told, complained };
}
