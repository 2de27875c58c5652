import { expect, test } from 'vitest';
import { ruleIndex } from '../../../scripts/parts/write-rule-index.mjs';
import { readFromRoot } from './tree.ts';

test('the list of the check’s rules is what `npm run check` makes of their files', () => {
  const kept = readFromRoot('src', 'shared', 'domain', 'check-rules', 'all-rules.ts');
  expect(kept.replaceAll('\r\n', '\n')).toBe(ruleIndex());
});
