import type { Collection } from './collection.ts';
import { account } from './account/account.ts';
import { additionalEmails } from './account/additional-emails.ts';
import { additionalServices } from './settings/additional-services.ts';
import { adStatistics } from './offers/ad-statistics.ts';
import { alleDiscountCampaigns } from './promotion/alle-discount-campaigns.ts';
import { alleDiscountEligibleOffers } from './promotion/alle-discount-eligible-offers.ts';
import { alleDiscountOffers } from './promotion/alle-discount-offers.ts';
import { allegroPrices } from './promotion/allegro-prices.ts';
import { allegroPricesConsent } from './promotion/allegro-prices-consent.ts';
import { badgeApplications } from './promotion/badge-applications.ts';
import { badgeCampaigns } from './promotion/badge-campaigns.ts';
import { badgeOperations } from './promotion/badge-operations.ts';
import { badges } from './promotion/badges.ts';
import { badgesAbroad } from './promotion/badges-abroad.ts';
import { bids } from './orders/bids.ts';
import { billingEntries } from './money/billing-entries.ts';
import { billingTypes } from './money/billing-types.ts';
import { blockedBuyers } from './talk/blocked-buyers.ts';
import { carriers } from './orders/carriers.ts';
import { catalogProducts } from './offers/catalog-products.ts';
import { categories } from './offers/categories.ts';
import { categoryEvents } from './offers/category-events.ts';
import { categoryParameters } from './offers/category-parameters.ts';
import { categorySuggestions } from './offers/category-suggestions.ts';
import { charityCampaigns } from './promotion/charity-campaigns.ts';
import { classifiedsPackages } from './offers/classifieds-packages.ts';
import { classifiedsStatistics } from './offers/classifieds-statistics.ts';
import { compatibilityCategories } from './offers/compatibility-categories.ts';
import { compatibilitySuggestions } from './offers/compatibility-suggestions.ts';
import { compatibleGroups } from './offers/compatible-groups.ts';
import { compatibleProducts } from './offers/compatible-products.ts';
import { contacts } from './settings/contacts.ts';
import { conversions } from './promotion/conversions.ts';
import { customerReturns } from './after-sale/customer-returns.ts';
import { deliveryMethods } from './delivery/delivery-methods.ts';
import { deliveryServices } from './orders/delivery-services.ts';
import { deliverySettings } from './delivery/delivery-settings.ts';
import { deliverySettingsAbroad } from './delivery/delivery-settings-abroad.ts';
import { depositTypes } from './money/deposit-types.ts';
import { disputeMessages } from './after-sale/dispute-messages.ts';
import { disputes } from './after-sale/disputes.ts';
import { extraPromotionPackages } from './promotion/extra-promotion-packages.ts';
import { flexibleBundles } from './promotion/flexible-bundles.ts';
import { impliedWarranties } from './settings/implied-warranties.ts';
import { issueMessages } from './after-sale/issue-messages.ts';
import { issues } from './after-sale/issues.ts';
import { marketplaces } from './account/marketplaces.ts';
import { messages } from './talk/messages.ts';
import { messageThreads } from './talk/message-threads.ts';
import { mixedQuantityDiscounts } from './promotion/mixed-quantity-discounts.ts';
import { offerAllegroPricesConsents } from './promotion/offer-allegro-prices-consents.ts';
import { offerBundles } from './promotion/offer-bundles.ts';
import { offerClassifiedsPackages } from './offers/offer-classifieds-packages.ts';
import { offerFees } from './offers/offer-fees.ts';
import { offerPriceRules } from './offers/offer-price-rules.ts';
import { offerPromoOptions } from './promotion/offer-promo-options.ts';
import { offerRatings } from './offers/offer-ratings.ts';
import { offerSets } from './promotion/offer-sets.ts';
import { offerShippingRates } from './delivery/offer-shipping-rates.ts';
import { offerSmart } from './offers/offer-smart.ts';
import { offerTags } from './offers/offer-tags.ts';
import { offerTranslations } from './offers/offer-translations.ts';
import { orderDiscounts } from './promotion/order-discounts.ts';
import { orderDocumentLinks } from './orders/order-document-links.ts';
import { orderEvents } from './orders/order-events.ts';
import { orderInvoices } from './orders/order-invoices.ts';
import { orderItems } from './orders/order-items.ts';
import { orders } from './orders/orders.ts';
import { orderShipments } from './orders/order-shipments.ts';
import { parameterChanges } from './offers/parameter-changes.ts';
import { parcels } from './orders/parcels.ts';
import { parcelTracking } from './orders/parcel-tracking.ts';
import { paymentOperations } from './money/payment-operations.ts';
import { paymentRefunds } from './money/payment-refunds.ts';
import { pickupPoints } from './orders/pickup-points.ts';
import { pickups } from './orders/pickups.ts';
import { pointsOfService } from './settings/points-of-service.ts';
import { priceRules } from './offers/price-rules.ts';
import { productChangeProposals } from './offers/product-change-proposals.ts';
import { productParameters } from './offers/product-parameters.ts';
import { productProposals } from './offers/product-proposals.ts';
import { promoOptions } from './promotion/promo-options.ts';
import { promotionCampaignApplications } from './promotion/promotion-campaign-applications.ts';
import { promotionCampaigns } from './promotion/promotion-campaigns.ts';
import { promotionPackages } from './promotion/promotion-packages.ts';
import { quantityDiscounts } from './promotion/quantity-discounts.ts';
import { ratingsSummary } from './talk/ratings-summary.ts';
import { receivingState } from './warehouse/receiving-state.ts';
import { refundClaims } from './after-sale/refund-claims.ts';
import { removalPreferences } from './warehouse/removal-preferences.ts';
import { responsiblePersons } from './settings/responsible-persons.ts';
import { responsibleProducers } from './settings/responsible-producers.ts';
import { returnPolicies } from './settings/return-policies.ts';
import { salesQuality } from './account/sales-quality.ts';
import { serviceDefinitions } from './settings/service-definitions.ts';
import { serviceTranslations } from './settings/service-translations.ts';
import { shipments } from './orders/shipments.ts';
import { shipNotices } from './warehouse/ship-notices.ts';
import { shippingRates } from './delivery/shipping-rates.ts';
import { sizeTables } from './settings/size-tables.ts';
import { sizeTableTemplates } from './settings/size-table-templates.ts';
import { smart } from './account/smart.ts';
import { tags } from './settings/tags.ts';
import { taxSettings } from './settings/tax-settings.ts';
import { turnoverDiscounts } from './promotion/turnover-discounts.ts';
import { unfilledParameters } from './offers/unfilled-parameters.ts';
import { userRatings } from './talk/user-ratings.ts';
import { variantSets } from './offers/variant-sets.ts';
import { warehouseParcels } from './warehouse/warehouse-parcels.ts';
import { warehouseProducts } from './warehouse/warehouse-products.ts';
import { warehouseReturns } from './warehouse/warehouse-returns.ts';
import { warehouseStock } from './warehouse/warehouse-stock.ts';
import { warehouseTaxId } from './warehouse/warehouse-tax-id.ts';
import { warranties } from './settings/warranties.ts';
import { wholesalePriceLists } from './promotion/wholesale-price-lists.ts';

