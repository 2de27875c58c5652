/** A package under which a classified ad is published. */
export type ClassifiedPackage = {
  readonly id: string;
  readonly name: string;
  readonly type: 'BASE' | 'EXTRA';
  readonly feeMinor: number;
  readonly duration: string;
  readonly extensions: readonly { readonly name: string; readonly description: string }[];
  readonly promotions: readonly { readonly name: string; readonly duration: string }[];
};

const PHOTOS = { name: 'Więcej zdjęć', description: 'Do 16 zdjęć w ogłoszeniu' };
const PHONE = { name: 'Telefon', description: 'Numer telefonu w ogłoszeniu' };

export const CLASSIFIED_PACKAGES: readonly ClassifiedPackage[] = [
  {
    id: '3d2a1c40-6f0b-4f7e-9c35-7a1d2f5b8e01',
    name: 'Pakiet podstawowy',
    type: 'BASE',
    feeMinor: 900,
    duration: 'P30D',
    extensions: [PHONE],
    promotions: [{ name: 'Podświetlenie', duration: 'P3D' }],
  },
  {
    id: '3d2a1c40-6f0b-4f7e-9c35-7a1d2f5b8e02',
    name: 'Pakiet rozszerzony',
    type: 'BASE',
    feeMinor: 1900,
    duration: 'P30D',
    extensions: [PHONE, PHOTOS],
    promotions: [{ name: 'Wyróżnienie', duration: 'P10D' }],
  },
  {
    id: '3d2a1c40-6f0b-4f7e-9c35-7a1d2f5b8e03',
    name: 'Strona działu',
    type: 'EXTRA',
    feeMinor: 2900,
    duration: 'P7D',
    extensions: [{ name: 'Strona działu', description: 'Ogłoszenie na stronie działu' }],
    promotions: [{ name: 'Strona działu', duration: 'P7D' }],
  },
];

export function packageNamed(id: string): ClassifiedPackage | null {
  return CLASSIFIED_PACKAGES.find((one) => one.id === id) ?? null;
}
