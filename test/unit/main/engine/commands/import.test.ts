import { describe, expect, it } from 'vitest';
import type { ImportPreview } from '../../../../../src/shared/domain/table-import.ts';
import { importApplyHandlers, importReadHandlers } from '../../../../../src/main/engine/commands/import.ts';
import { readPrice } from '../../../../../src/shared/domain/table-numbers.ts';
import { csvText } from '../../../../../src/shared/table/csv.ts';
import { NOW, offerOf, pln, storedShop } from '../../../../support/stored-shop.ts';

const shop = () =>
  storedShop([
    offerOf('1', { externalId: 'A-1' }),
    offerOf('2', { externalId: 'A-2', stock: 0, price: null, status: 'ENDED' }),
    offerOf('3', { externalId: 'TWICE' }),
    offerOf('4', { externalId: 'TWICE' }),
    offerOf('5', { externalId: 'GONE', status: 'ARCHIVED' }),
    offerOf('6', {
      externalId: 'HU',
      price: { amountMinor: 199_000, currency: 'HUF' },
      marketplaceId: 'allegro-hu',
    }),
  ]);

function read(text: string, key: 'sku' | 'ean' | 'offer' | null = null): ImportPreview {
  const answer = importReadHandlers({ db: shop() })['import.read']({ text, key });
  if (answer instanceof Promise || !answer.ok) throw new Error('not read');
  return answer.value;
}

describe('reading an import', () => {
  it.each([
    ['semicolons and a decimal comma', 'sku;cena\nA-1;12,50'],
    ['commas and a decimal point', 'SKU,Price\nA-1,12.50'],
    ['tabs, a BOM and Windows line ends', '\ufeffSygnatura\tCena\r\nA-1\t12,50 zł\r\n'],
    ['quoted commas', 'External ID,Price,Description\n"A-1","12,50","two\nlines"'],
    ['the offer number', 'Numer oferty;Cena;Kolor\n1;12,5;whatever'],
    ['columns that are left empty behind the last', 'sku;cena\nA-1;12,50;;'],
  ])('understands %s', (_name, text) => {
    const { problems, sample } = read(text);
    expect(problems).toEqual([]);
    expect(sample).toMatchObject([{ offerId: '1', field: 'price', from: pln(10_000), to: pln(1250) }]);
  });

  it('leaves fields whose cell is empty, and rows that are already so', () => {
    const preview = read('sku;price;stock\nA-1;;20\nA-2;50,00;\n');
    expect(preview).toMatchObject({ rows: 2, matched: 2, unchanged: 1, problems: [] });
    expect(preview.sample).toMatchObject([{ offerId: '2', field: 'price', from: null, to: pln(5000) }]);
  });

  it.each(['=1+1', 'Lampa  z dwiema  spacjami 🙂', 'Mała'])('takes the title that is there: %s', (title) => {
    const db = storedShop([offerOf('1', { externalId: 'A-1', title }), offerOf('2', { externalId: 'A-2' })]);
    const text = csvText([['sku', 'title'], ...['A-1', 'A-2'].map((sku) => [sku, title])], ';');
    const preview = importReadHandlers({ db })['import.read']({ text, key: null });
    if (preview instanceof Promise || !preview.ok) throw new Error('not read');
    expect(preview.value).toMatchObject({ rows: 2, unchanged: 1, problems: [{ line: 3 }] });
  });

  it.each([
    ['NOBODY;12,50;5', 'unmatched'],
    [';12,50;5', 'no-key'],
    ['TWICE;12,50;5', 'ambiguous'],
    ['GONE;12,50;5', 'archived-offer'],
    ['A-1;cheap;5', 'not-a-number'],
    ['A-1;-3,00;5', 'price-range'],
    ['A-1;0;5', 'price-range'],
    ['A-1;12,345;5', 'not-a-number'],
    ['A-1;12,50;2,5', 'not-whole-pieces'],
    ['A-1;12,50;-2', 'stock-whole'],
    ['A-1;12,50 EUR;2', 'price-currency'],
    ['HU;12,50;2', 'price-decimals'],
    ['A-1;12,50', 'too-few-cells'],
    ['A-1;12;50;5', 'too-many-cells'],
    ['A-1;"12,50;5', 'broken-quotes'],
    ['A-1;1.234;5', 'ambiguous-number'],
  ])('explains %s as %s', (line, code) => {
    const isPlain = code === 'ambiguous-number';
    const preview = read(`sku;price;stock\n${line}\nA-2;${isPlain ? '20' : '20,00'};7\n`);
    expect(preview).toMatchObject({ rows: 2, matched: 1, problems: [{ line: 2, code }] });
  });

  it.each([
    ['price;stock\n1;2', 'no-key-column'],
    ['sku;colour\nA-1;red', 'no-value-column'],
    ['', 'empty-table'],
  ])('says what the first line lacks', (text, code) => {
    expect(read(text).problems).toMatchObject([{ line: 1, code }]);
  });

  it("does not take a spreadsheet's short form of an EAN for a number", () => {
    expect(read('ean;price\n5,9E+12;3,00').problems).toMatchObject([{ code: 'number-mangled' }]);
  });

  it('takes one line for an offer, and names the second', () => {
    expect(read('sku;price\nA-1;3,00\nA-1;4,00').problems).toMatchObject([{ line: 3, code: 'duplicate' }]);
  });

  it.each([
    ['1 234,56 zł', null, 123_456],
    ['1.234,56', null, 123_456],
    ['1,234.56', null, 123_456],
    ['1.234', ',', 123_400],
    ['1.230', null, 'ambiguous-number'],
    ['39.99', ',', 3999],
    ['PLN', null, 'not-a-number'],
    ['12,3,4', null, 'not-a-number'],
  ] as const)('reads the price %s', (cell, sign, amount) => {
    const price = readPrice(cell, sign);
    expect(typeof price === 'string' ? price : price.amountMinor).toBe(amount);
  });
});

describe('applying an import', () => {
  it('edits the good rows of 2,000 as one change set and explains the broken ones', () => {
    const ids = Array.from({ length: 2000 }, (_, index) => String(index + 1));
    const db = storedShop(ids.map((id) => offerOf(id)));
    const broken = ['x', '-1', '', '0', '1,2,3', '9e9', '12 EUR', '12,345', '"12', '99999999999'];
    const lines = ids.map((id, index) => {
      const price = index < 30 ? broken[index % 10] : `${(index % 90) + 10},99`;
      return index < 30 && price === '' ? `SKU-${id};${price}` : `SKU-${id};${price};${index % 50}`;
    });
    let emitted = 0;
    const parts = {
      db,
      emit: () => (emitted += 1),
      clock: { now: () => NOW },
      random: { uuid: () => 'set' },
    };
    const handler = importApplyHandlers(parts as never)['import.apply'];
    const answer = handler({
      text: ['sku;cena;liczba sztuk', ...lines].join('\n'),
      key: 'sku',
      title: 'prices.csv',
    });
    if (answer instanceof Promise || !answer.ok) throw new Error('not applied');
    expect(answer.value).toMatchObject({
      rows: 2000,
      matched: 1970,
      edited: 1970,
      changeSetId: expect.stringMatching(/set$/),
      refused: [],
    });
    expect(answer.value.problems.map(({ line }) => line)).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 2),
    );
    expect(emitted).toBe(1);
  });
});
