import { describe, expect, it } from 'vitest';
import { ALL_RULES } from '../../../../src/shared/domain/check-rules/all-rules.ts';
import { checkRows } from '../../../../src/shared/domain/check-rules/check.ts';
import type { CheckRow } from '../../../../src/shared/domain/check-rules/rule.ts';
import { findingWords, questionWords } from '../../../../src/shared/domain/check-rules/words.ts';
import type { WireParameter } from '../../../../src/shared/domain/offer-parameters.ts';
import type { OfferBase } from '../../../../src/shared/domain/offer.ts';
import { PLAIN_REQUIREMENT } from '../../../support/sample-new-offer.ts';
import { offerOf, pln } from '../../../support/stored-shop.ts';

const SETTINGS = { askAbovePercent: 30 };
const NEW = { id: 'new', value: 'Nowy', dependsOn: [] };
const huf = (amountMinor: number) => ({ amountMinor, currency: 'HUF' });

function row(field: string, before: unknown, after: unknown, offer: Partial<OfferBase> = {}): CheckRow {
  return { editId: 1, offerId: '1', field, before, after, offer: offerOf('1', offer) };
}

const title = (after: string) => row('title', 'Lampa biurkowa LED czarna', after);
const price = (after: number, offer: Partial<OfferBase> = {}) => row('price', pln(10_000), pln(after), offer);
const stock = (after: unknown, offer: Partial<OfferBase> = {}) => row('stock', 20, after, offer);

const written = (...contents: readonly string[]) => ({
  sections: contents.map((content) => ({ items: [{ type: 'TEXT', content }] })),
});
const description = (...contents: readonly string[]) =>
  row('description', written('<p>Lampa</p>'), written(...contents));

const [entry, words, count, range] = [
  { ...PLAIN_REQUIREMENT, id: 'c', name: 'Stan', kind: 'choice', isRequired: true, choices: [NEW] },
  { ...PLAIN_REQUIREMENT, id: 'w', name: 'Opis stanu', mostLength: 5 },
  { ...PLAIN_REQUIREMENT, id: 'n', name: 'Sztuk', kind: 'whole', least: 1, most: 10 },
  { ...PLAIN_REQUIREMENT, id: 'r', name: 'Temperatura', kind: 'number', least: 0, isRange: true },
] as const;
const FILLED = [{ id: 'c', valuesIds: ['new'] }];
const parameters = (after: readonly WireParameter[], offer: Partial<OfferBase> = {}): CheckRow => ({
  ...row('parameters', FILLED, after, offer),
  category: { requirements: [entry, words, count, range], ofProduct: [] },
});
const filled = (parameter: WireParameter) => parameters([...FILLED, parameter]);
const ends = (from: string, to: string) => filled({ id: 'r', rangeValue: { from, to } });

