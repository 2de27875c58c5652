import { endpoint } from '../endpoint.ts';
import { dispute, disputeListResponse, disputeMessage, disputeMessageList } from '../wire/disputes.ts';
import { attachmentDeclaration, disputeAttachmentId, messageRequest } from '../wire/market-terms.ts';

export const createDisputeAttachment = endpoint({
  id: 'sale.dispute-attachments.create',
  method: 'POST',
  path: '/sale/dispute-attachments',
  scope: 'disputes',
  request: attachmentDeclaration,
  response: disputeAttachmentId,
  editions: ['2022'],
  goneSince: '2026-01-07',
  replacedBy: 'sale.issues.attachments.create',
});

export const getDisputeAttachment = endpoint({
  id: 'sale.dispute-attachments.get',
  method: 'GET',
  path: '/sale/dispute-attachments/{attachmentId}',
  scope: 'disputes',
  produces: '*/*',
  response: null,
  whenMissing: 'not-found',
  editions: ['2022'],
  goneSince: '2026-01-07',
  replacedBy: 'sale.issues.attachments.get',
});

export const uploadDisputeAttachment = endpoint({
  id: 'sale.dispute-attachments.update',
  method: 'PUT',
  host: 'upload',
  path: '/sale/dispute-attachments/{attachmentId}',
  scope: 'disputes',
  consumes: ['image/png', 'image/gif', 'image/bmp', 'image/tiff', 'image/jpeg', 'application/pdf'],
  response: null,
  editions: ['2022'],
  goneSince: '2026-01-07',
  replacedBy: 'sale.issues.attachments.update',
});

export const listDisputes = endpoint({
  id: 'sale.disputes.list',
  method: 'GET',
  path: '/sale/disputes',
  query: ['checkoutForm.id', 'limit', 'offset'],
  scope: 'disputes',
  response: disputeListResponse,
  paging: { kind: 'offset', maxLimit: 100, maxOffset: 9_999_999 },
  editions: ['2022'],
  goneSince: '2026-01-07',
  replacedBy: 'sale.issues.list',
});

export const getDispute = endpoint({
  id: 'sale.disputes.get',
  method: 'GET',
  path: '/sale/disputes/{disputeId}',
  scope: 'disputes',
  response: dispute,
  whenMissing: 'not-found',
  editions: ['2022'],
  goneSince: '2026-01-07',
  replacedBy: 'sale.issues.get',
});

export const listMessages = endpoint({
  id: 'sale.disputes.messages.list',
  method: 'GET',
  path: '/sale/disputes/{disputeId}/messages',
  query: ['limit', 'offset'],
  scope: 'disputes',
  response: disputeMessageList,
  paging: { kind: 'offset', maxLimit: 100, maxOffset: 9_999_999 },
  editions: ['2022'],
  goneSince: '2026-01-07',
  replacedBy: 'sale.issues.chat.list',
});

export const createMessage = endpoint({
  id: 'sale.disputes.messages.create',
  method: 'POST',
  path: '/sale/disputes/{disputeId}/messages',
  scope: 'disputes',
  request: messageRequest,
  response: disputeMessage,
  editions: ['2022'],
  goneSince: '2026-01-07',
  replacedBy: 'sale.issues.messages.create',
});
