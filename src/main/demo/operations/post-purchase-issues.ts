import { BETA_V1 } from '../kinds.ts';
import type { Operations } from '../operation.ts';

export const postPurchaseIssuesOperations = {
  'GET /sale/issues': {
    scope: 'disputes',
    produces: [BETA_V1],
    query: { 'checkoutForm.id': 'uuid', limit: 'int', offset: 'int', status: '[PostPurchaseIssueStatus]' },
    gives: 'PostPurchaseIssueListResponse',
    editions: ['2026'],
  },
  'POST /sale/issues/attachments': {
    scope: 'disputes',
    produces: [BETA_V1],
    consumes: [BETA_V1],
    takes: 'AttachmentDeclaration',
    gives: 'PostPurchaseIssueAttachmentId',
    editions: ['2026'],
  },
  'GET /sale/issues/attachments/{attachmentId}': { scope: 'disputes', produces: ['*/*'], editions: ['2026'] },
  'PUT /sale/issues/attachments/{attachmentId}': {
    scope: 'disputes',
    produces: [BETA_V1],
    consumes: ['image/png', 'image/gif', 'image/bmp', 'image/tiff', 'image/jpeg', 'application/pdf'],
    gives: 'PostPurchaseIssueAttachmentId',
    editions: ['2026'],
  },
  'GET /sale/issues/{issueId}': {
    scope: 'disputes',
    produces: [BETA_V1],
    gives: 'PostPurchaseIssue',
    editions: ['2026'],
  },
  'GET /sale/issues/{issueId}/chat': {
    scope: 'disputes',
    produces: [BETA_V1],
    query: { limit: 'int', offset: 'int' },
    gives: 'PostPurchaseIssueChatResponse',
    editions: ['2026'],
  },
  'POST /sale/issues/{issueId}/message': {
    scope: 'disputes',
    produces: [BETA_V1],
    consumes: [BETA_V1],
    takes: 'MessageRequest',
    gives: 'PostPurchaseIssueMessage',
    editions: ['2026'],
  },
  'POST /sale/issues/{issueId}/status': {
    scope: 'disputes',
    consumes: [BETA_V1],
    takes: 'ClaimStatusChangeRequest',
    editions: ['2026'],
  },
} as const satisfies Operations;
