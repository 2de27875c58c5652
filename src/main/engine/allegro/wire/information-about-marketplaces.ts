import { z } from 'zod';

const marketplaceItemCurrency = z.looseObject({ code: z.string().nullish() });

const marketplaceItemLanguage = z.looseObject({ code: z.string().nullish() });

const marketplaceItemShippingCountry = z.looseObject({ code: z.string().nullish() });

const marketplaceItem = z.looseObject({
  id: z.string().nullish(),
  languages: z
    .looseObject({
      offerCreation: z.array(marketplaceItemLanguage).nullish(),
      offerDisplay: z.array(marketplaceItemLanguage).nullish(),
    })
    .nullish(),
  currencies: z
    .looseObject({
      base: marketplaceItemCurrency.nullish(),
      additional: z.array(marketplaceItemCurrency).nullish(),
    })
    .nullish(),
  shippingCountries: z.array(marketplaceItemShippingCountry).nullish(),
});

export const allegroMarketplaces = z.looseObject({ marketplaces: z.array(marketplaceItem).nullish() });
