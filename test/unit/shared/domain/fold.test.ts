import { expect, test } from 'vitest';
import { fold, foldCode, titleKey } from '../../../../src/shared/domain/fold.ts';

test.each([
  ['ŁÓDŹ żółta gęś', 'lodz zolta ges'],
  ['Zażółć GĘŚLĄ jaźń', 'zazolc gesla jazn'],
  ['Příliš žluťoučký kůň', 'prilis zlutoucky kun'],
  ['Árvíztűrő tükörfúrógép', 'arvizturo tukorfurogep'],
  ['Straße 7½', 'strasse 7'],
  ['LMP-001/A (nowa!)', 'lmp 001 a nowa'],
  ['  wiele   spacji\u00a0tutaj ', 'wiele spacji tutaj'],
  ['Łóżko 🛏 140×200', 'lozko 140 200'],
  ['Żo\u0301łw', 'zolw'],
  ['Лампа', 'лампа'],
  ['!!!', ''],
])('%j is searched as %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding twice changes nothing more', () => {
  for (const text of ['Łódź ½ ² Ǆ ﬁ', 'İstanbul', 'ΑΒΓ ά']) expect(fold(fold(text))).toBe(fold(text));
});

test('a code is the same with and without its punctuation', () => {
  expect(foldCode('LMP-001/A')).toBe(foldCode('lmp001a'));
});

test('titles are ordered as in the Polish alphabet', () => {
  const inOrder = [
    'abażur',
    'azalia',
    'ąka',
    'czajnik',
    'ćma',
    'lampa',
    'lzawy',
    'łóżko',
    'osa',
    'ósemka',
    'zegar',
  ];
  inOrder.push('zupa', 'źrebię', 'żaba');
  const shuffled = inOrder.toReversed();
  const byKey = shuffled.toSorted((left, right) =>
    Buffer.compare(Buffer.from(titleKey(left)), Buffer.from(titleKey(right))),
  );
  expect(byKey).toEqual(inOrder);
});
