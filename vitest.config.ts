import { defineConfig } from 'vitest/config';

type Limits = {
  readonly testTimeout?: number;
  readonly fileParallelism?: boolean;
  readonly isolate?: boolean;
};

function project(name: string, limits: Limits = {}) {
  const { testTimeout = 20_000, fileParallelism = true, isolate = true } = limits;
  const include = [`test/${name}/**/*.test.ts`];
  // A list that is not as expected is shown whole: "[ Array(1) ]" tells nobody what is wrong.
  const chaiConfig = { truncateThreshold: 0 };
  // What is waited for comes when it comes; on a busy machine that is later than the one second usual here.
  const patience = { poll: { timeout: 15_000 } };
  const common = { environment: 'node', hookTimeout: 60_000, chaiConfig, expect: patience };
  return { test: { ...common, name, include, testTimeout, fileParallelism, isolate } };
}

export default defineConfig({
  test: {
    projects: [
      // Most of the time of small files went into loading the same modules again: they share them.
      project('unit', { isolate: false }),
      project('store'),
      project('sync', { testTimeout: 60_000 }),
      project('contract', { testTimeout: 60_000 }),
      project('bad-files', { testTimeout: 60_000 }),
      project('soak', { testTimeout: 120_000 }),
      project('e2e', { testTimeout: 600_000, fileParallelism: false }),
    ],
  },
});
