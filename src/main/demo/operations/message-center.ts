import type { Operations } from '../operation.ts';

export const messageCenterOperations = {
  'POST /messaging/message-attachments': {
    scope: 'messaging',
    takes: 'NewAttachmentDeclaration',
    gives: 'MessageAttachmentId',
  },
  'GET /messaging/message-attachments/{attachmentId}': { scope: 'messaging', produces: ['*/*'] },
  'PUT /messaging/message-attachments/{attachmentId}': {
    scope: 'messaging',
    consumes: ['image/png', 'image/gif', 'image/bmp', 'image/tiff', 'image/jpeg', 'application/pdf'],
    gives: 'MessageAttachmentId',
  },
  'POST /messaging/messages': { scope: 'messaging', takes: 'NewMessage', gives: 'Message' },
  'DELETE /messaging/messages/{messageId}': { scope: 'messaging' },
  'GET /messaging/messages/{messageId}': { scope: 'messaging', gives: 'Message' },
  'GET /messaging/threads': {
    scope: 'messaging',
    query: { limit: 'int', offset: 'int' },
    gives: 'ThreadsList',
  },
  'GET /messaging/threads/{threadId}': { scope: 'messaging', gives: 'Thread' },
  'GET /messaging/threads/{threadId}/messages': {
    scope: 'messaging',
    query: { limit: 'int', offset: 'int', before: 'instant', after: 'instant' },
    gives: 'MessagesList',
  },
  'POST /messaging/threads/{threadId}/messages': {
    scope: 'messaging',
    takes: 'NewMessageInThread',
    gives: 'Message',
  },
  'PUT /messaging/threads/{threadId}/read': { scope: 'messaging', takes: 'ThreadReadFlag', gives: 'Thread' },
} as const satisfies Operations;
