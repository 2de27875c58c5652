import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { resolveConfig } from 'electron-vite';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { must } from '../../../../src/shared/errors.ts';

type Chunk = {
  readonly type: 'chunk';
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
};

const root = join(import.meta.dirname, '../../../..');

async function builtChunks(): Promise<Map<string, Chunk>> {
  process.env['STRAGAN_PARTS'] = 'main';
  const { config } = await resolveConfig({ root, logLevel: 'silent' }, 'build', 'production');
  const main = must(config?.main, 'the configuration of the main bundles');
  const built = await build({ ...main, logLevel: 'silent', build: { ...main.build, write: false } });
  const outputs = (Array.isArray(built) ? built : [built]) as readonly { output: readonly Chunk[] }[];
  const chunks = outputs.flatMap(({ output }) => output).filter(({ type }) => type === 'chunk');
  return new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
}

/** Every package and node: module that a bundle reaches, through whatever chunks. */
function reachedFrom(entry: string, chunks: ReadonlyMap<string, Chunk>): Set<string> {
  const seen = new Set<string>();
  const open = [entry];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const chunk = chunks.get(name);
    open.push(...(chunk?.imports ?? []), ...(chunk?.dynamicImports ?? []));
  }
  return new Set([...seen].filter((name) => !chunks.has(name)));
}

it("only Electron's own bundle reaches electron; the command line checks Node before all", async () => {
  const chunks = await builtChunks();
  const entries = [...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  expect(entries.sort()).toEqual([
    'browser.js',
    'cli.js',
    'demo-thread.js',
    'demo.js',
    'index.js',
    'keeper-thread.js',
    'worker.js',
  ]);
  const reaching = entries.filter((entry) =>
    [...reachedFrom(entry, chunks)].some((name) => /^electron($|[-/])/.test(name)),
  );
  expect(reaching).toEqual(['index.js']);
  for (const entry of ['cli.js', 'browser.js']) {
    const first = must(chunks.get(entry)).imports.flatMap((name) => chunks.get(name)?.imports ?? [name]);
    const heavy = first.filter(
      (name) => !chunks.has(name) && !name.startsWith('node:') && !builtinModules.includes(name),
    );
    expect({ entry, heavy }).toEqual({ entry, heavy: [] });
  }
});
