import { bytesOf, compoundFile, noise, zipOf } from './bytes.ts';

/**
 * A table for a shop whose offers are called, TWICE (two of them) and GONE. `told`: what is said of
 * it; `found`: how many of its lines find their offer all the same.
 */
export type BadTable = {
  readonly name: string;
  readonly content: Uint8Array;
  readonly told: readonly string[];
  readonly found: number;
};

const text = (words: string) => new TextEncoder().encode(words);
const wide = (words: string) => Uint8Array.from(Buffer.from(words, 'utf16le'));
const turned = (bytes: Uint8Array) => Uint8Array.from(Buffer.from(bytes).swap16());

/** The lines around the bad one have SKUs where these tables have other numbers. */
const NONE_FOUND = { told: ['unmatched', 'number-mangled', 'unmatched'], found: 0 };

/** A bad line between two good ones. */
function lineOf(name: string, line: string, told: string, head = 'sku;price;stock'): BadTable {
  const good = (sku: string) =>
    head
      .split(';')
      .map((column) => ({ sku, price: '12,50', stock: '5' })[column] ?? 'Dobra lampa biurkowa')
      .join(';');
  const content = text(`${head}\n${good('A-1')}\n${line}\n${good('A-2')}\n`);
  return { name: `${name}.csv`, content, told: [told], found: 2 };
}

const LINES: readonly BadTable[] = [
  lineOf('nobody', 'NOBODY;12,50;5', 'unmatched'),
  lineOf('other-case', 'a‑1;12,50;5', 'unmatched'),
  lineOf('giant-cell', `${'X'.repeat(1_000_000)};12,50;5`, 'unmatched'),
  lineOf('emoji', '🙂🙂;12,50;5', 'unmatched'),
  lineOf('script', '<script>alert(1)</script>;12,50;5', 'unmatched'),
  lineOf('no-key', ';12,50;5', 'no-key'),
  lineOf('blank-key', '   ;12,50;5', 'no-key'),
  lineOf('quoted-nothing', '"";12,50;5', 'no-key'),
  lineOf('twice', 'TWICE;12,50;5', 'ambiguous'),
  lineOf('twice-spaced', ' TWICE ;12,50;', 'ambiguous'),
  lineOf('gone', 'GONE;12,50;5', 'archived-offer'),
  lineOf('gone-quoted', '"GONE";12,50;5', 'archived-offer'),
  lineOf('zero-width', 'A-\u200b1;12,50;5', 'hidden-signs'),
  lineOf('right-to-left', '\u202eA-1;12,50;5', 'hidden-signs'),
  lineOf('bell', 'A-1\u0007;12,50;5', 'hidden-signs'),
  lineOf('soft-hyphen', 'A\u00ad-1;12,50;5', 'hidden-signs'),
  lineOf('code-as-day', '12-May;12,50;5', 'a-date'),
  lineOf('same-again', 'A-1;13,50;6', 'duplicate'),
  lineOf('same-in-quotes', '"A-1";;6', 'duplicate'),
  lineOf('words-for-price', 'B-1;cheap;5', 'not-a-number'),
  lineOf('three-decimals', 'B-1;12,345;5', 'not-a-number'),
  lineOf('two-points', 'B-1;12,5,0;5', 'not-a-number'),
  lineOf('other-money', 'B-1;12,50 USD;5', 'not-a-number'),
  lineOf('price-as-day', 'B-1;12.maj;5', 'a-date'),
  lineOf('price-as-date', 'B-1;2026-05-12;5', 'a-date'),
  lineOf('price-mangled', 'B-1;1,2E+3;5', 'number-mangled'),
  lineOf('price-without-end', 'B-1;1e20;5', 'too-long-number'),
  lineOf('price-of-zeros', `B-1;1${'0'.repeat(30)};5`, 'too-long-number'),
  lineOf('price-below', 'B-1;0,50;5', 'price-range'),
  lineOf('price-minus', 'B-1;-3,00;5', 'price-range'),
  lineOf('price-nothing', 'B-1;0;5', 'price-range'),
  lineOf('price-currency', 'B-1;12,50 EUR;5', 'price-currency'),
  lineOf('half-a-piece', 'B-1;12,50;2,5', 'not-whole-pieces'),
  lineOf('many-pieces', 'B-1;12,50;many', 'not-whole-pieces'),
  lineOf('pieces-less', 'B-1;12,50;-2', 'stock-whole'),
  lineOf('pieces-without-end', 'B-1;12,50;99999999999999999999', 'too-long-number'),
  lineOf('pieces-as-day', 'B-1;12,50;05.06.2026', 'a-date'),
  lineOf('formula', 'B-1;=B2*1,23;5', 'a-formula'),
  lineOf('formula-that-calls', "B-1;=cmd|' /C calc'!A0;5", 'a-formula'),
  lineOf('formula-in-stock', 'B-1;12,50;=SUM(C1:C2)', 'a-formula'),
  lineOf('formula-as-key', '=A1&"x";12,50;5', 'a-formula'),
  lineOf('no-value', 'B-1;#N/A;5', 'an-error'),
  lineOf('no-value-in-polish', 'B-1;#ADR!;5', 'an-error'),
  lineOf('too-narrow', 'B-1;########;5', 'an-error'),
  lineOf('no-value-as-key', '#REF!;12,50;5', 'an-error'),
  lineOf('few', 'B-1;12,50', 'too-few-cells'),
  lineOf('one', 'B-1', 'too-few-cells'),
  lineOf('many', 'B-1;12,50;5;and;more', 'too-many-cells'),
  lineOf('unquoted', 'B;1;12,50;5', 'too-many-cells'),
  lineOf('commas', 'B-1,12.50,5', 'other-separator'),
  lineOf('tabs', 'B-1\t12,50\t5', 'other-separator'),
  lineOf('pipes', 'B-1|12,50|5', 'other-separator'),
  lineOf('open-quote', 'B-1;"12,50;5', 'broken-quotes'),
  lineOf('quote-within', '"B-1;12,50;5', 'broken-quotes'),
  lineOf('short-title', 'B-1;Lampa biurkowa', 'title-words', 'sku;title'),
  lineOf('long-title', `B-1;${'Lampa biurkowa '.repeat(20)}`, 'title-length', 'sku;title'),
  lineOf('title-of-one-word', `B-1;Lampa ${'x'.repeat(40)} biurkowa`, 'title-long-word', 'sku;title'),
  lineOf('short-ean', '5,9E+12;12,50;5', 'number-mangled', 'ean;price;stock'),
  lineOf('short-number', '1.79E+10;12,50;5', 'number-mangled', 'offer;price;stock'),
].map((table) => (/^short-(ean|number)/.test(table.name) ? { ...table, ...NONE_FOUND } : table));

