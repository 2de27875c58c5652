import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPrices } from '../../../src/renderer/features/offers/draw-prices.ts';
import { plainTags } from '../../../src/renderer/ui/description/plain-tags.ts';

const BARE = /^(?:[^<]|<\/?(?:h1|h2|p|ul|ol|li|b|strong)>)*$/;

describe('a description', () => {
  it.each([
    ['<h1 class="x" onclick="a()">Tak</h1>', '<h1>Tak</h1>'],
    ['<P>duże<B>litery</B></P>', '<p>duże<b>litery</b></p>'],
    ['<script>a()</script>po', 'po'],
    ['<style>*{}</style ><p>po</p>', '<p>po</p>'],
    ['<a href="javascript:1">odnośnik</a>', 'odnośnik'],
    ['3 < 5 <p>i 7 > 2</p>', '3 &lt; 5 <p>i 7 > 2</p>'],
    ['<p title="a>b">tekst</p>', '<p>b">tekst</p>'],
    ['<img src=x onerror=a()', '&lt;img src=x onerror=a()'],
    ['<<script>b</script>', '&lt;'],
    ['<scr<script></script>ipt>a()</script>', 'a()'],
    ['<p/onclick=a()>tak</p>', '<p>tak</p>'],
    ['<pre>tak</pre>', 'tak'],
    ['a<br/>b', 'ab'],
    ['<!-- <p>nie</p> -->tak', 'tak'],
    ['&lt;script&gt; &amp; &oacute;', '&lt;script&gt; &amp; &oacute;'],
  ])('%s is told as %s', (html, plain) => {
    expect(plainTags(html)).toBe(plain);
  });

  it('has but bare tags, whatever was written', () => {
    const piece = fc.oneof(
      fc.constantFrom('<', '>', '</', '/>', '"', "'", '=', ' ', '<!--', '-->', '&lt;', '\n'),
      fc.constantFrom('script', 'p', 'h1', 'style', 'b', 'svg', 'onload', 'li', 'template'),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(plainTags(pieces.join(''))).toMatch(BARE);
      }),
    );
  });
});

describe('the line of prices', () => {
  const pln = (amountMinor: number) => ({ amountMinor, currency: 'PLN' as const });

  it('goes along in time and up with the price', () => {
    const steps = [
      { from: 0, until: 50, price: pln(100) },
      { from: 50, until: 100, price: pln(200) },
    ];
    expect(drawPrices(steps, 100, 28)).toMatchObject({
      path: 'M0 24H50V4H100',
      lowest: pln(100),
      highest: pln(200),
    });
  });

  it('has a gap where there was no price', () => {
    const steps = [
      { from: 0, until: 10, price: pln(100) },
      { from: 10, until: 20, price: null },
      { from: 20, until: 100, price: pln(200) },
    ];
    expect(drawPrices(steps, 100, 28)?.path).toBe('M0 24H10M20 4H100');
  });

  it.each([
    ['nothing is known', []],
    ['there never was a price', [{ from: 0, until: 9, price: null }]],
    ['the price never moved', [{ from: 0, until: 9, price: pln(5) }]],
  ])('is not drawn where %s', (_, steps) => {
    expect(drawPrices(steps, 100, 28)).toBeNull();
  });
});
