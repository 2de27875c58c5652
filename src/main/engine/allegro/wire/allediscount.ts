import { z } from 'zod';
import { errors } from './market-terms.ts';
import { known } from './open.ts';

const money = z.looseObject({ amount: z.string().nullish(), currency: z.string().nullish() });
const named = z.looseObject({ id: z.string().nullish() });
const participation = z.looseObject({ participationId: z.string().nullish() });
const problem = z.looseObject({ code: z.string().nullish(), message: z.string().nullish() });

const alleDiscountEligibleOfferDto = z.looseObject({
  id: z.string().nullish(),
  product: named.nullish(),
  basePrice: money.nullish(),
  alleDiscount: z
    .looseObject({
      campaignConditions: z
        .looseObject({
          meetsConditions: z.boolean().nullish(),
          violations: z.array(problem).nullish(),
        })
        .nullish(),
      requiredMerchantPrice: money.nullish(),
      minimumGuaranteedDiscount: z.looseObject({ percentage: z.string().nullish() }).nullish(),
    })
    .nullish(),
});

const errorsHolder = z.looseObject({ errors: errors.nullish() });

const submitInput = z.looseObject({
  offer: named.nullish(),
  campaign: named.nullish(),
  proposedPrice: money.nullish(),
});

const acceptedOutput = z.looseObject({
  status: known(['NEW']).nullish(),
  createdAt: z.string().nullish(),
  updatedAt: z.string().nullish(),
});

const commandOutput = acceptedOutput.extend({
  status: known(['NEW', 'IN_PROGRESS', 'SUCCESSFUL', 'FAILED']).nullish(),
  errors: z.array(errorsHolder).nullish(),
});

const within = z.looseObject({
  type: known(['WITHIN']).nullish(),
  from: z.string().nullish(),
  to: z.string().nullish(),
});

export const alleDiscountGetSubmitCommandResponse = z.looseObject({
  id: z.string().nullish(),
  input: submitInput.nullish(),
  output: commandOutput.extend({ newOfferParticipation: participation.nullish() }).nullish(),
});

export const alleDiscountGetWithdrawCommandResponse = z.looseObject({
  id: z.string().nullish(),
  input: participation.nullish(),
  output: commandOutput.extend({ withdrawnOfferParticipation: participation.nullish() }).nullish(),
});

export const alleDiscountListCampaignsResponse = z.looseObject({
  alleDiscountCampaigns: z
    .array(
      z.looseObject({
        id: z.string().nullish(),
        name: z.string().nullish(),
        type: known(['SOURCING', 'DISCOUNT']).nullish(),
        visibility: within.nullish(),
        application: within.nullish(),
        publication: within.nullish(),
        marketplace: named.nullish(),
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
  offer: named.nullish(),
  campaign: named.nullish(),
  prices: z
    .looseObject({
      proposedPrice: money.nullish(),
      minimalPriceReduction: money.nullish(),
      maximumSellingPrice: money.nullish(),
    })
    .nullish(),
  process: z
    .looseObject({
      status: known(['VERIFICATION', 'ACCEPTED', 'ACTIVE', 'DECLINED', 'FINISHED']).nullish(),
      errors: z.array(problem).nullish(),
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
  input: submitInput.nullish(),
});

export const alleDiscountSubmitCommandResponse = z.looseObject({
  id: z.string().nullish(),
  input: submitInput.nullish(),
  output: acceptedOutput.nullish(),
});

export const alleDiscountWithdrawCommandRequest = z.looseObject({
  commandId: z.string().nullish(),
  input: participation.nullish(),
});

export const alleDiscountWithdrawCommandResponse = z.looseObject({
  id: z.string().nullish(),
  input: participation.nullish(),
  output: acceptedOutput.nullish(),
});
