import type { Fields, Shapes } from '../shape-language.ts';

const settings: Fields = {
  freeDelivery: 'Price',
  abroadFreeDelivery: 'Price',
  joinPolicy: 'DeliverySettingsJoinPolicy !',
  customCost: 'DeliverySettingsCustomCost ! @2022',
};

const ratesSet: Fields = {
  id: 'text',
  name: 'text(1,64)',
  rates: '[ShippingRate] !',
  lastModified: 'text',
};
const typedRatesSet: Fields = {
  ...ratesSet,
  type: '=PHYSICAL|ELECTRONIC null',
  dispatchCountry: 'text(2) null',
};

export const deliveryShapes: Shapes = {
  DeliverySettingsRequest: { ...settings, marketplace: 'DeliverySettingsMarketplace @2026' },
  DeliverySettingsResponse: {
    ...settings,
    marketplace: 'DeliverySettingsMarketplace ! @2026',
    updatedAt: 'text !',
  },
  DeliverySettingsCustomCost: { allowed: 'flag !' },
  DeliverySettingsJoinPolicy: { strategy: '=MIN|MAX|SUM !' },
  DeliverySettingsMarketplace: { id: 'text !' },
  OfferShippingRates: { rates: '[any] !' },
  SaleDeliveryMethodsListAnswer: { deliveryMethods: '[DeliveryMethod]' },
  DeliveryMethod: {
    id: 'text',
    name: 'text',
    marketplaces: '[text] @2026',
    paymentPolicy: '=IN_ADVANCE|CASH_ON_DELIVERY',
    allegroEndorsed: 'flag',
    dispatchCountry: 'text null @2026',
    destinationCountry: 'text @2026',
    shippingRatesConstraints: 'RateConstraints',
  },
  RateConstraints: {
    allowed: 'flag',
    maxQuantityPerPackage: 'RateConstraintsMaxQuantityPerPackage',
    maxPackageWeight: 'RateConstraintsMaxPackageWeight',
    firstItemRate: 'RateLimits',
    nextItemRate: 'RateLimits',
    shippingTime: 'RateConstraintsShippingTime',
  },
  RateLimits: { min: 'text(15)', max: 'text(15)', currency: 'text' },
  RateConstraintsMaxPackageWeight: {
    supported: 'flag',
    min: 'text null',
    max: 'text null',
    unit: 'text null',
  },
  RateConstraintsMaxQuantityPerPackage: { max: 'int' },
  RateConstraintsShippingTime: { default: 'ShippingTime', customizable: 'flag' },
  ShippingTime: { from: 'text', to: 'text' },
  TypedShippingRatesSet: typedRatesSet,
  SaleShippingRatesGetAnswer: { ...typedRatesSet, features: 'ShippingRatesFeatures' },
  ShippingRatesFeatures: { managedByAllegro: 'flag', isFulfillment: 'flag' },
  SaleShippingRatesListAnswer: { shippingRates: '[SaleShippingRatesListAnswerShippingRatesItem]' },
  SaleShippingRatesListAnswerShippingRatesItem: {
    id: 'text',
    name: 'text',
    features: 'ShippingRatesFeatures @2026',
    marketplaces: '[SaleShippingRatesListAnswerShippingRatesItemMarketplacesItem] @2026',
  },
  SaleShippingRatesListAnswerShippingRatesItemMarketplacesItem: { id: 'text' },
  ShippingRate: {
    deliveryMethod: 'ShippingRateDeliveryMethod !',
    maxQuantityPerPackage: 'int !',
    maxPackageWeight: 'ShippingRateMaxPackageWeight',
    firstItemRate: 'ShippingRatePrice !',
    nextItemRate: 'ShippingRatePrice !',
    shippingTime: 'ShippingTime',
  },
  ShippingRateDeliveryMethod: { id: 'text' },
  ShippingRateMaxPackageWeight: { value: 'text', unit: ['text null @2026', 'text @2022'] },
  ShippingRatePrice: { amount: 'text', currency: 'text' },
  ShippingRatesSet: ratesSet,
};
