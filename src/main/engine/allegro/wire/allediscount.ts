import { z } from 'zod';
import { errors } from './market-terms.ts';
import { known } from './open.ts';

const alleDiscountRequiredMerchantPriceDto = z.looseObject({
  amount: z.string().nullish(),
  currency: z.string().nullish(),
});

const alleDiscountEligibleOfferDto = z.looseObject({
  id: z.string().nullish(),
  product: z.looseObject({ id: z.string().nullish() }).nullish(),
  basePrice: z.looseObject({ amount: z.string().nullish(), currency: z.string().nullish() }).nullish(),
  alleDiscount: z
    .looseObject({
      campaignConditions: z
        .looseObject({
          meetsConditions: z.boolean().nullish(),
          violations: z
            .array(z.looseObject({ code: z.string().nullish(), message: z.string().nullish() }))
            .nullish(),
        })
        .nullish(),
      requiredMerchantPrice: alleDiscountRequiredMerchantPriceDto.nullish(),
      minimumGuaranteedDiscount: z.looseObject({ percentage: z.string().nullish() }).nullish(),
    })
    .nullish(),
});

const errorsHolder = z.looseObject({ errors: errors.nullish() });

export const alleDiscountGetSubmitCommandResponse = z.looseObject({
  id: z.string().nullish(),
  input: z
    .looseObject({
      offer: z.looseObject({ id: z.string().nullish() }).nullish(),
      campaign: z.looseObject({ id: z.string().nullish() }).nullish(),
      proposedPrice: z
        .looseObject({ amount: z.string().nullish(), currency: z.string().nullish() })
        .nullish(),
    })
    .nullish(),
  output: z
    .looseObject({
      status: known(['NEW', 'IN_PROGRESS', 'SUCCESSFUL', 'FAILED']).nullish(),
      createdAt: z.string().nullish(),
      updatedAt: z.string().nullish(),
      newOfferParticipation: z.looseObject({ participationId: z.string().nullish() }).nullish(),
      errors: z.array(errorsHolder).nullish(),
    })
    .nullish(),
});

export const alleDiscountGetWithdrawCommandResponse = z.looseObject({
  id: z.string().nullish(),
  input: z.looseObject({ participationId: z.string().nullish() }).nullish(),
  output: z
    .looseObject({
      status: known(['NEW', 'IN_PROGRESS', 'SUCCESSFUL', 'FAILED']).nullish(),
      createdAt: z.string().nullish(),
      updatedAt: z.string().nullish(),
      withdrawnOfferParticipation: z.looseObject({ participationId: z.string().nullish() }).nullish(),
      errors: z.array(errorsHolder).nullish(),
    })
    .nullish(),
});

export const alleDiscountListCampaignsResponse = z.looseObject({
  alleDiscountCampaigns: z
    .array(
      z.looseObject({
        id: z.string().nullish(),
        name: z.string().nullish(),
        type: known(['SOURCING', 'DISCOUNT']).nullish(),
        visibility: z
          .looseObject({
            type: known(['WITHIN']).nullish(),
            from: z.string().nullish(),
            to: z.string().nullish(),
          })
          .nullish(),
        application: z
          .looseObject({
            type: known(['WITHIN']).nullish(),
            from: z.string().nullish(),
            to: z.string().nullish(),
          })
          .nullish(),
        publication: z
          .looseObject({
            type: known(['WITHIN']).nullish(),
            from: z.string().nullish(),
            to: z.string().nullish(),
          })
          .nullish(),
        marketplace: z.looseObject({ id: z.string().nullish() }).nullish(),
      }),
    )
    .nullish(),
});

export const alleDiscountListEligibleResponse = z.looseObject({
  eligibleOffers: z.array(alleDiscountEligibleOfferDto).nullish(),
  count: z.number().nullish(),
  totalCount: z.number().nullish(),
});

const alleDiscountSubmittedOfferDto = z.looseObject({
  participationId: z.string().nullish(),
  offer: z.looseObject({ id: z.string().nullish() }).nullish(),
  campaign: z.looseObject({ id: z.string().nullish() }).nullish(),
  prices: z
    .looseObject({
      proposedPrice: z
        .looseObject({ amount: z.string().nullish(), currency: z.string().nullish() })
        .nullish(),
      minimalPriceReduction: z
        .looseObject({ amount: z.string().nullish(), currency: z.string().nullish() })
        .nullish(),
      maximumSellingPrice: z
        .looseObject({ amount: z.string().nullish(), currency: z.string().nullish() })
        .nullish(),
    })
    .nullish(),
  process: z
    .looseObject({
      status: known(['VERIFICATION', 'ACCEPTED', 'ACTIVE', 'DECLINED', 'FINISHED']).nullish(),
      errors: z.array(z.looseObject({ code: z.string().nullish(), message: z.string().nullish() })).nullish(),
    })
    .nullish(),
  purchaseLimit: z.number().nullish(),
});

export const alleDiscountListSubmittedResponse = z.looseObject({
  submittedOffers: z.array(alleDiscountSubmittedOfferDto).nullish(),
  count: z.number().nullish(),
  totalCount: z.number().nullish(),
});

export const alleDiscountSubmitCommandRequest = z.looseObject({
  commandId: z.string().nullish(),
  input: z
    .looseObject({
      offer: z.looseObject({ id: z.string().nullish() }).nullish(),
      campaign: z.looseObject({ id: z.string().nullish() }).nullish(),
      proposedPrice: z
        .looseObject({ amount: z.string().nullish(), currency: z.string().nullish() })
        .nullish(),
    })
    .nullish(),
});

export const alleDiscountSubmitCommandResponse = z.looseObject({
  id: z.string().nullish(),
  input: z
    .looseObject({
      offer: z.looseObject({ id: z.string().nullish() }).nullish(),
      campaign: z.looseObject({ id: z.string().nullish() }).nullish(),
      proposedPrice: z
        .looseObject({ amount: z.string().nullish(), currency: z.string().nullish() })
        .nullish(),
    })
    .nullish(),
  output: z
    .looseObject({
      status: known(['NEW']).nullish(),
      createdAt: z.string().nullish(),
      updatedAt: z.string().nullish(),
    })
    .nullish(),
});

export const alleDiscountWithdrawCommandRequest = z.looseObject({
  commandId: z.string().nullish(),
  input: z.looseObject({ participationId: z.string().nullish() }).nullish(),
});

export const alleDiscountWithdrawCommandResponse = z.looseObject({
  id: z.string().nullish(),
  input: z.looseObject({ participationId: z.string().nullish() }).nullish(),
  output: z
    .looseObject({
      status: known(['NEW']).nullish(),
      createdAt: z.string().nullish(),
      updatedAt: z.string().nullish(),
    })
    .nullish(),
});
