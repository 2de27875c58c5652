import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readHarmless, readMutant, readMutants, ROOT } from '../../mutants/mutant.ts';
import { patched } from '../../mutants/patch.ts';

const mutants = readMutants();

test('there are at least thirty mutants, each with a number of its own', () => {
  const numbers = mutants.map(({ name }) => /^(\d\d)-[a-z0-9-]+$/.exec(name)?.[1]);
  expect(numbers).not.toContain(undefined);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.length).toBeGreaterThanOrEqual(30);
});

test.each([...mutants, ...readHarmless()])('$name still fits the program', ({ files }) => {
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const text = readFileSync(join(ROOT, file.path), 'utf8');
    expect(patched(text, file)).not.toBe(text);
  }
});

test.each(mutants)('$name names a promise and a harm', ({ title, harm, invariant }) => {
  expect(invariant).toMatch(/^I([1-9]|10)$/);
  expect(harm).toMatch(/[.?]$/);
  expect(title).not.toMatch(/[.?]$/);
});

test('docs/mutations.md tells of each of them', () => {
  const page = readFileSync(join(ROOT, 'docs', 'mutations.md'), 'utf8');
  const untold = mutants.filter(({ name, title }) => !page.includes(`| ${name.slice(0, 2)} ${title} |`));
  expect(untold.map(({ name }) => name)).toEqual([]);
});

const DIFF = `--- a/one.txt
+++ b/one.txt
@@ -1,3 +1,3 @@
 before
-old
+new
 after
`;

test('a patch finds its place by its text, wherever it has moved to', () => {
  const { files } = readMutant('99-x', `Title: T\nHarm: H.\nInvariant: I1\n\n${DIFF}`);
  const [file] = files;
  expect(file && patched('much\nmore\nbefore\nold\nafter\nend\n', file)).toBe(
    'much\nmore\nbefore\nnew\nafter\nend\n',
  );
});

test.each([
  ['gone', 'before\nother\nafter\n', 'not found'],
  ['there twice', 'before\nold\nafter\nbefore\nold\nafter\n', 'found 2 times'],
])('a patch whose place is %s says so', (_, text, said) => {
  const { files } = readMutant('99-x', `Title: T\nHarm: H.\nInvariant: I1\n\n${DIFF}`);
  expect(() => files.map((file) => patched(text, file))).toThrow(said);
});
