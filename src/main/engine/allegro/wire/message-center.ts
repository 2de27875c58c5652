import { z } from 'zod';
import { known } from './open.ts';

const interlocutor = z.looseObject({ login: z.string(), avatarUrl: z.string() }).nullable();

const messageAdditionalInformation = z.looseObject({ vin: z.string().nullish() }).nullable();

const messageAttachmentInfo = z.looseObject({
  fileName: z.string(),
  mimeType: z.string().nullish(),
  url: z.string().nullish(),
  status: known(['NEW', 'SAFE', 'UNSAFE', 'EXPIRED']),
});

const messageAuthor = z.looseObject({ login: z.string(), isInterlocutor: z.boolean() });

const messageOffer = z.looseObject({ id: z.string() }).nullable();

const messageOrder = z.looseObject({ id: z.string() }).nullable();

const messageRelatedObject = z.looseObject({ offer: messageOffer.nullish(), order: messageOrder.nullish() });

const threadId = z.looseObject({ id: z.string() });

export const message = z.looseObject({
  id: z.string(),
  status: known(['VERIFYING', 'BLOCKED', 'DELIVERED', 'INTERACTING', 'DISMISSED']),
  type: known(['ASK_QUESTION', 'MAIL', 'MESSAGE_CENTER']),
  createdAt: z.string(),
  thread: threadId,
  author: messageAuthor,
  text: z.string(),
  subject: z.string().nullish(),
  relatesTo: messageRelatedObject,
  hasAdditionalAttachments: z.boolean(),
  attachments: z.array(messageAttachmentInfo),
  additionalInformation: messageAdditionalInformation.nullish(),
});

export const messageAttachmentId = z.looseObject({ id: z.string() });

export const messagesList = z.looseObject({
  messages: z.array(message),
  offset: z.number(),
  limit: z.number(),
});

export const newAttachmentDeclaration = z.looseObject({ filename: z.string(), size: z.number() });

const recipient = z.looseObject({ login: z.string() });

export const newMessage = z.looseObject({
  recipient: recipient,
  text: z.string(),
  attachments: z.array(messageAttachmentId).nullish(),
  order: messageOrder.nullish(),
});

export const newMessageInThread = z.looseObject({
  text: z.string(),
  attachments: z.array(messageAttachmentId).nullish(),
});

export const thread = z.looseObject({
  id: z.string(),
  read: z.boolean(),
  lastMessageDateTime: z.string().nullish(),
  interlocutor: interlocutor.nullish(),
});

export const threadReadFlag = z.looseObject({ read: z.boolean() });

export const threadsList = z.looseObject({ threads: z.array(thread), offset: z.number(), limit: z.number() });
