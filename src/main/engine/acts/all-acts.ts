import type { Act } from './act.ts';
import { submitToAlleDiscount } from './alle-discount-submit.ts';
import { withdrawFromAlleDiscount } from './alle-discount-withdraw.ts';
import { setConsentOfOffer } from './allegro-prices-consent-of-offer.ts';
import { setAllegroPricesConsent } from './allegro-prices-consent.ts';
import { excludeFromAllegroPrices } from './allegro-prices-exclude.ts';
import { participateInAllegroPrices } from './allegro-prices-participate.ts';
import { submitToAllegroPrices } from './allegro-prices-submit.ts';
import { placeBid } from './auctions-bid.ts';
import { deleteDraft } from './offers-delete-draft.ts';
import { applyForBadge } from './badges-apply.ts';
import { changeBadgePrice, finishBadge } from './badges-change.ts';
import { assignClassifiedsPackage } from './classifieds-assign.ts';
import { cancelCommissionClaim } from './commission-refunds-cancel.ts';
import { claimCommissionRefund } from './commission-refunds-claim.ts';
import { rejectReturn } from './customer-returns-reject.ts';
import { writeInDispute } from './disputes-message.ts';
import { decideClaim } from './issues-decide.ts';
import { writeInIssue } from './issues-message.ts';
import { markThreadRead } from './messages-mark-read.ts';
import { sendMessage } from './messages-send.ts';
import { writeToBuyer } from './messages-write.ts';
import { addDocumentLink } from './orders-add-document-link.ts';
import { addInvoice } from './orders-add-invoice.ts';
import { addSerialNumbers } from './orders-add-serial-numbers.ts';
import { addTrackingNumber } from './orders-add-tracking-number.ts';
import { setOrderStatus } from './orders-set-status.ts';
import { cancelParcel } from './parcels-cancel.ts';
import { createParcel } from './parcels-create.ts';
import { requestParcelPickup } from './parcels-request-pickup.ts';
import { refundPayment } from './payments-refund.ts';
import { requestPickup } from './pickups-request.ts';
import { assignPriceRule } from './price-rules-assign.ts';
import { takePriceRuleAway } from './price-rules-take-away.ts';
import { changePromoOptions } from './promo-options-change.ts';
import { putPackageOnOffers } from './promo-packages-put-on.ts';
import { applyForPromotionCampaign } from './promotion-campaigns-apply.ts';
import { applyWithQuantityDiscount } from './promotion-campaigns-apply-pieces.ts';
import { leavePromotionCampaign } from './promotion-campaigns-withdraw.ts';
import { answerRating } from './ratings-answer.ts';
import { requestRatingRemoval } from './ratings-request-removal.ts';
import { cancelShipNotice } from './ship-notices-cancel.ts';
import { changeSubmittedNotice } from './ship-notices-change.ts';
import { submitShipNotice } from './ship-notices-submit.ts';
import { cancelShipment } from './shipments-cancel.ts';
import { createShipment } from './shipments-create.ts';
import { deactivateTurnoverDiscount } from './turnover-discounts-deactivate.ts';
import { attachToWarranty } from './warranties-attach.ts';

/** Every act Stragan knows, in the order in which an item offers them. */
export const ALL_ACTS: readonly Act[] = [
  setOrderStatus,
  addTrackingNumber,
  createShipment,
  createParcel,
  addInvoice,
  addDocumentLink,
  addSerialNumbers,
  writeToBuyer,
  refundPayment,
  claimCommissionRefund,
  cancelCommissionClaim,
  requestPickup,
  cancelShipment,
  requestParcelPickup,
  cancelParcel,
  sendMessage,
  markThreadRead,
  writeInIssue,
  decideClaim,
  writeInDispute,
  rejectReturn,
  answerRating,
  requestRatingRemoval,
  applyForBadge,
  changeBadgePrice,
  finishBadge,
  participateInAllegroPrices,
  submitToAllegroPrices,
  excludeFromAllegroPrices,
  setAllegroPricesConsent,
  setConsentOfOffer,
  changePromoOptions,
  putPackageOnOffers,
  assignClassifiedsPackage,
  placeBid,
  submitToAlleDiscount,
  withdrawFromAlleDiscount,
  deleteDraft,
  assignPriceRule,
  takePriceRuleAway,
  deactivateTurnoverDiscount,
  applyForPromotionCampaign,
  applyWithQuantityDiscount,
  leavePromotionCampaign,
  submitShipNotice,
  changeSubmittedNotice,
  cancelShipNotice,
  attachToWarranty,
];
