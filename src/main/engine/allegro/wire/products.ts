import { z } from 'zod';
import {
  category,
  compatibilityListItemProductBased,
  imageUrl,
  standardizedDescription,
  tecdocSpecification,
} from './offer-terms-parts.ts';
import {
  newProductParameterDto,
  offerRequirements,
  productAiCoCreatedContent,
  productCategoryWithPath,
  productParameter,
  productParameterDto,
  saleProductSafetyDto,
  trustedContent,
} from './products-parts.ts';
import { known } from './open.ts';

export const productProposalsResponse = z.looseObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  category: z.looseObject({ id: z.string().nullish(), similar: z.array(category).nullish() }).nullish(),
  images: z.array(imageUrl).nullish(),
  parameters: z.array(newProductParameterDto).nullish(),
  description: standardizedDescription.nullish(),
  aiCoCreatedContent: productAiCoCreatedContent.nullish(),
  language: z.string().nullish(),
  publication: z.looseObject({ status: known(['PROPOSED', 'LISTED']).nullish() }).nullish(),
});

export const proposeSaleProductRequest = z.looseObject({
  name: z.string(),
  category: category,
  images: z.array(imageUrl),
  parameters: z.array(productParameter),
  description: standardizedDescription.nullish(),
});

const saleProductCompatibilityList = z.looseObject({
  id: z.string(),
  type: z.string(),
  items: z.array(compatibilityListItemProductBased).nullish(),
});

export const saleProductDto = z.looseObject({
  id: z.string(),
  name: z.string(),
  category: z.union([
    productCategoryWithPath,
    z.looseObject({ id: z.string().nullish(), similar: z.array(category).nullish() }),
  ]),
  images: z.array(imageUrl).nullish(),
  parameters: z.array(productParameterDto).nullish(),
  offerRequirements: offerRequirements.nullish(),
  compatibilityList: saleProductCompatibilityList.nullish(),
  tecdocSpecification: tecdocSpecification.nullish(),
  description: standardizedDescription.nullish(),
  aiCoCreatedContent: productAiCoCreatedContent.nullish(),
  trustedContent: trustedContent.nullish(),
  hasProtectedBrand: z.boolean().nullish(),
  publication: z.looseObject({ status: known(['PROPOSED', 'LISTED']).nullish() }).nullish(),
  productSafety: saleProductSafetyDto.nullish(),
  isDraft: z.boolean().nullish(),
});
