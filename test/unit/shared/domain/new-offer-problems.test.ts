import { expect, it } from 'vitest';
import type { Edition } from '../../../../src/shared/domain/account.ts';
import { newOfferProblems } from '../../../../src/shared/domain/new-offer-problems.ts';
import type { NewOffer, NewOfferGround } from '../../../../src/shared/domain/new-offer.ts';
import { SAMPLE_GROUND, SAMPLE_OFFER } from '../../../support/sample-new-offer.ts';

function codes(
  change: Partial<NewOffer>,
  edition: Edition = '2026',
  ground: NewOfferGround = SAMPLE_GROUND,
): readonly string[] {
  const problems = newOfferProblems({ ...SAMPLE_OFFER, ...change }, { ground, edition });
  return problems.map(({ field, code }) => `${field}: ${code}`);
}

const used = { id: '11323', values: [], valuesIds: ['11323_2'], isOfProduct: false };
const told = (id: string, value: string) => ({ id, values: [value], valuesIds: [], isOfProduct: false });
const noRates = { ...SAMPLE_OFFER.settings, shippingRates: null };
const written = (content: string) => ({ sections: [{ items: [{ type: 'TEXT' as const, content }] }] });
const BLANK = written('<p> </p>');
const ITALIC = written('<p><i>Lampa</i></p>');
const longText = [{ items: [{ type: 'TEXT' as const, content: `<p>${'ż'.repeat(20_000)}</p>` }] }];

it.each<readonly [string, Partial<NewOffer>, readonly string[]]>([
  ['nothing', {}, []],
  ['a price', { price: null }, ['price: no-price']],
  ['a piece', { stock: 0 }, ['stock: no-stock']],
  ['a photo', { images: [] }, ['images: no-images']],
  ['a category', { categoryId: null }, ['category: no-category']],
  ['what the category requires', { parameters: [] }, ['parameter:11323: parameter-missing']],
  ['what another entry requires', { parameters: [used] }, ['parameter:228273: parameter-missing']],
  [
    'nothing of a draft but what nothing goes without',
    { publish: false, price: null, stock: null, images: [] },
    [],
  ],
  ['a title of three words', { title: 'Lampastołowa biała' }, ['title: title-words']],
  ['a price that may be asked', { price: { amountMinor: 50, currency: 'PLN' } }, ['price: price-range']],
  ['a short SKU', { externalId: 'x'.repeat(101) }, ['externalId: external-id-length']],
  [
    'fewer photos',
    { images: Array.from({ length: 17 }, (_, at) => `https://x/${at}`) },
    ['images: images-count'],
  ],
  ['a shorter description', { description: { sections: longText } }, ['description: description-length']],
  ['words in its own description', { description: BLANK }, ['description: description-empty']],
  ['a description in tags that are taken', { description: ITALIC }, ['description: description-tags']],
  ['shorter words on safety', { safetyText: 'x'.repeat(5001) }, ['safetyText: safety-length']],
])('an offer lacks %s', (_, change, expected) => {
  expect(codes(change)).toEqual(expected);
});

it.each<readonly [string, string, string, boolean]>([
  ['a number in its range', '3626', '35.5', true],
  ['a number beyond it', '3626', '100', false],
  ['no number', '3626', 'wysoka', false],
  ['a short text', '228273', 'prawie nowa', true],
  ['a text that is too long', '228273', 'x'.repeat(21), false],
])('a parameter takes or refuses %s', (_, id, value, isTaken) => {
  const parameters = [{ ...used, valuesIds: ['11323_1'] }, told(id, value)];
  expect(codes({ parameters })).toEqual(isTaken ? [] : [`parameter:${id}: parameter-value`]);
});

it('the former edition has no other description to take', () => {
  expect(codes({ description: BLANK }, '2022')).toEqual([]);
});

it('the former edition takes shorter titles and fills in no price list', () => {
  expect(codes({ title: `Lampa stołowa ${'biała '.repeat(7)}` }, '2022')).toEqual(['title: title-length']);
  expect(codes({ settings: noRates }, '2022')).toEqual(['shippingRates: no-shipping-rates']);
  expect(codes({ settings: noRates }, '2026')).toEqual([]);
});

it('what a category asks is not known before it was read, and nobody is told off for it', () => {
  expect(codes({ parameters: [] }, '2026', { ...SAMPLE_GROUND, requirements: null })).toEqual([]);
});

it('every problem says itself in both languages, without a gap', () => {
  const offer = {
    ...SAMPLE_OFFER,
    title: 'x'.repeat(90),
    price: { amountMinor: 1, currency: 'PLN' } as const,
  };
  const problems = newOfferProblems(offer, { ground: SAMPLE_GROUND, edition: '2026' });
  expect(problems.length).toBeGreaterThan(2);
  for (const { words } of problems)
    for (const text of Object.values(words)) expect(text).not.toMatch(/\{\{|undefined/);
});
