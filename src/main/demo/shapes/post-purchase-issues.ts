import type { Shapes } from '../shape-language.ts';

export const postPurchaseIssuesShapes: Shapes = {
  ClaimStatusChangeRequest: {
    status:
      '=ACCEPTED_REPAIR|ACCEPTED_REFUND|ACCEPTED_EXCHANGE|ACCEPTED_PARTIAL_REFUND|' +
      'REJECTED_ADDITIONAL_REQUIREMENTS_NOT_COMPLETED|REJECTED_PRODUCT_NOT_RETURNED|' +
      'REJECTED_PRODUCT_DAMAGED_BY_USER|REJECTED_PRODUCT_CONFORMS_TO_CONTRACT|' +
      'REJECTED_MINOR_DEFECT|REJECTED_OTHER|REJECTED_CLAIM_WITHDRAWN_BY_BUYER !',
    message: 'text !',
    partialRefund: 'Price',
  },
  PostPurchaseIssue: {
    id: 'text',
    type: '=DISPUTE|CLAIM',
    referenceNumber: 'text null',
    decisionDueDate: 'instant null',
    openedDate: 'instant',
    subject: 'text null',
    buyer: 'PostPurchaseIssueUser',
    checkoutForm: 'PostPurchaseIssueCheckoutForm',
    currentState: 'PostPurchaseIssueState',
    chat: 'PostPurchaseIssueChat',
    expectations: '[PostPurchaseIssueExpectation]',
    description: 'text null',
    offer: 'PostPurchaseIssueOffer',
    product: 'PostPurchaseIssueProduct',
    reason: 'PostPurchaseIssueReason',
    right: '=WARRANTY|COMPLAINT null',
    attachments: '[PostPurchaseIssueAttachment]',
  },
  PostPurchaseIssueAttachment: { fileName: 'text(255)', url: 'text' },
  PostPurchaseIssueAuthor: { login: 'text', role: '=BUYER|ADMIN' },
  PostPurchaseIssueChat: {
    lastMessage: 'PostPurchaseIssueLastMessage',
    messagesCount: 'int',
    initialMessage: 'PostPurchaseIssueFirstMessage',
  },
  PostPurchaseIssueChatMessage: {
    id: 'text',
    text: 'text',
    attachments: '[PostPurchaseIssueAttachment]',
    author: 'PostPurchaseIssueMessageAuthor',
    createdAt: 'instant',
  },
  PostPurchaseIssueChatResponse: { chat: '[PostPurchaseIssueChatMessage]' },
  PostPurchaseIssueCheckoutForm: { id: 'text', createdAt: 'instant' },
  PostPurchaseIssueExpectation: {
    name: '=REPAIR|EXCHANGE|REFUND|PARTIAL_REFUND null',
    refund: 'PostPurchaseIssueRefund',
  },
  PostPurchaseIssueFirstMessage: {
    id: 'text',
    text: 'text',
    attachments: '[PostPurchaseIssueAttachment]',
    author: 'PostPurchaseIssueAuthor',
    createdAt: 'instant',
  },
  PostPurchaseIssueLastMessage: {
    status: '=NEW|SELLER_REPLIED|BUYER_REPLIED|ALLEGRO_ADVISOR_REPLIED',
    createdAt: 'instant',
  },
  PostPurchaseIssueListResponse: { issues: '[PostPurchaseIssue]' },
  PostPurchaseIssueMessage: {
    id: 'text',
    text: 'text',
    attachments: '[PostPurchaseIssueAttachment]',
    author: 'PostPurchaseIssueMessageAuthor',
    createdAt: 'instant',
  },
  PostPurchaseIssueMessageAuthor: { login: 'text', role: '=BUYER|SELLER|ADMIN|SYSTEM|FULFILLMENT' },
  PostPurchaseIssueOffer: { id: 'text null', quantity: 'int' },
  PostPurchaseIssueProduct: { id: 'uuid null' },
  PostPurchaseIssueReason: {
    type:
      '=NO_PRODUCT_RECEIVED|NO_PRODUCT_IN_PARCEL|NO_PROOF_OF_PURCHASE_MANUAL_OR_WARRANTY|' +
      'MISSING_PRODUCT_ELEMENT|PRODUCT_AND_PARCEL_DAMAGED_IN_TRANSIT|' +
      'PRODUCT_DAMAGED_PARCEL_INTACT|DEFECT_FOUND_DURING_USE|NOT_AS_DESCRIBED|' +
      'SELLER_DOES_NOT_WANT_TO_ACCEPT_RETURN|PROBLEM_WITH_SENDING_PRODUCT_BACK|' +
      'NO_REFUND_AFTER_RETURNING_PRODUCT|NO_REFUND_AFTER_CANCELING_ORDER|' +
      'DID_NOT_RECEIVE_GOODS_AFTER_PAYMENT|RECEIVED_ITEMS_NOT_MATCHING_DESCRIPTION|' +
      'RECEIVED_INCOMPLETE_ORDER|ITEM_IS_DAMAGED|' +
      'PROBLEM_WITH_WITHDRAWAL_CANCELLATION_OF_PURCHASE|' +
      'PROBLEM_WITH_GOODS_RETURN_CANCELLATION_OF_PURCHASE|OTHER',
    description: 'text null',
  },
  PostPurchaseIssueRefund: { amount: 'text', currency: 'text' },
  PostPurchaseIssueState: {
    status: 'PostPurchaseIssueStatus',
    statusDueDate: 'instant null',
    returnRequired: 'flag null',
    chatActive: 'flag',
  },
  PostPurchaseIssueStatus:
    '=DISPUTE_CLOSED|DISPUTE_ONGOING|DISPUTE_UNRESOLVED|CLAIM_SUBMITTED|CLAIM_ACCEPTED|CLAIM_REJECTED',
  PostPurchaseIssueUser: { id: 'text', login: 'text' },
};
