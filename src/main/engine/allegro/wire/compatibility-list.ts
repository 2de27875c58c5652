import { z } from 'zod';
import { known } from './open.ts';

export const compatibilityListSupportedCategoriesDto = z.looseObject({
  supportedCategories: z
    .array(
      z.looseObject({
        categoryId: z.string().nullish(),
        name: z.string().nullish(),
        itemsType: z.string().nullish(),
        inputType: known(['TEXT', 'ID']).nullish(),
        validationRules: z
          .looseObject({ maxRows: z.number().nullish(), maxCharactersPerLine: z.number().nullish() })
          .nullish(),
      }),
    )
    .nullish(),
});

const compatibleProductDto = z.looseObject({
  id: z.string().nullish(),
  text: z.string().nullish(),
  group: z.looseObject({ id: z.string().nullish() }).nullish(),
  attributes: z
    .array(z.looseObject({ id: z.string().nullish(), values: z.array(z.string()).nullish() }))
    .nullish(),
});

export const compatibleProductsGroupsDto = z.looseObject({
  groups: z.array(z.looseObject({ id: z.string().nullish(), text: z.string().nullish() })).nullish(),
  count: z.number().nullish(),
  totalCount: z.number().nullish(),
});

export const compatibleProductsListDto = z.looseObject({
  compatibleProducts: z.array(compatibleProductDto).nullish(),
  count: z.number().nullish(),
  totalCount: z.number().nullish(),
});
