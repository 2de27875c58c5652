import { expect, test } from 'vitest';
import { figuresOf } from '../../method-uses/figures.ts';
import { methodsPage } from '../../method-uses/methods-page.ts';
import { methodUses } from '../../method-uses/used-by.ts';
import { readFromRoot } from './tree.ts';

const uses = await methodUses();

test('docs/methods.md says of each method what a seller reaches it by', () => {
  // Made anew by `npm run coverage:methods -- --write`.
  expect(readFromRoot('docs', 'methods.md')).toBe(methodsPage(uses));
});

test('what is out of reach becomes less', () => {
  expect(figuresOf(uses).unused).toBeLessThanOrEqual(MOST_UNUSED);
});

const MOST_UNUSED = 36;
