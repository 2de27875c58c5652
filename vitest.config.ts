import { defineConfig } from 'vitest/config';

type Limits = {
  readonly testTimeout?: number;
  readonly fileParallelism?: boolean;
  readonly isolate?: boolean;
};

function project(name: string, limits: Limits = {}) {
  const { testTimeout = 20_000, fileParallelism = true, isolate = true } = limits;
  const include = [`test/${name}/**/*.test.ts`];
  return {
    test: { name, include, environment: 'node', testTimeout, hookTimeout: 60_000, fileParallelism, isolate },
  };
}

export default defineConfig({
  test: {
    projects: [
      // Most of the time of small files went into loading the same modules again: they share them.
      project('unit', { isolate: false }),
      project('store'),
      project('sync', { testTimeout: 60_000 }),
      project('contract', { testTimeout: 60_000 }),
      project('e2e', { testTimeout: 600_000, fileParallelism: false }),
    ],
  },
});