const CASES: readonly [name: string, row: CheckRow, codes: string[]][] = [
  ['a good title', title('Lampa biurkowa LED 3 barwy światła'), []],
  ['a choice that was taken away', { ...title('Lampa biurkowa LED'), namesNothing: true }, ['names-nothing']],
  ['11 characters', title('Lampa L 123'), ['title-length']],
  ['12 characters', title('Lampa L 1234'), []],
  ['75 characters', title(`Lampa LED ${'abcdefghi '.repeat(6)}abcde`), []],
  ['76 characters', title(`Lampa LED ${'abcdefghi '.repeat(6)}abcdef`), ['title-length']],
  [
    '75 characters, one counted fivefold',
    title(`Lampa & D ${'abcdefghi '.repeat(6)}abcde`),
    ['title-length'],
  ],
  ['two words', title('Lampa biurkowa'), ['title-words']],
  ['a word of 31', title(`Lampa LED ${'a'.repeat(31)}`), ['title-long-word']],
  ['a word of 30', title(`Lampa LED ${'a'.repeat(30)}`), []],
  ['an emoji', title('Lampa biurkowa LED 💡'), ['title-characters']],
  ['a line end', title('Lampa biurkowa\nLED 5W'), ['title-characters']],
  ['0.99', row('price', pln(120), pln(99)), ['price-range']],
  ['1.00', row('price', pln(120), pln(100)), []],
  ['a billion', row('price', pln(100_000_000_000), pln(100_000_000_000)), []],
  ['a billion and a grosz', row('price', pln(100_000_000_000), pln(100_000_000_001)), ['price-range']],
  ['forints with decimals', row('price', huf(120_000), huf(120_050)), ['price-decimals']],
  ['another currency', row('price', pln(12_000), huf(12_000)), ['price-currency']],
  ['half a piece', stock(2.5), ['stock-whole']],
  ['fewer pieces than none', stock(-1), ['stock-whole']],
  ['a price never seen of an unknown field', row('price', undefined, pln(500)), ['never-fetched']],
  ['an archived offer', stock(5, { status: 'ARCHIVED' }), ['offer-gone']],
  ['an unknown offer', { ...stock(5), offer: null }, ['offer-gone']],
  ['30 % more', price(13_000), []],
  ['31 % more', price(13_100), ['price-jump']],
  ['31 % less', price(6900), ['price-jump']],
  ['the first price of an ended offer', row('price', null, pln(500), { status: 'ENDED', price: null }), []],
  ['stock 0', stock(0), ['ends-offer']],
  ['stock 0 of an ended offer', stock(0, { status: 'ENDED' }), []],
  ['an end', row('publication', 'ACTIVE', 'ENDED'), ['ends-offer']],
  ['a publication', row('publication', 'ENDED', 'ACTIVE', { status: 'ENDED' }), ['publishes']],
  ['a price under an automatic rule', price(11_000, { priceRuleId: 'rule-1' }), ['price-rule']],
  ['an auction', price(11_000, { format: 'AUCTION' }), ['auction']],
  ['a classified ad', price(11_000, { format: 'ADVERTISEMENT' }), ['classified-ad']],
  ['a SKU of 100 characters', row('externalId', 'A-1', 'x'.repeat(100)), []],
  ['a SKU of 101 characters', row('externalId', 'A-1', 'x'.repeat(101)), ['external-id-length']],
  ['a SKU that is taken away', row('externalId', 'A-1', null), []],
  ['a photo more', row('images', ['a'], ['a', 'blob:1']), []],
  [
    'a 17th photo',
    row(
      'images',
      ['a'],
      Array.from({ length: 17 }, (_, at) => `${at}`),
    ),
    ['images-count'],
  ],
  ['no photo left', row('images', ['a'], []), ['images-count']],
  ['other photos instead', row('images', ['a', 'b'], ['blob:1', 'b']), ['files-removed']],
  ['a type learnt meanwhile', row('attachments', ['?:1'], ['MANUAL:1', 'TIRE_LABEL:2']), []],
  ['another manual', row('attachments', ['MANUAL:1'], ['MANUAL:2']), ['files-removed']],
  ['a description of a heading and a list', description('<h1>Lampa</h1><ul><li><b>LED</b></li></ul>'), []],
  ['a description in italics', description('<p><i>Lampa</i></p>'), ['description-tags']],
  ['a description without a word', description('<p> </p>', '<h2></h2>'), ['description-empty']],
  ['a description too long', description(`<p>${'ż'.repeat(20_000)}</p>`), ['description-length']],
  ['101 sections', description(...Array.from({ length: 101 }, () => '<p>a</p>')), ['description-sections']],
  ['parameters as the category takes them', filled({ id: 'w', values: ['rysa'] }), []],
  ['too many signs of a parameter', filled({ id: 'w', values: ['rysa i wgniecenie'] }), ['parameter-length']],
  ['a part of a piece', filled({ id: 'n', values: ['2.5'] }), ['parameter-whole']],
  ['more than the category takes', filled({ id: 'n', values: ['11'] }), ['parameter-whole']],
  ['a range of words', ends('zimno', 'ciepło'), ['parameter-number']],
  ['a range of numbers', ends('0.5', '20'), []],
  ['a range turned round', ends('20', '0.5'), ['parameter-order']],
  ['a choice of former times', parameters([{ id: 'c', valuesIds: ['old'] }]), ['parameter-entry']],
  ['a required one taken away', parameters([]), ['parameter-required']],
  ['the same of a draft', parameters([], { status: 'INACTIVE' }), []],
  ["Allegro's warehouse", stock(5, { isFulfillment: true }), ['allegro-warehouse']],
];

it('a title of 51 characters is too long for the 2022 edition alone', () => {
  const rows = [title('Lampa biurkowa LED z ładowarką i zegarem srebrna XL')];
  expect(checkRows(rows, SETTINGS).stops).toEqual([]);
  expect(checkRows(rows, { ...SETTINGS, edition: '2022' }).stops).toMatchObject([
    { code: 'title-length', values: { most: 50 } },
  ]);
});

describe('check', () => {
  it.each(CASES)('of %s', (_name, checked, codes) => {
    const report = checkRows([checked], SETTINGS);
    const findings = [...report.stops, ...report.questions.map((question) => question.worst)];
    expect(findings.map((finding) => finding.code)).toEqual(codes);
    for (const finding of findings) expect(findingWords(finding)).toMatch(/^[^{}]{20,}[.?]$/);
  });

  it('has a case for every rule', () => {
    const tried = new Set(CASES.flatMap(([, , codes]) => codes));
    expect(ALL_RULES.map((rule) => rule.code).filter((code) => !tried.has(code))).toEqual([]);
  });

  it('asks about ten times and a tenth however large the share that passes', () => {
    const report = checkRows([price(100_000), price(99_000), price(1000)], { askAbovePercent: 2000 });
    expect(report.questions).toMatchObject([{ code: 'price-jump', count: 2 }]);
  });

  it('asks once about a swapped column, with how many rows and the worst', () => {
    const swapped = Array.from({ length: 500 }, (_, index) => ({
      ...price(100 * (index % 40) + 100),
      editId: index,
      offerId: String(index),
    }));
    const { stops, questions } = checkRows(swapped, SETTINGS);
    expect(stops).toEqual([]);
    expect(questions).toHaveLength(1);
    const [question] = questions;
    if (question === undefined) throw new Error('no question');
    expect(question).toMatchObject({ code: 'price-jump', count: 500, worst: { values: { toMinor: 100 } } });
    expect(questionWords(question)).toBe(
      '500 changes; the worst, offer 0: The price goes from 100.00 PLN to 1.00 PLN (-99 %).',
    );
  });

  it('does not ask about a row that is stopped', () => {
    expect(checkRows([price(50)], SETTINGS)).toMatchObject({
      stops: [{ code: 'price-range' }],
      questions: [],
    });
  });
});
