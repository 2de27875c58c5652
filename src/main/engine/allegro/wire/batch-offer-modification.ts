import { z } from 'zod';
import { offerCriterium } from './command-reports.ts';
import {
  automaticPricingOfferRuleConfiguration,
  automaticPricingRuleId,
  location,
  marketplaceId,
  price,
  shippingRates,
  sizeTable,
} from './market-terms.ts';
import { known, oneBy } from './open.ts';

const additionalServicesGroup = z.looseObject({ id: z.string().nullish() });

const priceValue = z.looseObject({ value: price });

const marketplacePriceModification = oneBy('changeType', {
  FIXED: priceValue,
  GAIN: priceValue,
  PERCENTAGE: z.looseObject({ percentage: z.string() }),
});

const modificationDelivery = z.looseObject({
  shippingRates: shippingRates.nullish(),
  handlingTime: known([
    'PT0S',
    'PT24H',
    'PT48H',
    'PT72H',
    'PT96H',
    'PT120H',
    'PT168H',
    'PT240H',
    'PT336H',
    'PT504H',
    'PT720H',
    'PT1440H',
    'P2D',
    'P3D',
    'P4D',
    'P5D',
    'P7D',
    'P10D',
    'P14D',
    'P21D',
    'P30D',
    'P60D',
  ]).nullish(),
});

const modificationDiscounts = z.looseObject({
  wholesalePriceList: z.looseObject({ id: z.string().nullish() }).nullish(),
});

const tax = z.looseObject({ percentage: z.string().nullish() });

const modificationPayments = z.looseObject({
  invoice: known(['VAT', 'VAT_MARGIN', 'WITHOUT_VAT', 'NO_INVOICE']).nullish(),
  tax: tax.nullish(),
});

const modificationPromotion = z.looseObject({
  bold: z.boolean().nullish(),
  departmentPage: z.boolean().nullish(),
  emphasized: z.boolean().nullish(),
  emphasizedHighlightBoldPackage: z.boolean().nullish(),
  highlight: z.boolean().nullish(),
});

const modificationPublication = z.looseObject({
  duration: known([
    'PT72H',
    'PT120H',
    'PT168H',
    'PT240H',
    'PT480H',
    'PT720H',
    'P3D',
    'P5D',
    'P7D',
    'P10D',
    'P20D',
    'P30D',
  ]).nullish(),
  durationUnlimited: z.boolean().nullish(),
});

const modificationResponsiblePerson = z.looseObject({ id: z.string().nullish() });

const modificationResponsibleProducer = z.looseObject({ id: z.string().nullish() });

const modificationAttachmentSafetyInformation = z.looseObject({
  attachments: z.array(z.looseObject({ id: z.string().nullish() })).nullish(),
});

const modificationTextSafetyInformation = z.looseObject({
  description: z.string().nullish(),
});

const modificationSafetyInformation = oneBy('type', {
  TEXT: modificationTextSafetyInformation,
  ATTACHMENTS: modificationAttachmentSafetyInformation,
});

const modification = z.looseObject({
  additionalServicesGroup: additionalServicesGroup.nullish(),
  delivery: modificationDelivery.nullish(),
  discounts: modificationDiscounts.nullish(),
  location: location.nullish(),
  payments: modificationPayments.nullish(),
  sizeTable: sizeTable.nullish(),
  publication: modificationPublication.nullish(),
  responsiblePerson: modificationResponsiblePerson.nullish(),
  responsibleProducer: modificationResponsibleProducer.nullish(),
  safetyInformation: modificationSafetyInformation.nullish(),
  promotion: modificationPromotion.nullish(),
});

const offerAutomaticPricingModificationRemove = z.looseObject({
  remove: z.array(z.looseObject({ marketplace: z.looseObject({ id: marketplaceId }) })).nullish(),
});

const offerAutomaticPricingModificationSet = z.looseObject({
  set: z
    .array(
      z.looseObject({
        marketplace: z.looseObject({ id: marketplaceId }),
        rule: z.looseObject({ id: automaticPricingRuleId }),
        configuration: automaticPricingOfferRuleConfiguration.nullish(),
      }),
    )
    .nullish(),
});

export const offerAutomaticPricingCommand = z.looseObject({
  id: z.string().nullish(),
  modification: z.union([offerAutomaticPricingModificationSet, offerAutomaticPricingModificationRemove]),
  offerCriteria: z.array(offerCriterium),
});

const offerBulkModification = z.looseObject({
  offerId: z.string(),
  prices: z.record(z.string(), marketplacePriceModification).nullish(),
  stock: z.looseObject({ changeType: z.string() }).nullish(),
});

export const offerBulkChangeCommand = z.looseObject({
  commandId: z.string(),
  modifications: z.array(offerBulkModification),
});

export const offerChangeCommand = z.looseObject({
  modification: modification.nullish(),
  offerCriteria: z.array(offerCriterium).nullish(),
});

const onMarketplace = z.looseObject({ marketplaceId: marketplaceId.nullish() });
const byValue = onMarketplace.extend({ value: price.nullish() });
const byPercentage = onMarketplace.extend({ percentage: z.string().nullish() });

const priceModification = oneBy('type', {
  FIXED_PRICE: onMarketplace.extend({ price: price.nullish() }),
  INCREASE_PRICE: byValue,
  DECREASE_PRICE: byValue,
  INCREASE_PERCENTAGE: byPercentage,
  DECREASE_PERCENTAGE: byPercentage,
});

export const offerPriceChangeCommand = z.looseObject({
  modification: priceModification.nullish(),
  offerCriteria: z.array(offerCriterium).nullish(),
});

const quantityModification = z.looseObject({
  changeType: known(['FIXED', 'GAIN']).nullish(),
  value: z.number().nullish(),
});

export const offerQuantityChangeCommand = z.looseObject({
  modification: quantityModification.nullish(),
  offerCriteria: z.array(offerCriterium).nullish(),
});
