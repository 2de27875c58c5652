import type { Act } from './act.ts';
import { setAllegroPricesConsent } from './allegro-prices-consent.ts';
import { participateInAllegroPrices } from './allegro-prices-participate.ts';
import { placeBid } from './auctions-bid.ts';
import { applyForBadge } from './badges-apply.ts';
import { assignClassifiedsPackage } from './classifieds-assign.ts';
import { cancelCommissionClaim } from './commission-refunds-cancel.ts';
import { claimCommissionRefund } from './commission-refunds-claim.ts';
import { rejectReturn } from './customer-returns-reject.ts';
import { writeInDispute } from './disputes-message.ts';
import { decideClaim } from './issues-decide.ts';
import { writeInIssue } from './issues-message.ts';
import { markThreadRead } from './messages-mark-read.ts';
import { sendMessage } from './messages-send.ts';
import { addInvoice } from './orders-add-invoice.ts';
import { addTrackingNumber } from './orders-add-tracking-number.ts';
import { setOrderStatus } from './orders-set-status.ts';
import { refundPayment } from './payments-refund.ts';
import { changePromoOptions } from './promo-options-change.ts';
import { answerRating } from './ratings-answer.ts';
import { requestRatingRemoval } from './ratings-request-removal.ts';
import { cancelShipment } from './shipments-cancel.ts';
import { createShipment } from './shipments-create.ts';

/** Every act Stragan knows, in the order in which an item offers them. */
export const ALL_ACTS: readonly Act[] = [
  setOrderStatus,
  addTrackingNumber,
  createShipment,
  addInvoice,
  refundPayment,
  claimCommissionRefund,
  cancelCommissionClaim,
  cancelShipment,
  sendMessage,
  markThreadRead,
  writeInIssue,
  decideClaim,
  writeInDispute,
  rejectReturn,
  answerRating,
  requestRatingRemoval,
  applyForBadge,
  participateInAllegroPrices,
  setAllegroPricesConsent,
  changePromoOptions,
  assignClassifiedsPackage,
  placeBid,
];
