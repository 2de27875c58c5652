import type { Act } from './act.ts';
import { answerRating } from './ratings-answer.ts';
import { addInvoice } from './orders-add-invoice.ts';
import { addTrackingNumber } from './orders-add-tracking-number.ts';
import { cancelCommissionClaim } from './commission-refunds-cancel.ts';
import { claimCommissionRefund } from './commission-refunds-claim.ts';
import { decideClaim } from './issues-decide.ts';
import { markThreadRead } from './messages-mark-read.ts';
import { refundPayment } from './payments-refund.ts';
import { rejectReturn } from './customer-returns-reject.ts';
import { requestRatingRemoval } from './ratings-request-removal.ts';
import { sendMessage } from './messages-send.ts';
import { setOrderStatus } from './orders-set-status.ts';
import { writeInDispute } from './disputes-message.ts';
import { writeInIssue } from './issues-message.ts';

/** Every act Stragan knows, in the order in which an item offers them. */
export const ALL_ACTS: readonly Act[] = [
  setOrderStatus,
  addTrackingNumber,
  addInvoice,
  refundPayment,
  claimCommissionRefund,
  cancelCommissionClaim,
  sendMessage,
  markThreadRead,
  writeInIssue,
  decideClaim,
  writeInDispute,
  rejectReturn,
  answerRating,
  requestRatingRemoval,
];
