import { z } from 'zod';
import { category, listingResponseFilters, sellingModeFormat } from './offer-terms-parts.ts';
import { known } from './open.ts';

const listingCategory = z.looseObject({ id: z.string().nullish(), name: z.string().nullish() });

const listingCategoryWithCount = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  count: z.number().nullish(),
});

const offerLowestPrice = z.looseObject({ amount: z.string().nullish(), currency: z.string().nullish() });

const offerDelivery = z.looseObject({
  availableForFree: z.boolean().nullish(),
  lowestPrice: offerLowestPrice.nullish(),
});

const offerImages = z.looseObject({ url: z.string().nullish() });

const offerPromotion = z.looseObject({
  emphasized: z.boolean().nullish(),
  bold: z.boolean().nullish(),
  highlight: z.boolean().nullish(),
});

const offerPublication = z.looseObject({ endingAt: z.string().nullish() });

const offerSeller = z.looseObject({
  id: z.string().nullish(),
  login: z.string().nullish(),
  company: z.boolean().nullish(),
  superSeller: z.boolean().nullish(),
});

const offerFixedPrice = z.looseObject({ amount: z.string().nullish(), currency: z.string().nullish() });

const offerPrice = z.looseObject({ amount: z.string().nullish(), currency: z.string().nullish() });

const offerSellingMode = z.looseObject({
  format: sellingModeFormat.nullish(),
  price: offerPrice.nullish(),
  fixedPrice: offerFixedPrice.nullish(),
  popularity: z.number().nullish(),
  popularityRange: z.string().nullish(),
  bidCount: z.number().nullish(),
});

const offerStock = z.looseObject({
  unit: known(['UNIT', 'PAIR', 'SET']).nullish(),
  available: z.number().nullish(),
});

const offerVendor = z.looseObject({
  id: known(['CHARYTATYWNI_ALLEGRO', 'ALLEGRO_LOKALNIE', 'MORIZON', 'EBILET']).nullish(),
  url: z.string().nullish(),
});

const listingOffer = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  seller: offerSeller.nullish(),
  promotion: offerPromotion.nullish(),
  delivery: offerDelivery.nullish(),
  images: z.array(offerImages).nullish(),
  sellingMode: offerSellingMode.nullish(),
  stock: offerStock.nullish(),
  vendor: offerVendor.nullish(),
  category: category.nullish(),
  publication: offerPublication.nullish(),
});

const listingResponseCategories = z.looseObject({
  subcategories: z.array(listingCategoryWithCount).nullish(),
  path: z.array(listingCategory).nullish(),
});

const listingResponseOffers = z.looseObject({
  promoted: z.array(listingOffer).nullish(),
  regular: z.array(listingOffer).nullish(),
});

const listingResponseSearchMeta = z.looseObject({
  availableCount: z.number().nullish(),
  totalCount: z.number().nullish(),
  fallback: z.boolean().nullish(),
});

const listingResponseSort = z.looseObject({
  value: z.string().nullish(),
  name: z.string().nullish(),
  order: z.string().nullish(),
  selected: z.boolean().nullish(),
});

export const listingResponse = z.looseObject({
  items: listingResponseOffers.nullish(),
  categories: listingResponseCategories.nullish(),
  filters: z.array(listingResponseFilters).nullish(),
  searchMeta: listingResponseSearchMeta.nullish(),
  sort: z.array(listingResponseSort).nullish(),
});
