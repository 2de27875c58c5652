import { z } from 'zod';
import { marketplaceReference } from './market-terms.ts';
import { known } from './open.ts';

const applicationTimePolicy = z.looseObject({
  type: known(['ALWAYS', 'SINCE', 'WITHIN', 'UNTIL', 'NEVER']),
  from: z.string().nullish(),
  to: z.string().nullish(),
});

const badgeApplicationOffer = z.looseObject({ id: z.string() });

const badgeApplicationBargainPrice = z
  .looseObject({ amount: z.string().nullish(), currency: z.string().nullish() })
  .nullable();

const badgeApplicationMarketPrice = z.looseObject({
  amount: z.string().nullish(),
  currency: z.string().nullish(),
});

const badgeApplicationSubsidySellerPrice = z.looseObject({
  amount: z.string().nullish(),
  currency: z.string().nullish(),
});

const badgeApplicationSubsidyTargetPrice = z.looseObject({
  amount: z.string().nullish(),
  currency: z.string().nullish(),
});

const badgeApplicationSubsidyPrices = z.looseObject({
  targetPrice: badgeApplicationSubsidyTargetPrice.nullish(),
  sellerPrice: badgeApplicationSubsidySellerPrice.nullish(),
});

const badgeApplicationPrices = z
  .looseObject({
    bargain: badgeApplicationBargainPrice.nullish(),
    market: badgeApplicationMarketPrice.nullish(),
    subsidy: badgeApplicationSubsidyPrices.nullish(),
  })
  .nullable();

const badgeCampaignStock = z.looseObject({ quantity: z.number().nullish() }).nullable();

const badgeMarketPrice = z.looseObject({ amount: z.string().nullish(), currency: z.string().nullish() });

const badgeSubsidyPrices = z.looseObject({
  targetPrice: badgeApplicationSubsidyTargetPrice.nullish(),
  sellerPrice: badgeApplicationSubsidySellerPrice.nullish(),
});

const badgePrices = z
  .looseObject({
    market: badgeMarketPrice.nullish(),
    bargain: badgeApplicationBargainPrice.nullish(),
    subsidy: badgeSubsidyPrices.nullish(),
  })
  .nullable();

const badgeApplicationRejectionReasonMessage = z.looseObject({
  text: z.string(),
  link: z.string().nullish(),
});

const badgeApplicationRejectionReason = z.looseObject({
  code: z.string(),
  messages: z.array(badgeApplicationRejectionReasonMessage),
});

const badgeProcess = z.looseObject({
  status: known(['IN_VERIFICATION', 'WAITING_FOR_PUBLICATION', 'ACTIVE', 'FINISHED', 'DECLINED']),
  rejectionReasons: z.array(badgeApplicationRejectionReason),
});

const badgePublicationTimePolicy = z
  .looseObject({
    type: known(['ALWAYS', 'SINCE', 'WITHIN', 'UNTIL', 'NEVER']),
    from: z.string().nullish(),
    to: z.string().nullish(),
  })
  .nullable();

const offerBadgeCampaign = z.looseObject({ id: z.string(), name: z.string().nullish() });

const badge = z.looseObject({
  offer: badgeApplicationOffer,
  campaign: offerBadgeCampaign,
  publication: badgePublicationTimePolicy.nullish(),
  prices: z.union([badgePrices, badgeApplicationPrices]).nullish(),
  process: badgeProcess,
  campaignStock: badgeCampaignStock.nullish(),
});

const badgeApplicationCampaign = z.looseObject({ id: z.string() });

const badgeApplicationProcess = z.looseObject({
  status: known(['REQUESTED', 'PROCESSED', 'DECLINED']),
  rejectionReasons: z.array(badgeApplicationRejectionReason),
});

const badgeApplicationPurchaseConstraintsLimitPerUser = z.looseObject({ maxItems: z.number().nullish() });

const badgeApplicationPurchaseConstraintsLimit = z
  .looseObject({ perUser: badgeApplicationPurchaseConstraintsLimitPerUser.nullish() })
  .nullable();

