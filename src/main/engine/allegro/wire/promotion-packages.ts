import { z } from 'zod';
import { offerCriterium, taskCount } from './command-reports.ts';
import { errors, offerId } from './market-terms.ts';
import { known } from './open.ts';

const promoOptionsCommandModificationPackage = z.looseObject({ id: z.string().nullish() });

const promoOptionsCommandModification = z.looseObject({
  basePackage: promoOptionsCommandModificationPackage.nullish(),
  extraPackages: z.array(promoOptionsCommandModificationPackage).nullish(),
  modificationTime: known(['NOW', 'END_OF_CYCLE']).nullish(),
});

const additionalMarketplacePromoOptionsCommandModification = z.looseObject({
  marketplaceId: z.string().nullish(),
  modification: promoOptionsCommandModification.nullish(),
});

const promoOptionsModification = z.looseObject({
  modificationType: known(['CHANGE', 'REMOVE_WITH_END_OF_CYCLE', 'REMOVE_NOW']).nullish(),
  packageType: known(['BASE', 'EXTRA']).nullish(),
  packageId: z.string().nullish(),
});

const additionalMarketplacePromoOptionsModification = z.looseObject({
  marketplaceId: z.string().nullish(),
  modifications: z.array(promoOptionsModification).nullish(),
});

const availablePromotionPackage = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  cycleDuration: z.string().nullish(),
});

const marketplaceAvailablePromotionPackages = z.looseObject({
  marketplaceId: z.string().nullish(),
  basePackages: z.array(availablePromotionPackage).nullish(),
  extraPackages: z.array(availablePromotionPackage).nullish(),
});

export const availablePromotionPackages = z.looseObject({
  marketplaceId: z.string().nullish(),
  basePackages: z.array(availablePromotionPackage).nullish(),
  extraPackages: z.array(availablePromotionPackage).nullish(),
  additionalMarketplaces: z.array(marketplaceAvailablePromotionPackages).nullish(),
});

export const promoGeneralReport = z.looseObject({ id: z.string().nullish(), taskCount: taskCount.nullish() });

const promoModificationTask = z.looseObject({
  offer: offerId.nullish(),
  marketplaceId: z.string().nullish(),
  scheduledAt: z.string().nullish(),
  finishedAt: z.string().nullish(),
  status: known(['DONE', 'ERROR', 'IN_PROGRESS']).nullish(),
  errors: errors.nullish(),
});

export const promoModificationReport = z.looseObject({
  tasks: z.array(promoModificationTask).nullish(),
  modification: promoOptionsCommandModification.nullish(),
  additionalMarketplaces: z.array(additionalMarketplacePromoOptionsCommandModification).nullish(),
});

export const promoOptionsCommand = z.looseObject({
  offerCriteria: z.array(offerCriterium).nullish(),
  modification: promoOptionsCommandModification.nullish(),
  additionalMarketplaces: z.array(additionalMarketplacePromoOptionsCommandModification).nullish(),
});

export const promoOptionsModifications = z.looseObject({
  modifications: z.array(promoOptionsModification).nullish(),
  additionalMarketplaces: z.array(additionalMarketplacePromoOptionsModification).nullish(),
});
