import { z } from 'zod';
import { known } from './open.ts';

const bundleMarketplaceDTO = z.looseObject({ id: z.string() });

const bundleDiscountDTO = z.looseObject({
  marketplace: bundleMarketplaceDTO,
  amount: z.string(),
  currency: z.string(),
});

const bundlePublicationDTO = z.looseObject({
  marketplace: bundleMarketplaceDTO,
  status: known(['ACTIVE', 'SUSPENDED']),
});

const bundledOfferDTO = z.looseObject({
  id: z.string(),
  requiredQuantity: z.number(),
  entryPoint: z.boolean(),
});

export const offerBundleDTO = z.looseObject({
  id: z.string(),
  offers: z.array(bundledOfferDTO),
  publication: z.array(bundlePublicationDTO),
  discounts: z.array(bundleDiscountDTO).nullable(),
  createdAt: z.string(),
  createdBy: known(['USER', 'ALLEGRO']),
});

export const offerBundlesDTO = z.looseObject({
  bundles: z.array(offerBundleDTO),
  nextPage: z.looseObject({ id: z.string() }).nullish(),
});

export const updateOfferBundleDiscountDTO = z.looseObject({
  discounts: z.array(bundleDiscountDTO).nullish(),
});