const GOOD = 'sku;price\nA-1;12,50\nA-2;13,50\n';

const fine = (name: string, content: Uint8Array, found = 2): BadTable => ({ name, content, told: [], found });
const told = (name: string, content: Uint8Array, code: string, found = 0): BadTable => {
  return { name, content, told: [code], found };
};

const WHOLE: readonly BadTable[] = [
  fine('utf8.csv', text(GOOD)),
  fine('utf8-mark.csv', text(`\ufeff${GOOD}`)),
  fine('utf16.csv', wide(`\ufeff${GOOD}`)),
  fine('utf16-turned.csv', turned(wide(`\ufeff${GOOD}`))),
  fine('utf16-no-mark.csv', wide(GOOD)),
  fine('utf16-turned-no-mark.csv', turned(wide(GOOD))),
  fine('windows-1250.csv', bytesOf('sku;cena;tytu\xb3\nA-1;12,50;\nA-2;13,50;\n')),
  fine('old-mac.csv', text('sku;price\rA-1;12,50\rA-2;13,50\r')),
  fine('mixed-ends.csv', text('sku;price\r\nA-1;12,50\nA-2;13,50\r\n\r\n\n')),
  fine('tabs.txt', text('sku\tprice\nA-1\t12,50\nA-2\t13,50\n')),
  fine('empty-tail.csv', text('sku;price;;;\nA-1;12,50;;;\nA-2;13,50;;;\n')),
  fine('empty-lines.csv', text(`sku;price\n${'\n'.repeat(5000)}A-1;12,50\n;\nA-2;13,50\n`).slice(), 2),
  fine('name-of-an-archive.csv', text('PK;sku;price\n1;A-1;12,50\n2;A-2;13,50\n')),
  fine('name-of-a-program.csv', text('MZ;sku;price\n1;A-1;12,50\n2;A-2;13,50\n')),
  told('two-prices.csv', text('sku;price;Price\nA-1;12,50;1,00\nA-2;13,50;1,00\n'), 'column-twice', 2),
  told('two-skus.csv', text('sku;SKU;price\nA-1;X;12,50\nA-2;Y;13,50\n'), 'column-twice', 2),
  told('only-header.csv', text('sku;price\n'), 'only-header'),
  told('only-header-and-blanks.csv', text('sku;price\n\n\n  \n'), 'only-header'),
  told('no-offers.csv', text('price;stock\n1;2\n'), 'no-key-column'),
  told('no-names.csv', text('A-1;12,50\nA-2;13,50\n'), 'no-key-column'),
  told('no-values.csv', text('sku;colour\nA-1;red\n'), 'no-value-column'),
  told('only-skus.csv', text('sku\nA-1\n'), 'no-value-column'),
  told('separators-alone.csv', text(';;;\n;;;\n'), 'empty-table'),
  told('quotes-alone.csv', text('"","",""\n'), 'empty-table'),
  told('nothing.csv', text(''), 'empty'),
  told('blanks.csv', text(' \r\n\t\n'), 'empty'),
  told('mark-alone.csv', text('\ufeff'), 'empty'),
  told('zeros-between.csv', text('sku;price\nA-1;12\0,50\n'), 'not-text'),
  told('utf32.csv', Uint8Array.from([...GOOD].flatMap((sign) => [sign.charCodeAt(0), 0, 0, 0])), 'not-text'),
  told('noise.csv', noise(3000, 31), 'not-text'),
  told('zeros.csv', bytesOf('\0'.repeat(3000)), 'not-text'),
  told('photo.csv', bytesOf('\xff\xd8\xff\xe0\0\x10JFIF\0'), 'no-table'),
  told('scan.csv', bytesOf(`%PDF-1.7\n\0`), 'no-table'),
  told('letter.csv', zipOf({ 'word/document.xml': '<w/>' }), 'other-archive'),
  told('prices.zip', zipOf({ 'prices.csv': GOOD }), 'other-archive'),
  told('prices.gz', bytesOf('\x1f\x8b\x08\0\0\0\0'), 'other-archive'),
  told('export.xls', bytesOf('<html><table><tr><td>sku</td></tr></table></html>'), 'web-page'),
  told('login.csv', bytesOf('<!doctype html><title>Sign in</title>'), 'web-page'),
  told('prices.xls', compoundFile('Workbook', 'SummaryInformation'), 'old-excel'),
  told('prices-renamed.xlsx', compoundFile('Book'), 'old-excel'),
  told('locked.xlsx', compoundFile('EncryptionInfo', 'EncryptedPackage'), 'locked'),
  told('locked-again.xlsx', compoundFile('EncryptedPackage', 'DataSpaces'), 'locked'),
];

/** CSV and what calls itself so. */
export const BAD_TABLES: readonly BadTable[] = [...LINES, ...WHOLE];
