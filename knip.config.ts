import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'src/main/index.ts',
    'src/main/{browser,cli,demo}/main.ts',
    'src/main/engine/worker.ts',
    'src/main/demo/demo-thread.ts',
    'src/preload/{index,browser}.ts',
    'src/renderer/main.tsx',
    'scripts/*.mjs',
    'test/{bench,chaos}/*.ts',
  ],
  project: ['src/**/*.{ts,tsx,css}', 'scripts/**/*.mjs', 'config/**/*.ts', 'test/**/*.ts'],
  ignoreDependencies: ['node', 'oxlint-tsgolint'],
  ignoreExportsUsedInFile: { type: true, interface: true },
};

export default config;
