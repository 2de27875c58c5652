import { defineConfig } from 'vitest/config';

type Limits = { readonly testTimeout?: number; readonly fileParallelism?: boolean };

function project(name: string, { testTimeout = 20_000, fileParallelism = true }: Limits = {}) {
  const include = [`test/${name}/**/*.test.ts`];
  return { test: { name, include, environment: 'node', testTimeout, hookTimeout: 60_000, fileParallelism } };
}

export default defineConfig({
  test: {
    projects: [
      project('unit'),
      project('store'),
      project('sync', { testTimeout: 60_000 }),
      project('contract', { testTimeout: 60_000 }),
      project('e2e', { testTimeout: 600_000, fileParallelism: false }),
    ],
  },
});
