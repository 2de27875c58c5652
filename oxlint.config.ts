import { defineConfig } from 'oxlint';
import { borderOverrides } from './config/lint-rules.ts';

export default defineConfig({
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'react', 'promise', 'vitest'],
  categories: { correctness: 'error' },
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: ['out', 'dist', '.cache', 'coverage', 'test-results'],
  rules: {
    'max-lines': ['error', { max: 300 }],
    'max-lines-per-function': ['error', { max: 60 }],
    'max-depth': ['error', { max: 3 }],
    'no-console': 'error',
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    // Text is taken apart by code points on purpose.
    'typescript/no-misused-spread': 'off',
    'typescript/require-array-sort-compare': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/no-non-null-assertion': 'error',
    // No React compiler is used, so nothing it cannot follow matters.
    'react/incompatible-library': 'off',
    'react/rules-of-hooks': 'off',
    // Rows are copied before some of them are removed.
    'unicorn/no-useless-spread': 'off',
  },
  overrides: [
    ...borderOverrides(),
    {
      files: ['src/renderer/**'],
      rules: { 'react/rules-of-hooks': 'error', 'react/exhaustive-deps': 'error' },
    },
    { files: ['*.config.ts'], rules: { 'import/no-default-export': 'off' } },
    { files: ['src/main/cli/**', 'scripts/**', 'test/bench/**'], rules: { 'no-console': 'off' } },
    {
      files: ['test/**'],
      rules: {
        'max-lines-per-function': 'off',
        'typescript/no-non-null-assertion': 'off',
        'typescript/unbound-method': 'off',
        'vitest/expect-expect': 'off',
        'vitest/no-conditional-expect': 'off',
        'vitest/require-to-throw-message': 'off',
      },
    },
  ],
});
