import { z } from 'zod';
import { countryCode } from './country.ts';
import { known } from './open.ts';

export const additionalServiceDefinitionRequest = z.looseObject({ id: z.string() });

export const afterSalesServicesAttachment = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  url: z.string().nullish(),
});

export const attachmentDeclaration = z.looseObject({ fileName: z.string(), size: z.number() });

export const price = z.looseObject({ amount: z.string(), currency: z.string() });

export const automaticPricingOfferRuleConfiguration = z.looseObject({
  priceRange: z
    .looseObject({
      type: known(['BASE_MARKETPLACE_CURRENCY', 'MARKETPLACE_CURRENCY']),
      minPrice: price,
      maxPrice: price,
    })
    .nullish(),
});

export const automaticPricingRuleId = z.string();

const categoryParameterWithValue = z.looseObject({ id: z.string(), oneOfValueIds: z.array(z.string()) });

export const categoryParameterDisplayConditions = z.looseObject({
  parametersWithValue: z.array(categoryParameterWithValue),
});

const categoryParameterWithoutValue = z.looseObject({ id: z.string() });

export const categoryParameterRequirementConditions = z.looseObject({
  parametersWithValue: z.array(categoryParameterWithValue),
  parametersWithoutValue: z.array(categoryParameterWithoutValue),
});

export const classifiedExtraPackage = z.looseObject({
  id: z.string().nullish(),
  republish: z.boolean().nullish(),
});

export const classifiedPackage = z.looseObject({ id: z.string().nullish() });

export const coordinates = z.looseObject({ lat: z.number(), lon: z.number() });

export const disputeAttachmentId = z.looseObject({ id: z.string() });

export const error = z.looseObject({
  code: z.string().nullish(),
  details: z.string().nullish(),
  message: z.string().nullish(),
  path: z.string().nullish(),
  userMessage: z.string().nullish(),
  metadata: z.record(z.string(), z.string()).nullish(),
});

export const errors = z.array(error);

export const externalId = z.looseObject({ id: z.string().nullish() });

export const formerCategoryParameterData = z.looseObject({
  ids: z.array(z.string()).nullish(),
  names: z.array(z.string()).nullish(),
});

export const formerParameterValueData = z.looseObject({
  ids: z.array(z.string()).nullish(),
  values: z.array(z.string()).nullish(),
});

export const justId = z.looseObject({ id: z.string().nullish() });

export const location = z.looseObject({
  city: z.string().nullish(),
  countryCode: z.string().nullish(),
  postCode: z.string().nullish(),
  province: z.string().nullish(),
});

export const marketplaceId = known(['allegro-pl', 'allegro-cz', 'allegro-sk', 'allegro-hu']);

const offerPromoOption = z.looseObject({
  id: z.string().nullish(),
  validFrom: z.string().nullish(),
  validTo: z.string().nullish(),
  nextCycleDate: z.string().nullish(),
});

const offerPromoOptionsPendingChanges = z.looseObject({ basePackage: offerPromoOption.nullish() });

const marketplaceOfferPromoOption = z.looseObject({
  marketplaceId: z.string().nullish(),
  basePackage: offerPromoOption.nullish(),
  extraPackages: z.array(offerPromoOption).nullish(),
  pendingChanges: offerPromoOptionsPendingChanges.nullish(),
});

export const marketplaceReference = z.looseObject({ id: marketplaceId });

export const postPurchaseIssueAttachmentId = z.looseObject({ id: z.string() });

export const messageRequest = z.looseObject({
  text: z.string(),
  attachments: z.array(postPurchaseIssueAttachmentId).nullish(),
  type: known([
    'REGULAR',
    'END_REQUEST',
    'RETURN_REQUIRED_SELLER_LABEL',
    'RETURN_REQUIRED_CUSTOM',
    'RETURN_NOT_REQUIRED',
  ]),
  attachment: disputeAttachmentId.nullish(),
});

export const offerId = z.looseObject({ id: z.string().nullish() });

const offerProductSetProductReference = z.looseObject({ id: z.string(), quantity: z.number().nullish() });

export const offerProductSetReference = z.looseObject({ products: z.array(offerProductSetProductReference) });

export const offerPromoOptions = z.looseObject({
  offerId: z.string().nullish(),
  marketplaceId: z.string().nullish(),
  basePackage: offerPromoOption.nullish(),
  extraPackages: z.array(offerPromoOption).nullish(),
  pendingChanges: offerPromoOptionsPendingChanges.nullish(),
  additionalMarketplaces: z.array(marketplaceOfferPromoOption).nullish(),
});

const responsibleProducerAddress = z.looseObject({
  countryCode: countryCode.nullish(),
  street: z.string().nullish(),
  postalCode: z.string().nullish(),
  city: z.string().nullish(),
});

const responsibleProducerContact = z.looseObject({
  email: z.string().nullish(),
  phoneNumber: z.string().nullish(),
  formUrl: z.string().nullish(),
});

export const responsibleProducer = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  producerData: z
    .looseObject({
      tradeName: z.string().nullish(),
      address: responsibleProducerAddress.nullish(),
      contact: responsibleProducerContact.nullish(),
    })
    .nullish(),
});

export const seller = z.looseObject({ id: z.string() });

export const shippingRates = z.looseObject({ id: z.string().nullish() });

export const sizeTable = z.looseObject({ id: z.string().nullish() });
