import { z } from 'zod';

const deliveryMethodId = z.looseObject({ id: z.string().nullish() });

const smartDeliveryMethod = z.looseObject({ id: z.string().nullish() });

export const smartOfferClassificationReport = z.looseObject({
  classification: z
    .looseObject({ fulfilled: z.boolean().nullish(), lastChanged: z.string().nullish() })
    .nullish(),
  scheduledForReclassification: z.boolean().nullish(),
  smartDeliveryMethods: z.array(smartDeliveryMethod).nullish(),
  conditions: z
    .array(
      z.looseObject({
        code: z.string().nullish(),
        name: z.string().nullish(),
        description: z.string().nullish(),
        fulfilled: z.boolean().nullish(),
        passedDeliveryMethods: z.array(deliveryMethodId).nullish(),
        failedDeliveryMethods: z.array(deliveryMethodId).nullish(),
      }),
    )
    .nullish(),
});

export const smartSellerClassificationReport = z.looseObject({
  classification: z
    .looseObject({ fulfilled: z.boolean().nullish(), lastChanged: z.string().nullish() })
    .nullish(),
  conditions: z
    .array(
      z.looseObject({
        code: z.string().nullish(),
        name: z.string().nullish(),
        description: z.string().nullish(),
        value: z.number().nullish(),
        threshold: z.number().nullish(),
        fulfilled: z.boolean().nullish(),
        required: z.boolean().nullish(),
      }),
    )
    .nullish(),
  excludedDeliveryMethods: z.array(smartDeliveryMethod).nullish(),
});
