import { defineConfig } from 'vitest/config';

const project = (name: string, testTimeout = 20_000) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], environment: 'node', testTimeout, hookTimeout: 60_000 },
});

export default defineConfig({
  test: {
    projects: [
      project('unit'),
      project('store'),
      project('sync', 60_000),
      project('contract', 60_000),
      project('e2e', 600_000),
    ],
  },
});
