import { additionalServicesShapes } from './additional-services.ts';
import { additionalServicesTranslationsShapes } from './additional-services-translations.ts';
import { advanceShipNoticesShapes } from './advance-ship-notices.ts';
import { allediscountShapes } from './allediscount.ts';
import { allegroPricesShapes } from './allegro-prices.ts';
import { attachmentsShapes } from './attachments.ts';
import { auctionsAndBiddingShapes } from './auctions-and-bidding.ts';
import { automaticPricingShapes } from './automatic-pricing.ts';
import { badgeCampaignsShapes } from './badge-campaigns.ts';
import { batchOfferModificationShapes } from './batch-offer-modification.ts';
import { billingShapes } from './billing.ts';
import { blacklistManagementShapes } from './blacklist-management.ts';
import { carriersShapes } from './carriers.ts';
import { categoriesAndParametersShapes } from './categories-and-parameters.ts';
import { charityShapes } from './charity.ts';
import { classifiedsShapes } from './classifieds.ts';
import { commandReportsShapes } from './command-reports.ts';
import { commissionRefundsShapes } from './commission-refunds.ts';
import { compatibilityListShapes } from './compatibility-list.ts';
import { contactsShapes } from './contacts.ts';
import { conversionsShapes } from './conversions.ts';
import { customerReturnsShapes } from './customer-returns.ts';
import { deliveryShapes } from './delivery.ts';
import { depositsShapes } from './deposits.ts';
import { disputesShapes } from './disputes.ts';
import { eMailShapes } from './e-mail.ts';
import { flexibleBundlesShapes } from './flexible-bundles.ts';
import { formerOfferShapes } from './former-offer.ts';
import { fulfillmentParcelsShapes } from './fulfillment-parcels.ts';
import { fulfillmentProductsShapes } from './fulfillment-products.ts';
import { fulfillmentRemovalShapes } from './fulfillment-removal.ts';
import { fulfillmentReturnsShapes } from './fulfillment-returns.ts';
import { fulfillmentStockShapes } from './fulfillment-stock.ts';
import { imagesShapes } from './images.ts';
import { impliedWarrantiesShapes } from './implied-warranties.ts';
import { informationAboutMarketplacesShapes } from './information-about-marketplaces.ts';
import { informationAboutUserShapes } from './information-about-user.ts';
import { invoicesShapes } from './invoices.ts';
import { marketTermsShapes } from './market-terms.ts';
import { messageCenterShapes } from './message-center.ts';
import { missingParametersShapes } from './missing-parameters.ts';
import { offerBundlesShapes } from './offer-bundles.ts';
import { offerInformationShapes } from './offer-information.ts';
import { offerManagementShapes } from './offer-management.ts';
import { offerPublicationShapes } from './offer-publication.ts';
import { offerRatingShapes } from './offer-rating.ts';
import { offerTermsShapes } from './offer-terms.ts';
import { offerTranslationsShapes } from './offer-translations.ts';
import { offerVariantsShapes } from './offer-variants.ts';
import { offerWithProductAdditionalToSaleShapes } from './offer-with-product-additional-to-sale.ts';
import { offerWithProductSaleToSaleShapes } from './offer-with-product-sale-to-sale.ts';
import { orderEventsShapes } from './order-events.ts';
import { orderTermsShapes } from './order-terms.ts';
import { ordersShapes } from './orders.ts';
import { parcelManagementShapes } from './parcel-management.ts';
import { paymentOperationsShapes } from './payment-operations.ts';
import { paymentsShapes } from './payments.ts';
import { pointsOfServiceShapes } from './points-of-service.ts';
import { postPurchaseIssuesShapes } from './post-purchase-issues.ts';
import { priceEditingShapes } from './price-editing.ts';
import { pricingShapes } from './pricing.ts';
import { productsShapes } from './products.ts';
import { promotionCampaignsShapes } from './promotion-campaigns.ts';
import { promotionPackagesShapes } from './promotion-packages.ts';
import { publicOfferInformationShapes } from './public-offer-information.ts';
import { publicUserInformationShapes } from './public-user-information.ts';
import { ratingsShapes } from './ratings.ts';
import { rebatesAndPromotionsShapes } from './rebates-and-promotions.ts';
import { responsiblePersonsShapes } from './responsible-persons.ts';
import { responsibleProducersShapes } from './responsible-producers.ts';
import { returnPoliciesShapes } from './return-policies.ts';
import { shipmentManagementShapes } from './shipment-management.ts';
import { sizeTablesShapes } from './size-tables.ts';
import { smartClassificationShapes } from './smart-classification.ts';
import { tagsShapes } from './tags.ts';
import { taxIdentificationNumberShapes } from './tax-identification-number.ts';
import { taxSettingsShapes } from './tax-settings.ts';
import { userRatingsShapes } from './user-ratings.ts';
import { warrantiesShapes } from './warranties.ts';
import type { Shapes } from '../shape-language.ts';