/** Every collection Stragan knows, in the order in which a shelf shows them. */
export const ALL_COLLECTIONS: readonly Collection[] = [
  orders,
  orderItems,
  orderShipments,
  parcelTracking,
  orderInvoices,
  orderDocumentLinks,
  orderEvents,
  carriers,
  shipments,
  parcels,
  pickups,
  deliveryServices,
  pickupPoints,
  bids,
  customerReturns,
  refundClaims,
  issues,
  issueMessages,
  disputes,
  disputeMessages,
  messageThreads,
  messages,
  userRatings,
  ratingsSummary,
  blockedBuyers,
  paymentOperations,
  paymentRefunds,
  billingEntries,
  billingTypes,
  depositTypes,
  categories,
  categorySuggestions,
  categoryParameters,
  productParameters,
  categoryEvents,
  parameterChanges,
  unfilledParameters,
  catalogProducts,
  productProposals,
  productChangeProposals,
  variantSets,
  compatibilityCategories,
  compatibleGroups,
  compatibleProducts,
  priceRules,
  offerPriceRules,
  offerTags,
  offerTranslations,
  offerRatings,
  offerSmart,
  offerFees,
  classifiedsPackages,
  offerClassifiedsPackages,
  classifiedsStatistics,
  adStatistics,
  compatibilitySuggestions,
  shippingRates,
  deliverySettings,
  deliverySettingsAbroad,
  deliveryMethods,
  offerShippingRates,
  returnPolicies,
  impliedWarranties,
  warranties,
  additionalServices,
  serviceDefinitions,
  serviceTranslations,
  sizeTables,
  sizeTableTemplates,
  contacts,
  tags,
  pointsOfService,
  responsiblePersons,
  responsibleProducers,
  taxSettings,
  orderDiscounts,
  wholesalePriceLists,
  quantityDiscounts,
  mixedQuantityDiscounts,
  offerSets,
  flexibleBundles,
  offerBundles,
  turnoverDiscounts,
  promotionCampaigns,
  promotionCampaignApplications,
  badgeCampaigns,
  badges,
  badgeOperations,
  badgesAbroad,
  badgeApplications,
  promotionPackages,
  extraPromotionPackages,
  promoOptions,
  offerPromoOptions,
  allegroPrices,
  allegroPricesConsent,
  offerAllegroPricesConsents,
  alleDiscountCampaigns,
  alleDiscountEligibleOffers,
  alleDiscountOffers,
  charityCampaigns,
  conversions,
  warehouseStock,
  warehouseProducts,
  shipNotices,
  receivingState,
  warehouseParcels,
  warehouseReturns,
  removalPreferences,
  warehouseTaxId,
  account,
  smart,
  salesQuality,
  marketplaces,
  additionalEmails,
];
