import type { DemoEdition } from '../kinds.ts';

export type PromoPackage = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'BASE' | 'EXTRA';
  readonly days: number;
  /** What a cycle costs on allegro-pl, in hundredths. */
  readonly feeMinor: number;
  /** Left out: both. */
  readonly edition?: DemoEdition;
};

const PACKAGES: readonly PromoPackage[] = [
  { id: 'emphasized10d', name: 'Wyróżnienie 10 dni', kind: 'BASE', days: 10, feeMinor: 1900 },
  { id: 'emphasized1d', name: 'Wyróżnienie elastyczne', kind: 'BASE', days: 1, feeMinor: 290 },
  { id: 'promoPackage', name: 'Pakiet promo', kind: 'BASE', days: 10, feeMinor: 2900, edition: '2022' },
  { id: 'departmentPage', name: 'Promowanie na stronie działu', kind: 'EXTRA', days: 10, feeMinor: 3900 },
];

/** Where offers can be promoted; the first is the base marketplace. */
export const PROMO_MARKETS = ['allegro-pl', 'allegro-cz', 'allegro-sk', 'allegro-hu'] as const;

/** On other marketplaces than the base one there are no extra packages. */
export function packagesOn(marketplaceId: string, edition: DemoEdition): readonly PromoPackage[] {
  const isBase = marketplaceId === PROMO_MARKETS[0];
  if (!PROMO_MARKETS.some((known) => known === marketplaceId)) return [];
  const all = PACKAGES.filter((one) => one.edition === undefined || one.edition === edition);
  return all.filter(({ kind }) => isBase || kind === 'BASE');
}

/** GET /sale/offer-promotion-packages. */
export function availablePackages(edition: DemoEdition): object {
  const [base, ...others] = PROMO_MARKETS.map((marketplaceId) => {
    const packages = packagesOn(marketplaceId, edition);
    const told = (kind: PromoPackage['kind']): object[] =>
      packages
        .filter((one) => one.kind === kind)
        .map(({ id, name, days }) => ({ id, name, cycleDuration: `P${days}D` }));
    return { marketplaceId, basePackages: told('BASE'), extraPackages: told('EXTRA') };
  });
  return { ...base, additionalMarketplaces: others };
}
