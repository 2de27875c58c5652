import { z } from 'zod';
import {
  categoryParameterDisplayConditions,
  categoryParameterRequirementConditions,
  formerCategoryParameterData,
  formerParameterValueData,
  responsibleProducer,
} from './market-terms.ts';
import { textSafetyInformation } from './offer-terms.ts';
import {
  attachmentsSafetyInformation,
  category,
  imageUrl,
  listingResponseFilters,
  parameterRangeValue,
  standardizedDescription,
} from './offer-terms-parts.ts';
import { known, oneBy } from './open.ts';

export const productAiCoCreatedContent = z.looseObject({
  images: z.array(imageUrl).nullish(),
  paths: z.array(z.string()),
});

const productsCategoryPath = z.looseObject({ id: z.string().nullish(), name: z.string().nullish() });

const productSimilarCategoryWithPath = z.looseObject({
  id: z.string().nullish(),
  path: z.array(productsCategoryPath).nullish(),
});

export const productCategoryWithPath = z.looseObject({
  id: z.string().nullish(),
  path: z.array(productsCategoryPath).nullish(),
  similar: z.array(productSimilarCategoryWithPath).nullish(),
});

export const productParameterDto = z.looseObject({
  id: z.string(),
  name: z.string().nullish(),
  rangeValue: parameterRangeValue.nullish(),
  values: z.array(z.string()).nullish(),
  valuesIds: z.array(z.string()).nullish(),
  valuesLabels: z.array(z.string()).nullish(),
  unit: z.string().nullish(),
  options: z
    .looseObject({
      identifiesProduct: z.boolean(),
      isGTIN: z.boolean().nullish(),
      isTrusted: z.boolean().nullish(),
      isAiCoCreated: z.boolean().nullish(),
    })
    .nullish(),
});

export const saleProductSafetyDto = z
  .looseObject({
    responsibleProducers: z.array(responsibleProducer).nullish(),
    safetyInformation: z.union([textSafetyInformation, attachmentsSafetyInformation]).nullish(),
  })
  .nullable();

export const trustedContent = z.looseObject({
  paths: z.array(z.string()),
  productPaths: z.array(z.string()),
});

const baseSaleProductResponseDto = z.looseObject({
  id: z.string(),
  name: z.string(),
  description: standardizedDescription.nullish(),
  category: z.union([
    productCategoryWithPath,
    z.looseObject({ id: z.string().nullish(), similar: z.array(category).nullish() }),
  ]),
  images: z.array(imageUrl).nullish(),
  parameters: z.array(productParameterDto).nullish(),
  aiCoCreatedContent: productAiCoCreatedContent.nullish(),
  trustedContent: trustedContent.nullish(),
  hasProtectedBrand: z.boolean().nullish(),
  productSafety: saleProductSafetyDto.nullish(),
  publication: z.looseObject({ status: known(['PROPOSED', 'LISTED']).nullish() }).nullish(),
  isDraft: z.boolean().nullish(),
});

const commonParameter = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  required: z.boolean().nullish(),
  requiredIf: categoryParameterRequirementConditions.nullish(),
  displayedIf: categoryParameterDisplayConditions.nullish(),
  unit: z.string().nullish(),
  formerData: formerCategoryParameterData.nullish(),
});

const dictionaryEntry = z.looseObject({
  id: z.string().nullish(),
  value: z.string().nullish(),
  formerData: formerParameterValueData.nullish(),
});

const dictionaryParameter = commonParameter.extend({
  restrictions: z.looseObject({ multipleChoices: z.boolean().nullish() }).nullish(),
  dictionary: z.array(dictionaryEntry).nullish(),
});

const wholeNumberLimits = z.looseObject({
  min: z.number().nullish(),
  max: z.number().nullish(),
  range: z.boolean().nullish(),
});

const textLimits = z.looseObject({
  minLength: z.number().nullish(),
  maxLength: z.number().nullish(),
  allowedNumberOfValues: z.number().nullish(),
});

const categoryProductParameter = oneBy('type', {
  integer: commonParameter.extend({ restrictions: wholeNumberLimits.nullish() }),
  float: commonParameter.extend({
    restrictions: wholeNumberLimits.extend({ precision: z.number().nullish() }).nullish(),
  }),
  string: commonParameter.extend({ restrictions: textLimits.nullish() }),
  dictionary: dictionaryParameter,
});

export const categoryProductParameterList = z.looseObject({
  parameters: z.array(categoryProductParameter).nullish(),
});

const productsCategorySubcategories = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  count: z.number().nullish(),
});

const saleProductResponseCategoriesDto = z.looseObject({
  subcategories: z.array(productsCategorySubcategories).nullish(),
  path: z.array(productsCategoryPath).nullish(),
});

export const getSaleProductsResponse = z.looseObject({
  products: z.array(baseSaleProductResponseDto),
  categories: saleProductResponseCategoriesDto.nullish(),
  filters: z.array(listingResponseFilters).nullish(),
  nextPage: z.looseObject({ id: z.string().nullish() }).nullish(),
});

export const newProductParameterDto = z.looseObject({
  id: z.string().nullish(),
  rangeValue: parameterRangeValue.nullish(),
  values: z.array(z.string()).nullish(),
  valuesIds: z.array(z.string()).nullish(),
});

export const offerRequirements = z.looseObject({
  id: z.string().nullish(),
  parameters: z.array(productParameterDto).nullish(),
});

const proposal = z.looseObject({
  current: z.string().nullish(),
  proposal: z.string().nullish(),
  reason: z.string().nullish(),
  resolutionType: known(['UNRESOLVED', 'ACCEPTED', 'REJECTED']).nullish(),
});

const productParameterProposal = z.looseObject({
  id: z.string().nullish(),
  values: z.array(proposal).nullish(),
});

export const productChangeProposalDto = z.looseObject({
  id: z.string().nullish(),
  name: proposal.nullish(),
  category: proposal.nullish(),
  note: z.string().nullish(),
  images: z.array(proposal).nullish(),
  parameters: z.array(productParameterProposal).nullish(),
  notifyViaEmailAfterVerification: z.boolean().nullish(),
  language: z.string().nullish(),
});

export const productParameter = z.looseObject({
  id: z.string(),
  rangeValue: parameterRangeValue.nullish(),
  values: z.array(z.string()).nullish(),
  valuesIds: z.array(z.string()).nullish(),
  valuesLabels: z.array(z.string()).nullish(),
  unit: z.string().nullish(),
  options: z.looseObject({ identifiesProduct: z.boolean().nullish() }).nullish(),
});

const proposedProduct = {
  name: z.string(),
  category: category,
  images: z.array(imageUrl),
  parameters: z.array(productParameter),
};

export const productChangeProposalRequest = z.looseObject({
  ...proposedProduct,
  note: z.string().nullish(),
  notifyViaEmailAfterVerification: z.boolean().nullish(),
  language: z.string().nullish(),
});

export const productProposalsRequest = z.looseObject({
  ...proposedProduct,
  description: standardizedDescription.nullish(),
  language: z.string(),
});
