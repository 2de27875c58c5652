import { BETA_V1, endpoint } from '../endpoint.ts';
import {
  attachmentDeclaration,
  messageRequest,
  postPurchaseIssueAttachmentId,
} from '../wire/market-terms.ts';
import {
  claimStatusChangeRequest,
  postPurchaseIssue,
  postPurchaseIssueChatResponse,
  postPurchaseIssueListResponse,
  postPurchaseIssueMessage,
} from '../wire/post-purchase-issues.ts';

export const listIssues = endpoint({
  id: 'sale.issues.list',
  method: 'GET',
  path: '/sale/issues',
  query: ['checkoutForm.id', 'limit', 'offset', 'status'],
  scope: 'disputes',
  produces: BETA_V1,
  response: postPurchaseIssueListResponse,
  paging: { kind: 'offset', maxLimit: 100, maxOffset: 9_999_999 },
  editions: ['2026'],
});

export const createAttachment = endpoint({
  id: 'sale.issues.attachments.create',
  method: 'POST',
  path: '/sale/issues/attachments',
  scope: 'disputes',
  produces: BETA_V1,
  consumes: [BETA_V1],
  request: attachmentDeclaration,
  response: postPurchaseIssueAttachmentId,
  editions: ['2026'],
});

export const getAttachment = endpoint({
  id: 'sale.issues.attachments.get',
  method: 'GET',
  path: '/sale/issues/attachments/{attachmentId}',
  scope: 'disputes',
  produces: '*/*',
  response: null,
  whenMissing: 'not-found',
  editions: ['2026'],
});

export const uploadAttachment = endpoint({
  id: 'sale.issues.attachments.update',
  method: 'PUT',
  path: '/sale/issues/attachments/{attachmentId}',
  scope: 'disputes',
  produces: BETA_V1,
  consumes: ['image/png', 'image/gif', 'image/bmp', 'image/tiff', 'image/jpeg', 'application/pdf'],
  response: postPurchaseIssueAttachmentId,
  editions: ['2026'],
});

export const getIssue = endpoint({
  id: 'sale.issues.get',
  method: 'GET',
  path: '/sale/issues/{issueId}',
  scope: 'disputes',
  produces: BETA_V1,
  response: postPurchaseIssue,
  whenMissing: 'not-found',
  editions: ['2026'],
});

export const listChat = endpoint({
  id: 'sale.issues.chat.list',
  method: 'GET',
  path: '/sale/issues/{issueId}/chat',
  query: ['limit', 'offset'],
  scope: 'disputes',
  produces: BETA_V1,
  response: postPurchaseIssueChatResponse,
  paging: { kind: 'offset', maxLimit: 100, maxOffset: 9_999_999 },
  editions: ['2026'],
});

export const createMessage = endpoint({
  id: 'sale.issues.messages.create',
  method: 'POST',
  path: '/sale/issues/{issueId}/message',
  scope: 'disputes',
  produces: BETA_V1,
  consumes: [BETA_V1],
  request: messageRequest,
  response: postPurchaseIssueMessage,
  editions: ['2026'],
});

export const changeStatus = endpoint({
  id: 'sale.issues.status.change',
  method: 'POST',
  path: '/sale/issues/{issueId}/status',
  scope: 'disputes',
  consumes: [BETA_V1],
  request: claimStatusChangeRequest,
  response: null,
  editions: ['2026'],
});
