import { accountRoutes } from './account/account-routes.ts';
import { catalogueRoutes } from './catalogue/catalogue-routes.ts';
import { commandRoutes } from './commands/command-routes.ts';
import { formerOfferRoutes } from './former-offers/former-offer-routes.ts';
import { conversionRoutes } from './fulfillment/conversions.ts';
import { shipNoticeRoutes } from './fulfillment/ship-notice-routes.ts';
import { warehouseRoutes } from './fulfillment/warehouse-routes.ts';
import type { Route } from './kinds.ts';
import { mediaRoutes } from './media/media-routes.ts';
import { moneyRoutes } from './money/money-routes.ts';
import { offerRoutes } from './offers/offer-routes.ts';
import { orderRoutes } from './orders/order-routes.ts';
import { sellingRoutes } from './selling-routes.ts';
import { settingsRoutes } from './settings/settings-routes.ts';
import { parcelRoutes } from './shipping/parcel-management.ts';
import { shipmentRoutes } from './shipping/shipment-management.ts';
import { tagRoutes } from './tags/tag-routes.ts';
import { talkRoutes } from './talk/talk-routes.ts';
import { serviceRoutes } from './services/service-routes.ts';
import { sizeTableRoutes } from './services/size-tables.ts';
import { productRoutes } from './products/product-routes.ts';
import { offerTranslationRoutes } from './services/offer-translations.ts';

/** Every method of the shop itself: offers, commands, orders, settings, catalogue, media. */
export const shopRoutes: readonly Route[] = [
  ...offerRoutes,
  ...formerOfferRoutes,
  ...commandRoutes,
  ...orderRoutes,
  ...moneyRoutes,
  ...settingsRoutes,
  ...catalogueRoutes,
  ...mediaRoutes,
  ...conversionRoutes,
  ...shipNoticeRoutes,
  ...warehouseRoutes,
  ...parcelRoutes,
  ...shipmentRoutes,
  ...sellingRoutes,
  ...tagRoutes,
  ...talkRoutes,
  ...accountRoutes,
  ...offerTranslationRoutes,
  ...productRoutes,
  ...sizeTableRoutes,
  ...serviceRoutes,
];
