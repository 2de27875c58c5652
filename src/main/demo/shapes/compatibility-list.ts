import type { Shapes } from '../shape-language.ts';

export const compatibilityListShapes: Shapes = {
  CompatibilityListSupportedCategoriesDto: {
    supportedCategories: '[CompatibilityListSupportedCategoriesDtoSupportedCategoriesItem]',
  },
  CompatibilityListSupportedCategoriesDtoSupportedCategoriesItem: {
    categoryId: 'text',
    name: 'text',
    itemsType: 'text',
    inputType: '=TEXT|ID',
    validationRules: 'CompatibilityListSupportedCategoriesDtoSupportedCategoriesItemValidationRules',
  },
  CompatibilityListSupportedCategoriesDtoSupportedCategoriesItemValidationRules: {
    maxRows: 'int',
    maxCharactersPerLine: 'int',
  },
  CompatibleProductDto: {
    id: 'text',
    text: 'text',
    group: 'CompatibleProductDtoGroup',
    attributes: '[CompatibleProductDtoAttributesItem]',
  },
  CompatibleProductDtoAttributesItem: { id: 'text', values: '[text]' },
  CompatibleProductDtoGroup: { id: 'text' },
  CompatibleProductsGroupsDto: {
    groups: '[CompatibleProductsGroupsDtoGroupsItem]',
    count: 'int',
    totalCount: 'int',
  },
  CompatibleProductsGroupsDtoGroupsItem: { id: 'text(32,32)', text: 'text' },
  CompatibleProductsListDto: {
    compatibleProducts: '[CompatibleProductDto]',
    count: 'int',
    totalCount: 'int',
  },
};
