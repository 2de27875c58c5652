import { describe, expect, it } from 'vitest';
import {
  type WireDescription,
  bytesOf,
  foreignTags,
  isBlank,
  isDescription,
  picturesOf,
  sameDescription,
} from '../../../../src/shared/domain/description.ts';

function of(...contents: readonly string[]): WireDescription {
  return { sections: contents.map((content) => ({ items: [{ type: 'TEXT', content }] })) };
}

const picture = (url: string): WireDescription => ({ sections: [{ items: [{ type: 'IMAGE', url }] }] });

describe('two descriptions', () => {
  it.each([
    ['<p>Latarka</p>', '<p>Latarka</p>\n', true],
    ['<ul><li>lekka</li></ul>', '<ul>\n  <li> lekka </li>\n</ul>', true],
    ['<p>12&nbsp;godzin</p>', '<p>12 godzin</p>', true],
    ['<p>&quot;Orzeł&quot;</p>', '<p>"Orzeł"</p>', true],
    ['<p>a</p><p>b</p>', '<p>a b</p>', false],
    ['<p>lekka <b>i</b> sucha</p>', '<p>lekka<b>i</b>sucha</p>', false],
    ['<p>lekka</p>', '<p><b>lekka</b></p>', false],
    ['<p>1 &lt; 2</p>', '<p>1 < 2</p>', false],
  ])('%j and %j mean the same: %s', (left, right, wanted) => {
    expect(sameDescription(of(left), of(right))).toBe(wanted);
  });

  it('differ where a section moved, and not where nothing stands in one', () => {
    expect(sameDescription(of('<p>a</p>', '<p>b</p>'), of('<p>b</p>', '<p>a</p>'))).toBe(false);
    expect(sameDescription(of('<p>a</p>', ''), of('<p>a</p>'))).toBe(true);
  });

  it('are alike where their pictures come from another host', () => {
    const [left, right] = [picture('https://a.example/1/x.jpg'), picture('https://b.example/1/x.jpg')];
    expect(sameDescription(left, right)).toBe(true);
    expect(sameDescription(left, picture('https://a.example/2/x.jpg'))).toBe(false);
  });

  it('are alike where there is none and where there is nothing to see', () => {
    expect(sameDescription(null, of('<p> &nbsp; </p>'))).toBe(true);
    expect(sameDescription(null, picture('https://a.example/1'))).toBe(false);
  });
});

it.each([
  [null, false],
  [{}, false],
  [{ sections: [] }, false],
  [{ sections: [{ items: [] }] }, false],
  [{ sections: [{ items: [{ type: 'VIDEO', url: 'x' }] }] }, false],
  [{ sections: [{ items: [null] }] }, false],
  [{ sections: [{ items: Array.from({ length: 3 }, () => ({ type: 'TEXT', content: '' })) }] }, false],
  [of('<p>a</p>'), true],
])('%j is a description: %s', (value, wanted) => {
  expect(isDescription(value)).toBe(wanted);
});

it('names what Allegro would not take, once each', () => {
  expect(foreignTags(of('<p>a<br/><BR>b</p>', '<div class="x">1 < 2</div><h3>c</h3><br>'))).toEqual([
    'br',
    'BR',
    'div',
    'h3',
  ]);
  expect(foreignTags(of('<h1>a</h1><ul><li><b>b</b></li></ul>'))).toEqual([]);
});

it('counts bytes, not letters, and tells its pictures', () => {
  expect(bytesOf(of('ż')) - bytesOf(of(''))).toBe(2);
  expect(picturesOf(picture('https://a.example/1'))).toEqual(['https://a.example/1']);
  expect(isBlank(picture('https://a.example/1'))).toBe(false);
});