/** The shapes of what both editions take and answer, by name. */
export const allShapes: Shapes = {
  ...additionalServicesShapes,
  ...additionalServicesTranslationsShapes,
  ...advanceShipNoticesShapes,
  ...allediscountShapes,
  ...allegroPricesShapes,
  ...attachmentsShapes,
  ...auctionsAndBiddingShapes,
  ...automaticPricingShapes,
  ...badgeCampaignsShapes,
  ...batchOfferModificationShapes,
  ...billingShapes,
  ...blacklistManagementShapes,
  ...carriersShapes,
  ...categoriesAndParametersShapes,
  ...charityShapes,
  ...classifiedsShapes,
  ...commandReportsShapes,
  ...commissionRefundsShapes,
  ...compatibilityListShapes,
  ...contactsShapes,
  ...conversionsShapes,
  ...customerReturnsShapes,
  ...deliveryShapes,
  ...depositsShapes,
  ...disputesShapes,
  ...eMailShapes,
  ...flexibleBundlesShapes,
  ...formerOfferShapes,
  ...fulfillmentParcelsShapes,
  ...fulfillmentProductsShapes,
  ...fulfillmentRemovalShapes,
  ...fulfillmentReturnsShapes,
  ...fulfillmentStockShapes,
  ...imagesShapes,
  ...impliedWarrantiesShapes,
  ...informationAboutMarketplacesShapes,
  ...informationAboutUserShapes,
  ...invoicesShapes,
  ...marketTermsShapes,
  ...messageCenterShapes,
  ...missingParametersShapes,
  ...offerBundlesShapes,
  ...offerInformationShapes,
  ...offerManagementShapes,
  ...offerPublicationShapes,
  ...offerRatingShapes,
  ...offerTermsShapes,
  ...offerTranslationsShapes,
  ...offerVariantsShapes,
  ...offerWithProductAdditionalToSaleShapes,
  ...offerWithProductSaleToSaleShapes,
  ...orderEventsShapes,
  ...orderTermsShapes,
  ...ordersShapes,
  ...parcelManagementShapes,
  ...paymentOperationsShapes,
  ...paymentsShapes,
  ...pointsOfServiceShapes,
  ...postPurchaseIssuesShapes,
  ...priceEditingShapes,
  ...pricingShapes,
  ...productsShapes,
  ...promotionCampaignsShapes,
  ...promotionPackagesShapes,
  ...publicOfferInformationShapes,
  ...publicUserInformationShapes,
  ...ratingsShapes,
  ...rebatesAndPromotionsShapes,
  ...responsiblePersonsShapes,
  ...responsibleProducersShapes,
  ...returnPoliciesShapes,
  ...shipmentManagementShapes,
  ...sizeTablesShapes,
  ...smartClassificationShapes,
  ...tagsShapes,
  ...taxIdentificationNumberShapes,
  ...taxSettingsShapes,
  ...userRatingsShapes,
  ...warrantiesShapes,
};
