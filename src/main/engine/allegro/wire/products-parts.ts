import { z } from 'zod';
import {
  categoryParameterDisplayConditions,
  categoryParameterRequirementConditions,
  formerCategoryParameterData,
  formerParameterValueData,
  responsibleProducerResponse,
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
    responsibleProducers: z.array(responsibleProducerResponse).nullish(),
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

const dictionaryCategoryProductParameter = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  type: z.literal('dictionary'),
  required: z.boolean().nullish(),
  requiredIf: categoryParameterRequirementConditions.nullish(),
  displayedIf: categoryParameterDisplayConditions.nullish(),
  unit: z.string().nullish(),
  formerData: formerCategoryParameterData.nullish(),
  restrictions: z.looseObject({ multipleChoices: z.boolean().nullish() }).nullish(),
  dictionary: z
    .array(
      z.looseObject({
        id: z.string().nullish(),
        value: z.string().nullish(),
        formerData: formerParameterValueData.nullish(),
      }),
    )
    .nullish(),
});

const floatCategoryProductParameter = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  type: z.literal('float'),
  required: z.boolean().nullish(),
  requiredIf: categoryParameterRequirementConditions.nullish(),
  displayedIf: categoryParameterDisplayConditions.nullish(),
  unit: z.string().nullish(),
  formerData: formerCategoryParameterData.nullish(),
  restrictions: z
    .looseObject({
      min: z.number().nullish(),
      max: z.number().nullish(),
      range: z.boolean().nullish(),
      precision: z.number().nullish(),
    })
    .nullish(),
});

const integerCategoryProductParameter = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  type: z.literal('integer'),
  required: z.boolean().nullish(),
  requiredIf: categoryParameterRequirementConditions.nullish(),
  displayedIf: categoryParameterDisplayConditions.nullish(),
  unit: z.string().nullish(),
  formerData: formerCategoryParameterData.nullish(),
  restrictions: z
    .looseObject({ min: z.number().nullish(), max: z.number().nullish(), range: z.boolean().nullish() })
    .nullish(),
});

const stringCategoryProductParameter = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  type: z.literal('string'),
  required: z.boolean().nullish(),
  requiredIf: categoryParameterRequirementConditions.nullish(),
  displayedIf: categoryParameterDisplayConditions.nullish(),
  unit: z.string().nullish(),
  formerData: formerCategoryParameterData.nullish(),
  restrictions: z
    .looseObject({
      minLength: z.number().nullish(),
      maxLength: z.number().nullish(),
      allowedNumberOfValues: z.number().nullish(),
    })
    .nullish(),
});

const categoryProductParameter = oneBy('type', {
  integer: integerCategoryProductParameter,
  float: floatCategoryProductParameter,
  string: stringCategoryProductParameter,
  dictionary: dictionaryCategoryProductParameter,
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

const productCategoryProposal = z.looseObject({
  current: z.string().nullish(),
  proposal: z.string().nullish(),
  reason: z.string().nullish(),
  resolutionType: known(['UNRESOLVED', 'ACCEPTED', 'REJECTED']).nullish(),
});

const productImageProposal = z.looseObject({
  current: z.string().nullish(),
  proposal: z.string().nullish(),
  reason: z.string().nullish(),
  resolutionType: known(['UNRESOLVED', 'ACCEPTED', 'REJECTED']).nullish(),
});

const productNameProposal = z.looseObject({
  current: z.string().nullish(),
  proposal: z.string().nullish(),
  reason: z.string().nullish(),
  resolutionType: known(['UNRESOLVED', 'ACCEPTED', 'REJECTED']).nullish(),
});

const productParameterValueProposal = z.looseObject({
  current: z.string().nullish(),
  proposal: z.string().nullish(),
  reason: z.string().nullish(),
  resolutionType: known(['UNRESOLVED', 'ACCEPTED', 'REJECTED']).nullish(),
});

const productParameterProposal = z.looseObject({
  id: z.string().nullish(),
  values: z.array(productParameterValueProposal).nullish(),
});

export const productChangeProposalDto = z.looseObject({
  id: z.string().nullish(),
  name: productNameProposal.nullish(),
  category: productCategoryProposal.nullish(),
  note: z.string().nullish(),
  images: z.array(productImageProposal).nullish(),
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

export const productChangeProposalRequest = z.looseObject({
  name: z.string(),
  note: z.string().nullish(),
  category: category,
  images: z.array(imageUrl),
  parameters: z.array(productParameter),
  notifyViaEmailAfterVerification: z.boolean().nullish(),
  language: z.string().nullish(),
});

export const productProposalsRequest = z.looseObject({
  name: z.string(),
  category: category,
  images: z.array(imageUrl),
  parameters: z.array(productParameter),
  description: standardizedDescription.nullish(),
  language: z.string(),
});
