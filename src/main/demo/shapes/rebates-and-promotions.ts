import type { Shapes } from '../shape-language.ts';

export const rebatesAndPromotionsShapes: Shapes = {
  Benefit: { specification: 'BenefitSpecification !' },
  BenefitSpecification: {
    by: 'type',
    of: {
      LARGE_ORDER_DISCOUNT: 'LargeOrderDiscountBenefitSpecification',
      WHOLESALE_PRICE_LIST: 'WholesalePriceListBenefitSpecification',
      UNIT_PERCENTAGE_DISCOUNT: 'MultiPackBenefitSpecification',
      ORDER_FIXED_DISCOUNT: 'BundleBenefitSpecification @2022',
    },
  },
  BundleBenefitSpecification: { type: '=ORDER_FIXED_DISCOUNT !', value: 'Price' },
  LargeOrderDiscountBenefitSpecification: {
    type: '=LARGE_ORDER_DISCOUNT !',
    thresholds: '[LargeOrderDiscountBenefitSpecificationThresholdsItem] !',
  },
  LargeOrderDiscountBenefitSpecificationThresholdsItem: {
    orderValue: 'LargeOrderDiscountBenefitSpecificationThresholdsItemOrderValue !',
    discount: 'LargeOrderDiscountBenefitSpecificationThresholdsItemDiscount !',
  },
  LargeOrderDiscountBenefitSpecificationThresholdsItemDiscount: { percentage: 'text !' },
  LargeOrderDiscountBenefitSpecificationThresholdsItemOrderValue: { lowerBound: 'Price !' },
  MultiPackBenefitSpecification: {
    type: '=UNIT_PERCENTAGE_DISCOUNT !',
    configuration: 'MultiPackBenefitSpecificationConfiguration !',
    trigger: 'MultiPackBenefitSpecificationTrigger !',
  },
  MultiPackBenefitSpecificationConfiguration: { percentage: 'number !' },
  MultiPackBenefitSpecificationTrigger: { forEachQuantity: 'number !', discountedNumber: 'number !' },
  NullableTurnoverDiscountDto: {
    marketplaceId: 'text',
    status: '=ACTIVATING|ACTIVE|DEACTIVATING null',
    definitions: '[TurnoverDiscountDefinitionDto] null',
  },
  SellerCreateRebateRequestDto: { benefits: '[Benefit] !', offerCriteria: '[SellerRebateOfferCriterion] !' },
  SellerRebateDto: {
    benefits: '[Benefit] !',
    createdAt: 'instant',
    id: 'text !',
    offerCriteria: '[SellerRebateOfferCriterion] !',
    status: '=ACTIVE|INACTIVE|SUSPENDED !',
  },
  SellerRebateOfferCriterion: {
    offers: '[SellerRebateOfferCriterionOffersItem]',
    type: '=CONTAINS_OFFERS|OFFERS_ASSIGNED_EXTERNALLY|ALL_OFFERS !',
  },
  SellerRebateOfferCriterionOffersItem: {
    id: 'text !',
    quantity: 'number @2022',
    promotionEntryPoint: 'flag @2022',
  },
  SellerRebatesDto: { promotions: '[SellerRebateDto] !', totalCount: 'int !' },
  TurnoverDiscountDefinitionDto: {
    cumulatingFromDate: 'date',
    cumulatingToDate: 'date null',
    spendingFromDate: 'date',
    spendingToDate: 'date null',
    createdAt: 'instant',
    updatedAt: 'instant',
    thresholds: '[TurnoverDiscountThresholdDto]',
  },
  TurnoverDiscountDto: {
    marketplaceId: 'text',
    status: '=ACTIVATING|ACTIVE|DEACTIVATING',
    definitions: '[TurnoverDiscountDefinitionDto]',
  },
  TurnoverDiscountListDto: '[NullableTurnoverDiscountDto]',
  TurnoverDiscountRequest: { thresholds: '[TurnoverDiscountThresholdDto]' },
  TurnoverDiscountThresholdDto: {
    minimumTurnover: 'TurnoverDiscountThresholdDtoMinimumTurnover',
    discount: 'TurnoverDiscountThresholdDtoDiscount',
  },
  TurnoverDiscountThresholdDtoDiscount: { percentage: 'text' },
  TurnoverDiscountThresholdDtoMinimumTurnover: { amount: 'text', currency: 'text' },
  WholesalePriceListBenefitSpecification: {
    type: '=WHOLESALE_PRICE_LIST !',
    name: 'text !',
    thresholds: '[WholesalePriceListBenefitSpecificationThresholdsItem] !',
  },
  WholesalePriceListBenefitSpecificationThresholdsItem: {
    quantity: 'WholesalePriceListBenefitSpecificationThresholdsItemQuantity !',
    discount: 'WholesalePriceListBenefitSpecificationThresholdsItemDiscount !',
  },
  WholesalePriceListBenefitSpecificationThresholdsItemDiscount: { percentage: 'text !' },
  WholesalePriceListBenefitSpecificationThresholdsItemQuantity: { lowerBound: 'number !' },
};
