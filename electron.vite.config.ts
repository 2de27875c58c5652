import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { keyForBuild } from './config/built-in-key.ts';

const here = import.meta.dirname;

/** scripts/build.mjs names the parts that are out of date; everything is built when nothing is named. */
const wanted = (process.env['STRAGAN_PARTS'] ?? 'main,preload,renderer').split(',');

const ENTRIES = {
  index: 'src/main/index.ts',
  browser: 'src/main/browser/main.ts',
  cli: 'src/main/cli/main.ts',
  demo: 'src/main/demo/main.ts',
  worker: 'src/main/engine/worker.ts',
  'keeper-thread': 'src/main/app/keeper-thread.ts',
  'demo-thread': 'src/main/demo/demo-thread.ts',
};

const main = {
  define: { STRAGAN_BUILT_IN_KEY: JSON.stringify(keyForBuild(process.env)) },
  build: {
    outDir: 'out/main',
    rollupOptions: {
      input: Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, resolve(here, path)])),
      // Flat, so that a thread's file is found beside whatever chunk starts it.
      output: { format: 'es' as const, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
};

const preload = {
  build: {
    outDir: 'out/preload',
    rollupOptions: {
      input: { index: resolve(here, 'src/preload/index.ts') },
      // A sandboxed preload cannot be an ES module.
      output: { format: 'cjs' as const, entryFileNames: '[name].cjs' },
    },
  },
};

const renderer = {
  root: resolve(here, 'src/renderer'),
  base: './',
  build: {
    outDir: resolve(here, 'out/renderer'),
    // electron-vite leaves names long unless told otherwise; a window that is 1 MB smaller opens sooner.
    minify: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: { input: resolve(here, 'src/renderer/index.html') },
  },
  plugins: [react()],
};

export default defineConfig({
  ...(wanted.includes('main') ? { main } : {}),
  ...(wanted.includes('preload') ? { preload } : {}),
  ...(wanted.includes('renderer') ? { renderer } : {}),
});
