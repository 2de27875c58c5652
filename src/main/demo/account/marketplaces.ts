import type { DemoAnswer } from '../kinds.ts';

type Marketplace = {
  readonly id: string;
  readonly language: string;
  readonly currency: string;
  /** Where its buyers may have parcels sent, beside their own country. */
  readonly abroad: readonly string[];
};

const LANGUAGES = ['pl-PL', 'en-US', 'cs-CZ', 'sk-SK', 'hu-HU'];

const MARKETPLACES: readonly Marketplace[] = [
  { id: 'allegro-pl', language: 'pl-PL', currency: 'PLN', abroad: ['CZ', 'SK', 'HU', 'DE', 'LT'] },
  { id: 'allegro-cz', language: 'cs-CZ', currency: 'CZK', abroad: ['SK', 'PL'] },
  { id: 'allegro-sk', language: 'sk-SK', currency: 'EUR', abroad: ['CZ', 'PL'] },
  { id: 'allegro-hu', language: 'hu-HU', currency: 'HUF', abroad: ['SK'] },
  { id: 'allegro-business-pl', language: 'pl-PL', currency: 'PLN', abroad: [] },
  { id: 'allegro-business-cz', language: 'cs-CZ', currency: 'CZK', abroad: [] },
];

/** GET /marketplaces. Polish buyers may see prices in euros too. */
export function listMarketplaces(): DemoAnswer {
  const marketplaces = MARKETPLACES.map(({ id, language, currency, abroad }) => ({
    id,
    languages: {
      offerCreation: LANGUAGES.map((code) => ({ code })),
      offerDisplay: [...new Set([language, 'en-US'])].map((code) => ({ code })),
    },
    currencies: { base: { code: currency }, additional: id === 'allegro-pl' ? [{ code: 'EUR' }] : [] },
    shippingCountries: [language.slice(-2), ...abroad].map((code) => ({ code })),
  }));
  return { status: 200, headers: {}, body: { marketplaces } };
}
