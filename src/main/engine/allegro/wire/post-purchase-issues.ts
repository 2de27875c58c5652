import { z } from 'zod';
import { price } from './market-terms.ts';
import { known } from './open.ts';

/** What a seller may decide about a claim. */
export const CLAIM_DECISIONS = [
  'ACCEPTED_REPAIR',
  'ACCEPTED_REFUND',
  'ACCEPTED_EXCHANGE',
  'ACCEPTED_PARTIAL_REFUND',
  'REJECTED_ADDITIONAL_REQUIREMENTS_NOT_COMPLETED',
  'REJECTED_PRODUCT_NOT_RETURNED',
  'REJECTED_PRODUCT_DAMAGED_BY_USER',
  'REJECTED_PRODUCT_CONFORMS_TO_CONTRACT',
  'REJECTED_MINOR_DEFECT',
  'REJECTED_OTHER',
  'REJECTED_CLAIM_WITHDRAWN_BY_BUYER',
] as const;

export const claimStatusChangeRequest = z.looseObject({
  status: known(CLAIM_DECISIONS),
  message: z.string(),
  partialRefund: price.nullish(),
});

const postPurchaseIssueAttachment = z.looseObject({
  fileName: z.string().nullish(),
  url: z.string().nullish(),
});

const postPurchaseIssueAuthor = z.looseObject({
  login: z.string().nullish(),
  role: known(['BUYER', 'ADMIN']).nullish(),
});

const postPurchaseIssueFirstMessage = z.looseObject({
  id: z.string().nullish(),
  text: z.string().nullish(),
  attachments: z.array(postPurchaseIssueAttachment).nullish(),
  author: postPurchaseIssueAuthor.nullish(),
  createdAt: z.string().nullish(),
});

const postPurchaseIssueLastMessage = z.looseObject({
  status: known(['NEW', 'SELLER_REPLIED', 'BUYER_REPLIED', 'ALLEGRO_ADVISOR_REPLIED']).nullish(),
  createdAt: z.string().nullish(),
});

const postPurchaseIssueChat = z.looseObject({
  lastMessage: postPurchaseIssueLastMessage.nullish(),
  messagesCount: z.number().nullish(),
  initialMessage: postPurchaseIssueFirstMessage.nullish(),
});

const postPurchaseIssueCheckoutForm = z.looseObject({
  id: z.string().nullish(),
  createdAt: z.string().nullish(),
});

const postPurchaseIssueRefund = z
  .looseObject({ amount: z.string().nullish(), currency: z.string().nullish() })
  .nullable();

const postPurchaseIssueExpectation = z.looseObject({
  name: known(['REPAIR', 'EXCHANGE', 'REFUND', 'PARTIAL_REFUND']).nullish(),
  refund: postPurchaseIssueRefund.nullish(),
});

const postPurchaseIssueOffer = z
  .looseObject({ id: z.string().nullish(), quantity: z.number().nullish() })
  .nullable();

const postPurchaseIssueProduct = z.looseObject({ id: z.string().nullish() }).nullable();

const postPurchaseIssueReason = z
  .looseObject({
    type: known([
      'NO_PRODUCT_RECEIVED',
      'NO_PRODUCT_IN_PARCEL',
      'NO_PROOF_OF_PURCHASE_MANUAL_OR_WARRANTY',
      'MISSING_PRODUCT_ELEMENT',
      'PRODUCT_AND_PARCEL_DAMAGED_IN_TRANSIT',
      'PRODUCT_DAMAGED_PARCEL_INTACT',
      'DEFECT_FOUND_DURING_USE',
      'NOT_AS_DESCRIBED',
      'SELLER_DOES_NOT_WANT_TO_ACCEPT_RETURN',
      'PROBLEM_WITH_SENDING_PRODUCT_BACK',
      'NO_REFUND_AFTER_RETURNING_PRODUCT',
      'NO_REFUND_AFTER_CANCELING_ORDER',
      'DID_NOT_RECEIVE_GOODS_AFTER_PAYMENT',
      'RECEIVED_ITEMS_NOT_MATCHING_DESCRIPTION',
      'RECEIVED_INCOMPLETE_ORDER',
      'ITEM_IS_DAMAGED',
      'PROBLEM_WITH_WITHDRAWAL_CANCELLATION_OF_PURCHASE',
      'PROBLEM_WITH_GOODS_RETURN_CANCELLATION_OF_PURCHASE',
      'OTHER',
    ]).nullish(),
    description: z.string().nullish(),
  })
  .nullable();

const postPurchaseIssueStatus = known([
  'DISPUTE_CLOSED',
  'DISPUTE_ONGOING',
  'DISPUTE_UNRESOLVED',
  'CLAIM_SUBMITTED',
  'CLAIM_ACCEPTED',
  'CLAIM_REJECTED',
]);

const postPurchaseIssueState = z.looseObject({
  status: postPurchaseIssueStatus.nullish(),
  statusDueDate: z.string().nullish(),
  returnRequired: z.boolean().nullish(),
  chatActive: z.boolean().nullish(),
});

const postPurchaseIssueUser = z.looseObject({ id: z.string().nullish(), login: z.string().nullish() });

export const postPurchaseIssue = z.looseObject({
  id: z.string().nullish(),
  type: known(['DISPUTE', 'CLAIM']).nullish(),
  referenceNumber: z.string().nullish(),
  decisionDueDate: z.string().nullish(),
  openedDate: z.string().nullish(),
  subject: z.string().nullish(),
  buyer: postPurchaseIssueUser.nullish(),
  checkoutForm: postPurchaseIssueCheckoutForm.nullish(),
  currentState: postPurchaseIssueState.nullish(),
  chat: postPurchaseIssueChat.nullish(),
  expectations: z.array(postPurchaseIssueExpectation).nullish(),
  description: z.string().nullish(),
  offer: postPurchaseIssueOffer.nullish(),
  product: postPurchaseIssueProduct.nullish(),
  reason: postPurchaseIssueReason.nullish(),
  right: known(['WARRANTY', 'COMPLAINT']).nullish(),
  attachments: z.array(postPurchaseIssueAttachment).nullish(),
});

const postPurchaseIssueMessageAuthor = z.looseObject({
  login: z.string().nullish(),
  role: known(['BUYER', 'SELLER', 'ADMIN', 'SYSTEM', 'FULFILLMENT']).nullish(),
});

const postPurchaseIssueChatMessage = z.looseObject({
  id: z.string().nullish(),
  text: z.string().nullish(),
  attachments: z.array(postPurchaseIssueAttachment).nullish(),
  author: postPurchaseIssueMessageAuthor.nullish(),
  createdAt: z.string().nullish(),
});

export const postPurchaseIssueChatResponse = z.looseObject({
  chat: z.array(postPurchaseIssueChatMessage).nullish(),
});

export const postPurchaseIssueListResponse = z.looseObject({ issues: z.array(postPurchaseIssue).nullish() });

export const postPurchaseIssueMessage = z.looseObject({
  id: z.string().nullish(),
  text: z.string().nullish(),
  attachments: z.array(postPurchaseIssueAttachment).nullish(),
  author: postPurchaseIssueMessageAuthor.nullish(),
  createdAt: z.string().nullish(),
});
