import { describe, expect, it } from 'vitest';
import { codesIn, matchFiles } from '../../../../../src/main/engine/uploads/match.ts';
import { recordDetails } from '../../../../../src/main/engine/store/record-details.ts';
import { countEanUnknown, matchIndex } from '../../../../../src/main/engine/store/queries/match-index.ts';
import type { ImageKey } from '../../../../../src/shared/contract-files.ts';
import { NOW, offerOf, storedShop } from '../../../../support/stored-shop.ts';

const SKUS: Readonly<Record<string, string>> = {
  '10000000001': 'LMP-001/A',
  '10000000002': 'LAMP',
  '10000000003': 'LAMP-2',
  '10000000004': 'Żyrandol 7',
  '10000000005': 'TWICE',
  '10000000006': 'TWICE',
  '10000000007': '5901234123457',
};

function shop() {
  const offers = Object.entries(SKUS).map(([offerId, externalId]) => offerOf(offerId, { externalId }));
  const db = storedShop([...offers, offerOf('10000000009', { externalId: 'OLD', status: 'ARCHIVED' })]);
  const [lamp] = offers;
  if (lamp === undefined) throw new Error('no offer');
  const details = { base: lamp, details: '{}', ean: '5900000000015', parameterText: '' };
  recordDetails(db, details, { now: NOW, run: null, cause: 'details' });
  return db;
}

function match(names: readonly string[], key: ImageKey | null = null) {
  const files = names.map((name, index) => ({ fileId: index + 1, name }));
  return matchFiles(files, matchIndex(shop(), codesIn(files)), key);
}

describe('a photo belongs to the offer its name tells', () => {
  it.each([
    ['LMP-001_A.jpg', '10000000001'],
    ['lmp001a.JPEG', '10000000001'],
    ['LMP-001-A_2.png', '10000000001'],
    ['LMP-001 A (12).webp', '10000000001'],
    ['zyrandol_7.jpg', '10000000004'],
    ['ŻYRANDOL 7-3.jpg', '10000000004'],
    ['5900000000015.jpg', '10000000001'],
    ['05900000000015_1.jpg', '10000000001'],
    ['10000000004.jpg', '10000000004'],
    ['10000000004-2.jpg', '10000000004'],
    ['LAMP.jpg', '10000000002'],
    ['LAMP_3.jpg', '10000000002'],
    ['LAMP-2-1.jpg', '10000000003'],
  ])('%s', (name, offerId) => {
    const { matched, unmatched, ambiguous } = match([name]);
    expect({ unmatched, ambiguous }).toEqual({ unmatched: [], ambiguous: [] });
    expect(matched.map(({ offer }) => offer.offerId)).toEqual([offerId]);
  });

  it('in the order of the numbers, the one without a number first', () => {
    const [only] = match(['LAMP_10.jpg', 'LAMP-3.jpg', 'LAMP.jpg', 'lamp_4.png']).matched;
    expect(only?.files.map(({ name }) => name)).toEqual([
      'LAMP.jpg',
      'LAMP-3.jpg',
      'lamp_4.png',
      'LAMP_10.jpg',
    ]);
  });

  it.each([
    ['TWICE.jpg', ['10000000005', '10000000006']],
    ['LAMP-2.jpg', ['10000000003', '10000000002']],
  ])('%s may be of several and is left to the seller', (name, offerIds) => {
    const { matched, ambiguous } = match([name]);
    expect(matched).toEqual([]);
    expect(ambiguous[0]?.candidates.map(({ offerId }) => offerId)).toEqual(offerIds);
    expect(ambiguous[0]?.reason).toMatch(/^It may be .*, or /);
  });

  it.each(['nothing.jpg', 'OLD.jpg', '.jpg', '_2.jpg', '---.png', 'LAM.jpg'])('%s is of none', (name) => {
    expect(match([name]).unmatched).toMatchObject([{ name, reason: expect.stringContaining(name) }]);
  });

  it('looks only at the key that is asked for', () => {
    expect(match(['10000000004.jpg'], 'sku').matched).toEqual([]);
    expect(match(['5901234123457.jpg'], 'ean').matched).toEqual([]);
    expect(match(['5901234123457.jpg'], 'sku').matched).toHaveLength(1);
  });

  it('tells of how many offers the EAN is not known', () => {
    expect(countEanUnknown(shop())).toBe(6);
  });
});
