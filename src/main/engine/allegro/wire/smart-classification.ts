import { z } from 'zod';

const deliveryMethods = z.array(z.looseObject({ id: z.string().nullish() }));

const classification = z.looseObject({
  fulfilled: z.boolean().nullish(),
  lastChanged: z.string().nullish(),
});

const condition = z.looseObject({
  code: z.string().nullish(),
  name: z.string().nullish(),
  description: z.string().nullish(),
  fulfilled: z.boolean().nullish(),
});

const offerCondition = condition.extend({
  passedDeliveryMethods: deliveryMethods.nullish(),
  failedDeliveryMethods: deliveryMethods.nullish(),
});

const sellerCondition = condition.extend({
  value: z.number().nullish(),
  threshold: z.number().nullish(),
  required: z.boolean().nullish(),
});

export const smartOfferClassificationReport = z.looseObject({
  classification: classification.nullish(),
  scheduledForReclassification: z.boolean().nullish(),
  smartDeliveryMethods: deliveryMethods.nullish(),
  conditions: z.array(offerCondition).nullish(),
});

export const smartSellerClassificationReport = z.looseObject({
  classification: classification.nullish(),
  conditions: z.array(sellerCondition).nullish(),
  excludedDeliveryMethods: deliveryMethods.nullish(),
});
