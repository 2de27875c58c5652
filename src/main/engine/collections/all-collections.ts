import type { Collection } from './collection.ts';
import { bids } from './orders/bids.ts';
import { billingEntries } from './money/billing-entries.ts';
import { billingTypes } from './money/billing-types.ts';
import { blockedBuyers } from './talk/blocked-buyers.ts';
import { carriers } from './orders/carriers.ts';
import { claimMessages } from './after-sale/claim-messages.ts';
import { claims } from './after-sale/claims.ts';
import { customerReturns } from './after-sale/customer-returns.ts';
import { deliveryServices } from './orders/delivery-services.ts';
import { depositTypes } from './money/deposit-types.ts';
import { discussionMessages } from './after-sale/discussion-messages.ts';
import { discussions } from './after-sale/discussions.ts';
import { disputeMessages } from './after-sale/dispute-messages.ts';
import { disputes } from './after-sale/disputes.ts';
import { orderDocumentLinks } from './orders/order-document-links.ts';
import { orderEvents } from './orders/order-events.ts';
import { orderInvoices } from './orders/order-invoices.ts';
import { orderItems } from './orders/order-items.ts';
import { orderShipments } from './orders/order-shipments.ts';
import { orders } from './orders/orders.ts';
import { parcelTracking } from './orders/parcel-tracking.ts';
import { parcels } from './orders/parcels.ts';
import { paymentOperations } from './money/payment-operations.ts';
import { paymentRefunds } from './money/payment-refunds.ts';
import { pickupPoints } from './orders/pickup-points.ts';
import { pickups } from './orders/pickups.ts';
import { ratingsSummary } from './talk/ratings-summary.ts';
import { receivingState } from './warehouse/receiving-state.ts';
import { refundClaims } from './after-sale/refund-claims.ts';
import { removalPreferences } from './warehouse/removal-preferences.ts';
import { shipNotices } from './warehouse/ship-notices.ts';
import { shipments } from './orders/shipments.ts';
import { threadMessages } from './talk/thread-messages.ts';
import { threads } from './talk/threads.ts';
import { userRatings } from './talk/user-ratings.ts';
import { warehouseParcels } from './warehouse/warehouse-parcels.ts';
import { warehouseProducts } from './warehouse/warehouse-products.ts';
import { warehouseReturns } from './warehouse/warehouse-returns.ts';
import { warehouseStock } from './warehouse/warehouse-stock.ts';
import { warehouseTaxId } from './warehouse/warehouse-tax-id.ts';

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
  discussions,
  discussionMessages,
  claims,
  claimMessages,
  disputes,
  disputeMessages,
  threads,
  threadMessages,
  userRatings,
  ratingsSummary,
  blockedBuyers,
  paymentOperations,
  paymentRefunds,
  billingEntries,
  billingTypes,
  depositTypes,
  warehouseStock,
  warehouseProducts,
  shipNotices,
  receivingState,
  warehouseParcels,
  warehouseReturns,
  removalPreferences,
  warehouseTaxId,
];
