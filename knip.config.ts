import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'src/main/{browser,cli,demo}/main.ts',
    'src/preload/{index,browser}.ts',
    'scripts/*.mjs',
    'test/{bench,chaos}/*.ts',
    'test/mutants/{live-seeds,simulate-mutants}.ts',
    'test/simulate/{simulate,simulate-worker}.ts',
    'test/two-writers/writers.ts',
    'test/soak/soak.ts',
    'test/contract/run/contract.ts',
    'test/method-uses/coverage-methods.ts',
    'test/contract/known/*.ts',
    'test/screenshots/screenshots.ts',
    'test/support/{preview,preview.config}.ts',
    'test/support/electron-stand-in/{register,start,electron}.ts',
    'test/unit/electron-stand-in/apps/*.ts',
  ],
  project: ['src/**/*.{ts,tsx}', 'scripts/**/*.mjs', 'config/**/*.ts', 'test/**/*.ts'],
  ignoreExportsUsedInFile: { type: true, interface: true },
};

export default config;
