import type { Shapes } from '../shape-language.ts';

export const informationAboutMarketplacesShapes: Shapes = {
  AllegroMarketplaces: { marketplaces: '[MarketplaceItem]' },
  MarketplaceItem: {
    id: 'text',
    languages: 'MarketplaceItemLanguages',
    currencies: 'MarketplaceItemCurrencies',
    shippingCountries: '[MarketplaceItemShippingCountry]',
  },
  MarketplaceItemCurrencies: { base: 'MarketplaceItemCurrency', additional: '[MarketplaceItemCurrency]' },
  MarketplaceItemCurrency: { code: 'text' },
  MarketplaceItemLanguage: { code: 'text' },
  MarketplaceItemLanguages: {
    offerCreation: '[MarketplaceItemLanguage]',
    offerDisplay: '[MarketplaceItemLanguage]',
  },
  MarketplaceItemShippingCountry: { code: 'text' },
};
