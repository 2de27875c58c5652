import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlOf, type TextPart } from '../../../src/renderer/ui/description/description-html.ts';
import {
  problemOf,
  sectionOf,
  tidied,
  withItem,
  withItemsSwapped,
  withoutItem,
  withoutSection,
  withSectionAt,
  withSectionMoved,
} from '../../../src/renderer/ui/description/description-sections.ts';
import { editableHtml } from '../../../src/renderer/ui/description/editable-html.ts';
import { keyOf } from '../../../src/renderer/ui/description/part-keys.ts';
import type { WireDescription } from '../../../src/shared/domain/description.ts';

const run = (text: string, ...marks: readonly string[]): TextPart => ({
  type: 'text',
  text,
  marks: marks.map((type) => ({ type })),
});
const part = (type: string, ...content: readonly TextPart[]): TextPart => ({ type, content });
const heading = (level: number, ...content: readonly TextPart[]): TextPart => ({
  ...part('heading', ...content),
  attrs: { level },
});
const paragraph = (...content: readonly TextPart[]) => part('paragraph', ...content);
const text = (content: string) => ({ items: [{ type: 'TEXT' as const, content }] });
const picture = (url: string) => ({ items: [{ type: 'IMAGE' as const, url }] });

describe('a text of the editor', () => {
  it.each([
    ['a paragraph', [paragraph(run('Lampa <1> & inne'))], '<p>Lampa &lt;1&gt; &amp; inne</p>'],
    ['bold', [paragraph(run('bardzo '), run('jasna', 'bold'))], '<p>bardzo <b>jasna</b></p>'],
    ['headings', [heading(1, run('Lampa')), heading(2, run('Opis'))], '<h1>Lampa</h1><h2>Opis</h2>'],
    ['no bold in a heading', [heading(1, run('Lampa', 'bold'))], '<h1>Lampa</h1>'],
    [
      'lists without paragraphs',
      [part('bulletList', part('listItem', paragraph(run('raz'))), part('listItem', paragraph()))],
      '<ul><li>raz</li></ul>',
    ],
    [
      'numbers',
      [part('orderedList', part('listItem', paragraph(run('a')), paragraph(run('b'))))],
      '<ol><li><p>a</p><p>b</p></li></ol>',
    ],
    ['nothing around it', [paragraph(), paragraph(run('a')), paragraph()], '<p>a</p>'],
    ['what is empty as nothing', [paragraph(), heading(2, run(' '))], ''],
  ])('is written with %s', (_, content, html) => {
    expect(htmlOf(part('doc', ...content))).toBe(html);
  });
});

