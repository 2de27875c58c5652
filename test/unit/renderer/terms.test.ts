import { describe, expect, it } from 'vitest';
import { formatFor } from '../../../src/renderer/ui/format.ts';
import { lexiconOf, makeTerms } from '../../../src/renderer/ui/terms.ts';

const terms = makeTerms({
  property: { name: 'Name', 'address.name': 'Recipient', validityPeriod: 'Valid for' },
  constant: { FULL: 'Full', 'range.FULL': 'Everything may be returned' },
});

describe('words of properties', () => {
  it.each([
    ['name', 'Name'],
    ['address.name', 'Recipient'],
    ['seller.address.name', 'Recipient'],
    ['addresses[].name', 'Name'],
    ['warranty.validityPeriod', 'Valid for'],
    ['maxQuantityPerPackage', 'Max quantity per package'],
    ['taxID', 'Tax ID'],
  ])('%s reads %s', (path, words) => expect(terms.property(path)).toBe(words));
});

describe('words of constants', () => {
  it.each([
    ['availability.range', 'FULL', 'Everything may be returned'],
    ['refund', 'FULL', 'Full'],
    ['status', 'READY_FOR_PICKUP', 'Ready for pickup'],
    ['countryCode', 'PL', 'Pl'],
    ['note', 'a text', 'a text'],
  ])('%s of %s read %s', (path, value, words) => expect(terms.constant(path, value)).toBe(words));

  it.each([
    ['status', 'SENT_BACK', true],
    ['status', 'SENT', true],
    ['buyer.companyName', 'FIRMA', false],
    ['currency', 'PLN', false],
    ['note', 'SENT BACK', false],
  ])('in %s the text %s is one of Allegro: %s', (path, value, isConstant) =>
    expect(terms.isConstant(path, value)).toBe(isConstant),
  );
});

describe('the lexicons', () => {
  it('have the same words in both languages', () => {
    const [english, polish] = [lexiconOf('en'), lexiconOf('pl')];
    for (const part of ['property', 'constant'] as const) {
      expect(Object.keys(polish[part])).toEqual(Object.keys(english[part]));
    }
  });
});

describe('lengths of time and ages', () => {
  it('have the form that their number asks for', () => {
    const pl = formatFor('pl');
    expect([1, 3, 14].map((days) => pl.unitName(days, 'day'))).toEqual(['dzień', 'dni', 'dni']);
    expect(pl.ago(0, 12 * 60_000)).toBe('12 min temu');
  });
});
