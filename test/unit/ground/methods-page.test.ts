import { expect, test } from 'vitest';
import { figuresOf } from '../../method-uses/figures.ts';
import { methodsPage } from '../../method-uses/methods-page.ts';
import { readRecord } from '../../method-uses/pressed-record.ts';
import { methodUses } from '../../method-uses/used-by.ts';
import { readFromRoot } from './tree.ts';

const uses = await methodUses();
const record = readRecord();

test('docs/methods.md says of each method what a seller reaches it by', () => {
  // Made anew by `npm run coverage:methods -- --write`.
  expect(readFromRoot('docs', 'methods.md')).toBe(methodsPage(uses, record));
});

test('what is out of reach becomes less', () => {
  expect(figuresOf(uses, record).unusedIds.length).toBeLessThanOrEqual(MOST_UNUSED);
});

const MOST_UNUSED = 0;