describe('HTML of another program', () => {
  it.each([
    ['bare tags', '<p style="color:red" class=x>a<strong>b</strong></p>', '<p>a<b>b</b></p>'],
    ['smaller headings', '<h3>a</h3><H6 id=1>b</H6>', '<h2>a</h2><h2>b</h2>'],
    ['no marks it does not know', '<p><em>a</em> <a href="//x">b</a><u>c</u></p>', '<p>a bc</p>'],
    ['lines as paragraphs', '<p><b>a<br/>b</b></p>', '<p><b>a</p><p>b</b></p>'],
    ['lines of a heading as one', '<h1>a<br>b</h1>', '<h1>a b</h1>'],
    ['no scripts', '<script>a()</script><style>p{}</style><!-- no -->b', 'b'],
    [
      'what Google writes around all',
      '<b style="font-weight:normal;" id="d"><p><span style="font-weight:700">a</span><span>b</span></p></b>',
      '<p><b>a</b>b</p>',
    ],
    [
      'a list of Word',
      '<html><!--StartFragment-->' +
        '<p class=MsoListParagraphCxSpFirst><![if !supportLists]><span>·</span><![endif]>a</p>\n' +
        '<p class=MsoListParagraphCxSpLast><![if !supportLists]>·<![endif]>b<o:p></o:p></p>' +
        '<!--EndFragment--></html>',
      '<ul><li>a</li><li>b</li></ul>',
    ],
    [
      'numbers of Word',
      '<p class=MsoListParagraph><!--[if !supportLists]-->1.<!--[endif]-->a</p>',
      '<ol><li>a</li></ol>',
    ],
    [
      'one list',
      '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>',
      '<ul><li>a</li><li>b</li><li>c</li></ul>',
    ],
    ['the cells of a table', '<table><tr><td>a</td><td>b</td></tr></table>', '<div>a b </div>'],
    ['a sign that begins no tag', '<p>3 < 5</p>', '<p>3 &lt; 5</p>'],
  ])('comes with %s', (_, html, plain) => {
    expect(editableHtml(html)).toBe(plain);
  });

  it('comes without a single attribute, whatever was written', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '</',
        '/>',
        '"',
        '=',
        ' ',
        '<!--',
        '-->',
        '<br>',
        '<li>',
        '<ul>',
        '</ul>',
        '</li>',
      ),
      fc.constantFrom('script', 'p', 'h3', 'style', 'b', 'svg', 'onload', 'MsoListParagraph', 'td', 'span'),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(editableHtml(pieces.join(''))).toMatch(/^(?:[^<]|<\/?(?:h1|h2|p|ul|ol|li|b|div)>)*$/);
      }),
    );
  });
});

describe('the sections of a description', () => {
  const description: WireDescription = {
    sections: [text('<p>a</p>'), { items: [...text('<p>b</p>').items, ...picture('b.jpg').items] }, text('')],
  };
  const shownBy = ({ sections }: WireDescription) =>
    sections
      .map(({ items }) => items.map((item) => (item.type === 'TEXT' ? item.content : item.url)).join('+'))
      .join(' ');

  it.each([
    ['up', withSectionMoved(description, 1, -1), '<p>b</p>+b.jpg <p>a</p> '],
    ['down', withSectionMoved(description, 0, 1), '<p>b</p>+b.jpg <p>a</p> '],
    ['not beyond the first', withSectionMoved(description, 0, -1), '<p>a</p> <p>b</p>+b.jpg '],
    ['not beyond the last', withSectionMoved(description, 2, 1), '<p>a</p> <p>b</p>+b.jpg '],
    ['to the other side', withItemsSwapped(description, 1), '<p>a</p> b.jpg+<p>b</p> '],
    ['away', withoutSection(description, 0), '<p>b</p>+b.jpg '],
    ['with one item less', withoutItem(description, 1, 0), '<p>a</p> b.jpg '],
    [
      'with another after it',
      withSectionAt(description, 1, sectionOf('picture-text', 'c')),
      '<p>a</p> c+ <p>b</p>+b.jpg ',
    ],
    ['without what was left empty', tidied(description), '<p>a</p> <p>b</p>+b.jpg'],
  ])('go %s', (_, after, shown) => {
    expect(shownBy(after)).toBe(shown);
  });

  it('stay the same parts when they are changed, so that an editor stays open', () => {
    const [, second] = description.sections;
    const changed = withItem(description, 1, 0, { type: 'TEXT', content: '<p>c</p>' }).sections[1];
    expect(changed && keyOf(changed)).toBe(second && keyOf(second));
    expect(changed?.items.map(keyOf)).toEqual(second?.items.map(keyOf));
    expect(keyOf(sectionOf('text', ''))).not.toBe(keyOf(sectionOf('text', '')));
  });

  it.each([
    ['nothing in it', [text('')], 'empty'],
    ['too many bytes', [text('ą'.repeat(20_001))], 'too-long'],
    ['too many sections', Array.from({ length: 101 }, () => text('<p>a</p>')), 'too-many'],
    ['as much as may be', [text('ą'.repeat(19_900))], null],
  ])('are judged with %s', (_, sections, problem) => {
    expect(problemOf({ sections })).toBe(problem);
  });
});
