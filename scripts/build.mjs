import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PARTS, stampOf, writeStamp } from './build-stamp.mjs';
import { writeRuleIndex } from './parts/write-rule-index.mjs';

// Builds the parts named on the command line, all of them when none is named. `--watch` goes on with the
// renderer.

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const parts = named.length > 0 ? named : Object.keys(PARTS);
const unknown = parts.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(', ')}`);

writeRuleIndex();

// The stamp is taken before the build: what changes meanwhile makes the part stale again.
const stamps = parts.map((name) => [name, stampOf(root, PARTS[name].inputs)]);

const byElectronVite = parts.filter((name) => name !== 'preload-browser');
if (byElectronVite.length > 0) {
  process.env.STRAGAN_PARTS = byElectronVite.join(',');
  const { build } = await import('electron-vite');
  await build({ root, logLevel: 'error' });
}
if (parts.includes('preload-browser')) await buildBrowserPreload();
for (const [name, stamp] of stamps) writeStamp(root, name, stamp);
if (process.argv.includes('--watch')) await watchRenderer();

async function buildBrowserPreload() {
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: join(root, 'out', 'browser'),
      lib: {
        entry: join(root, 'src', 'preload', 'browser.ts'),
        formats: ['iife'],
        name: 'straganPreload',
        fileName: () => 'preload.js',
      },
    },
  });
}

async function watchRenderer() {
  const [{ build }, { resolveConfig }] = await Promise.all([import('vite'), import('electron-vite')]);
  process.env.STRAGAN_PARTS = 'renderer';
  const { config } = await resolveConfig({ root }, 'build', 'development');
  await build({ ...config?.renderer, build: { ...config?.renderer?.build, watch: {} } });
}
