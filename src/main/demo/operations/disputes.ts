import type { Operations } from '../operation.ts';

export const disputesOperations = {
  'POST /sale/dispute-attachments': {
    scope: 'disputes',
    takes: 'AttachmentDeclaration',
    gives: 'DisputeAttachmentId',
    editions: ['2022'],
  },
  'GET /sale/dispute-attachments/{attachmentId}': {
    scope: 'disputes',
    produces: ['*/*'],
    editions: ['2022'],
  },
  'PUT /sale/dispute-attachments/{attachmentId}': {
    host: 'upload',
    scope: 'disputes',
    consumes: ['image/png', 'image/gif', 'image/bmp', 'image/tiff', 'image/jpeg', 'application/pdf'],
    editions: ['2022'],
  },
  'GET /sale/disputes': {
    scope: 'disputes',
    query: { 'checkoutForm.id': 'uuid', limit: 'int', offset: 'int' },
    gives: 'DisputeListResponse',
    editions: ['2022'],
  },
  'GET /sale/disputes/{disputeId}': { scope: 'disputes', gives: 'Dispute', editions: ['2022'] },
  'GET /sale/disputes/{disputeId}/messages': {
    scope: 'disputes',
    query: { limit: 'int', offset: 'int' },
    gives: 'DisputeMessageList',
    editions: ['2022'],
  },
  'POST /sale/disputes/{disputeId}/messages': {
    scope: 'disputes',
    takes: 'MessageRequest',
    gives: 'DisputeMessage',
    editions: ['2022'],
  },
} as const satisfies Operations;
