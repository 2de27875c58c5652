import { describe, expect, it } from 'vitest';
import { planDay } from '../../../../src/main/app/day-plan.ts';
import { linkedAppsAddress, offerAddress } from '../../../../src/main/app/allegro-pages.ts';
import type { ChangeRow } from '../../../../src/shared/contract-changes.ts';
import type { OfferRow } from '../../../../src/shared/domain/offer.ts';

const PLN = (amountMinor: number) => ({ amountMinor, currency: 'PLN' as const });

function draft(offerId: string, field: string, before: unknown, after: unknown): ChangeRow {
  return { objectId: offerId, offerTitle: `Offer ${offerId}`, field, before, after } as ChangeRow;
}

function offer(offerId: string, isEdited = false): OfferRow {
  const pending = isEdited ? [{ field: 'price' }] : [];
  return { offerId, title: `Offer ${offerId}`, price: PLN(10_000), pending } as unknown as OfferRow;
}

const shelf = ['1', '2', '3', '4', '5'].map((id) => offer(id));

describe('a day in the demo shop', () => {
  it('changes offers that the seller has not touched', () => {
    const { rivals, conflict, refusing } = planDay([], [offer('0', true), ...shelf]);
    expect(rivals.map(({ offerId }) => offerId)).toEqual(['1', '2', '3']);
    expect(rivals[0]?.patch).toEqual({ sellingMode: { price: { amount: '95.00', currency: 'PLN' } } });
    expect(conflict).toBeNull();
    expect(refusing).toMatchObject({ offerId: '4', hasUnsent: false });
  });

  it.each([
    ['price', PLN(10_000), PLN(12_000), { sellingMode: { price: { amount: '93.00', currency: 'PLN' } } }],
    ['price', PLN(10_000), PLN(9300), { sellingMode: { price: { amount: '107.00', currency: 'PLN' } } }],
    ['title', 'Lampka nocna', 'Lampa nocna', { name: 'Lampka nocna 24 h' }],
  ])('contradicts an unsent %s by another value than both', (field, before, after, patch) => {
    expect(planDay([draft('9', field, before, after)], shelf).conflict).toMatchObject({
      offerId: '9',
      patch,
    });
  });

  it('leaves alone what cannot be contradicted', () => {
    const drafts = [draft('9', 'stock', 3, 4)];
    expect(planDay(drafts, shelf).conflict).toBeNull();
  });

  it('gets into the way of an unsent title of another offer than the conflict', () => {
    const drafts = [draft('9', 'title', 'Lampka', 'Lampa'), draft('8', 'title', 'Stołek', 'Taboret')];
    const { conflict, refusing } = planDay(drafts, shelf);
    expect(conflict?.offerId).toBe('9');
    expect(refusing).toMatchObject({ offerId: '8', hasUnsent: true });
  });

  it.each([
    [
      'a price and a title',
      [draft('8', 'title', 'Lampka', 'Lampa'), draft('9', 'price', PLN(100), PLN(200))],
      '9',
    ],
    ['one title', [draft('8', 'title', 'Lampka', 'Lampka 24 h')], '8'],
  ])('brings a conflict and a refusal to %s', (_, drafts, contradicted) => {
    const { conflict, refusing } = planDay(drafts, shelf);
    expect(conflict?.offerId).toBe(contradicted);
    expect(refusing).toMatchObject({ offerId: '8', hasUnsent: true });
  });

  it('passes in an empty shop, too', () => {
    expect(planDay([], [])).toEqual({ rivals: [], conflict: null, refusing: null });
  });
});

it.each([
  ['production', 'https://allegro.pl/moje-allegro/moje-konto/powiazane-aplikacje'],
  ['sandbox', 'https://allegro.pl.allegrosandbox.pl/moje-allegro/moje-konto/powiazane-aplikacje'],
  ['demo', null],
  [null, null],
] as const)('the page of linked apps of %s is %s', (environment, address) => {
  expect(linkedAppsAddress(environment)).toBe(address);
});

it.each([
  ['production', 'https://allegro.pl/oferta/7700000001'],
  ['sandbox', 'https://allegro.pl.allegrosandbox.pl/oferta/7700000001'],
  ['demo', null],
] as const)('an offer of %s has its page at %s', (environment, address) => {
  expect(offerAddress(environment, '7700000001')).toBe(address);
});
