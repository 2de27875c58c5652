type Words = { readonly pl: string; readonly en: string; readonly isTaxed: boolean };

/** What Allegro charges and gives back, by its code of three letters. */
const TYPES = {
  SUC: { pl: 'Prowizja od sprzedaży', en: 'Sales commission', isTaxed: true },
  FSF: {
    pl: 'Prowizja od sprzedaży oferty wyróżnionej',
    en: 'Commission on a featured offer',
    isTaxed: true,
  },
  BRG: { pl: 'Prowizja od sprzedaży w kampanii', en: 'Commission on a campaign sale', isTaxed: true },
  REF: { pl: 'Zwrot prowizji', en: 'Commission refund', isTaxed: true },
  HB1: { pl: 'Opłata za dostawę InPost Smart!', en: 'Smart! delivery fee, InPost', isTaxed: true },
  HB4: { pl: 'Opłata za dostawę kurierem Smart!', en: 'Smart! delivery fee, courier', isTaxed: true },
  SB2: { pl: 'Abonament profesjonalny', en: 'Professional subscription', isTaxed: true },
  NSP: { pl: 'Kampania reklamowa', en: 'Advertising campaign', isTaxed: true },
  FEA: { pl: 'Wyróżnienie oferty', en: 'Featured offer', isTaxed: true },
  LIS: { pl: 'Opłata za wystawienie', en: 'Listing fee', isTaxed: true },
  CMP: { pl: 'Wyrównanie ceny w kampanii', en: 'Campaign price compensation', isTaxed: false },
  PAD: { pl: 'Pobranie opłat z wpływów', en: 'Fees taken from sales income', isTaxed: false },
  DPR: { pl: 'Zwrot pobranych opłat', en: 'Return of fees taken', isTaxed: false },
} as const satisfies Readonly<Record<string, Words>>;

export type BillingTypeId = keyof typeof TYPES;

export function billingTypeName(id: BillingTypeId, language: string): string {
  return language.startsWith('pl') ? TYPES[id].pl : TYPES[id].en;
}

export function taxOf(id: BillingTypeId): object {
  return TYPES[id].isTaxed ? { percentage: '23' } : { annotation: 'OUT_OF_SCOPE' };
}

export function billingTypes(language: string): readonly object[] {
  const all = Object.entries(TYPES);
  return all.map(([id, { pl, en }]) => ({ id, description: language.startsWith('pl') ? pl : en }));
}
