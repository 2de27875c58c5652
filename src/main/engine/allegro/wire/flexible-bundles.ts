import { z } from 'zod';
import { known } from './open.ts';

const flexibleBundleMarketplaceDiscountDTO = z.looseObject({
  marketplaceId: z.string(),
  percentage: z.number(),
});

const flexibleBundleSlotDiscountDTO = z.looseObject({
  order: z.number(),
  discounts: z.array(flexibleBundleMarketplaceDiscountDTO),
});

const flexibleBundleSlotsDiscountDTO = z
  .looseObject({ slots: z.array(flexibleBundleSlotDiscountDTO) })
  .nullable();

const flexibleBundleWholeBundleDiscountDTO = z
  .looseObject({ minimumBoughtOffers: z.number(), discounts: z.array(flexibleBundleMarketplaceDiscountDTO) })
  .nullable();

const flexibleBundleDiscountDTO = z
  .looseObject({
    type: known(['WHOLE_BUNDLE_DISCOUNT', 'SLOT_DISCOUNT']),
    bundle: flexibleBundleWholeBundleDiscountDTO.nullish(),
    slot: flexibleBundleSlotsDiscountDTO.nullish(),
  })
  .nullable();

const flexibleBundleOfferDTO = z.looseObject({ id: z.string(), excludedFromDiscount: z.boolean() });

const flexibleBundleSlotDTO = z.looseObject({
  id: z.string().nullish(),
  order: z.number(),
  entryPoint: z.boolean(),
  requiredQuantity: z.number(),
  offers: z.array(flexibleBundleOfferDTO),
});

export const flexibleBundleCreateDTO = z.looseObject({
  slots: z.array(flexibleBundleSlotDTO),
  discount: flexibleBundleDiscountDTO.nullish(),
});

const flexibleBundleOfferAvailabilityDTO = z.looseObject({
  available: z.boolean(),
  reasons: z.array(z.string()),
});

const flexibleBundleOfferMarketplaceDetailsDTO = z.looseObject({
  id: z.string(),
  availability: flexibleBundleOfferAvailabilityDTO,
});

const flexibleBundleGetOfferDTO = z.looseObject({
  id: z.string(),
  excludedFromDiscount: z.boolean(),
  entryPoint: z.boolean(),
  marketplaces: z.array(flexibleBundleOfferMarketplaceDetailsDTO),
});

const flexibleBundleGetSlotDTO = z.looseObject({
  id: z.string(),
  order: z.number(),
  entryPoint: z.boolean(),
  requiredQuantity: z.number(),
  offers: z.array(flexibleBundleGetOfferDTO),
});

export const flexibleBundleGetDTO = z.looseObject({
  id: z.string(),
  createdBy: known(['USER', 'ALLEGRO']),
  createdAt: z.string(),
  slots: z.array(flexibleBundleGetSlotDTO),
  discount: flexibleBundleDiscountDTO.nullish(),
});

const flexibleBundleListingDTO = z.looseObject({
  id: z.string(),
  createdBy: known(['USER', 'ALLEGRO']),
  createdAt: z.string(),
  slotsRepresentatives: z.array(z.string()),
  discount: flexibleBundleDiscountDTO.nullish(),
});

export const flexibleBundleUpdateDTO = z.looseObject({
  slots: z.array(flexibleBundleSlotDTO),
  discount: flexibleBundleDiscountDTO.nullish(),
});

export const flexibleBundlesListingDTO = z.looseObject({
  bundles: z.array(flexibleBundleListingDTO),
  nextPage: z.looseObject({ id: z.string() }).nullish(),
});