const badgeApplicationPurchaseConstraints = z.looseObject({
  limit: badgeApplicationPurchaseConstraintsLimit.nullish(),
});

export const badgeApplication = z.looseObject({
  id: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  campaign: badgeApplicationCampaign,
  offer: badgeApplicationOffer,
  prices: badgeApplicationPrices.nullish(),
  campaignStock: badgeCampaignStock.nullish(),
  process: badgeApplicationProcess,
  purchaseConstraints: badgeApplicationPurchaseConstraints.nullish(),
});

const badgeApplicationDeclaredStock = z.looseObject({ quantity: z.number().nullish() }).nullable();

const badgeApplicationSubmittedMarketPrice = z.looseObject({
  amount: z.string().nullish(),
  currency: z.string().nullish(),
});

const badgeApplicationSubmittedPrices = z.looseObject({
  market: badgeApplicationSubmittedMarketPrice.nullish(),
  bargain: badgeApplicationBargainPrice.nullish(),
  subsidy: badgeApplicationSubsidyPrices.nullish(),
});

export const badgeApplicationRequest = z.looseObject({
  campaign: badgeApplicationCampaign,
  offer: badgeApplicationOffer,
  prices: z.union([badgeApplicationPrices, badgeApplicationSubmittedPrices]).nullish(),
  purchaseConstraints: badgeApplicationPurchaseConstraints.nullish(),
  declaredStock: badgeApplicationDeclaredStock.nullish(),
});

export const badgeApplications = z.looseObject({ badgeApplications: z.array(badgeApplication) });

const publicationTimePolicy = z.looseObject({
  type: known(['ALWAYS', 'SINCE', 'WITHIN', 'UNTIL', 'NEVER']),
  from: z.string().nullish(),
  to: z.string().nullish(),
});

const refusalMessage = z.looseObject({ text: z.string(), link: z.string().nullish() });

const campaignRefusalReason = z.looseObject({ code: z.string(), messages: z.array(refusalMessage) });

const userCampaignEligibility = z.looseObject({
  eligible: z.boolean(),
  refusalReasons: z.array(campaignRefusalReason),
});

const visibilityTimePolicy = z.looseObject({
  type: known(['ALWAYS', 'SINCE', 'WITHIN', 'UNTIL', 'NEVER']),
  from: z.string().nullish(),
  to: z.string().nullish(),
});

const badgeCampaign = z.looseObject({
  id: z.string(),
  name: z.string(),
  marketplace: marketplaceReference.nullish(),
  type: known(['DISCOUNT', 'STANDARD', 'SOURCING']),
  eligibility: userCampaignEligibility,
  application: applicationTimePolicy,
  visibility: visibilityTimePolicy,
  publication: publicationTimePolicy,
  regulationsLink: z.string(),
  stockReservationIsRequired: z.boolean().nullish(),
});

const badgeOperationProcess = z.looseObject({
  status: known(['REQUESTED', 'PROCESSED', 'DECLINED']),
  rejectionReasons: z.array(badgeApplicationRejectionReason),
});

export const badgeOperation = z.looseObject({
  id: z.string(),
  type: known(['UPDATE', 'FINISH']),
  createdAt: z.string(),
  updatedAt: z.string(),
  campaign: badgeApplicationCampaign,
  offer: badgeApplicationOffer,
  process: badgeOperationProcess,
});

const badgePatchPrices = z.looseObject({
  prices: z
    .looseObject({ bargain: z.looseObject({ value: badgeApplicationBargainPrice.nullish() }).nullish() })
    .nullish(),
});

const badgePatchProcess = z.looseObject({
  process: z.looseObject({ status: known(['FINISHED']).nullish() }).nullish(),
});

export const badgePatchRequest = z.union([badgePatchProcess, badgePatchPrices]);

export const badgesList = z.looseObject({ badges: z.array(badge) });

export const getBadgeCampaignsList = z.looseObject({ badgeCampaigns: z.array(badgeCampaign) });
