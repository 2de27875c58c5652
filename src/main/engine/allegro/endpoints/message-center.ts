import { endpoint } from '../endpoint.ts';
import {
  message,
  messageAttachmentId,
  messagesList,
  newAttachmentDeclaration,
  newMessage,
  newMessageInThread,
  thread,
  threadReadFlag,
  threadsList,
} from '../wire/message-center.ts';

export const createMessageAttachment = endpoint({
  id: 'messaging.message-attachments.create',
  method: 'POST',
  path: '/messaging/message-attachments',
  scope: 'messaging',
  request: newAttachmentDeclaration,
  response: messageAttachmentId,
});

export const getMessageAttachment = endpoint({
  id: 'messaging.message-attachments.get',
  method: 'GET',
  path: '/messaging/message-attachments/{attachmentId}',
  scope: 'messaging',
  produces: '*/*',
  response: null,
  whenMissing: 'not-found',
});

export const uploadMessageAttachment = endpoint({
  id: 'messaging.message-attachments.update',
  method: 'PUT',
  path: '/messaging/message-attachments/{attachmentId}',
  scope: 'messaging',
  consumes: ['image/png', 'image/gif', 'image/bmp', 'image/tiff', 'image/jpeg', 'application/pdf'],
  response: messageAttachmentId,
});

export const createMessage = endpoint({
  id: 'messaging.messages.create',
  method: 'POST',
  path: '/messaging/messages',
  scope: 'messaging',
  request: newMessage,
  response: message,
  limits: ['messages'],
});

export const deleteMessage = endpoint({
  id: 'messaging.messages.delete',
  method: 'DELETE',
  path: '/messaging/messages/{messageId}',
  scope: 'messaging',
  response: null,
});

export const getMessage = endpoint({
  id: 'messaging.messages.get',
  method: 'GET',
  path: '/messaging/messages/{messageId}',
  scope: 'messaging',
  response: message,
  whenMissing: 'not-found',
});

export const listThreads = endpoint({
  id: 'messaging.threads.list',
  method: 'GET',
  path: '/messaging/threads',
  query: ['limit', 'offset'],
  scope: 'messaging',
  response: threadsList,
  paging: { kind: 'offset', maxLimit: 20, maxOffset: 15_000_000 },
});

export const getThread = endpoint({
  id: 'messaging.threads.get',
  method: 'GET',
  path: '/messaging/threads/{threadId}',
  scope: 'messaging',
  response: thread,
  whenMissing: 'not-found',
});

export const listMessages = endpoint({
  id: 'messaging.threads.messages.list',
  method: 'GET',
  path: '/messaging/threads/{threadId}/messages',
  query: ['limit', 'offset', 'before', 'after'],
  scope: 'messaging',
  response: messagesList,
  paging: { kind: 'offset', maxLimit: 20, maxOffset: 15_000 },
});

export const createThreadMessage = endpoint({
  id: 'messaging.threads.messages.create',
  method: 'POST',
  path: '/messaging/threads/{threadId}/messages',
  scope: 'messaging',
  request: newMessageInThread,
  response: message,
  limits: ['messages'],
});

export const markThreadRead = endpoint({
  id: 'messaging.threads.mark-read',
  method: 'PUT',
  path: '/messaging/threads/{threadId}/read',
  scope: 'messaging',
  request: threadReadFlag,
  response: thread,
});
