import { z } from 'zod';
import { known } from './open.ts';

const disputeCheckoutForm = z.looseObject({ id: z.string(), createdAt: z.string() });

const disputeAttachment = z.looseObject({ fileName: z.string(), url: z.string() });

const disputeAuthorRole = known(['BUYER', 'SELLER', 'ADMIN', 'FULFILLMENT']);

const disputeAuthor = z.looseObject({ login: z.string().nullish(), role: disputeAuthorRole });

const disputeFirstMessage = z.looseObject({
  id: z.string(),
  text: z.string().nullish(),
  attachment: disputeAttachment.nullish(),
  author: disputeAuthor,
  createdAt: z.string(),
});

const disputeUser = z.looseObject({ id: z.string().nullish(), login: z.string().nullish() });

const subject = z.looseObject({ name: z.string().nullish() });

export const dispute = z.looseObject({
  id: z.string(),
  subject: subject,
  status: known(['CLOSED', 'ONGOING', 'UNRESOLVED']),
  messagesStatus: known(['NEW', 'SELLER_REPLIED', 'BUYER_REPLIED', 'ALLEGRO_ADVISOR_REPLIED']),
  buyer: disputeUser,
  checkoutForm: disputeCheckoutForm,
  message: disputeFirstMessage,
  messagesCount: z.number(),
  lastMessageCreationDate: z.string(),
});

export const disputeListResponse = z.looseObject({ disputes: z.array(dispute).nullish() });

const messageAuthorRole = known(['BUYER', 'SELLER', 'ADMIN', 'SYSTEM', 'FULFILLMENT']);

const disputeMessageAuthor = z.looseObject({ login: z.string().nullish(), role: messageAuthorRole });

export const disputeMessage = z.looseObject({
  id: z.string(),
  text: z.string().nullish(),
  attachment: disputeAttachment.nullish(),
  author: disputeMessageAuthor,
  createdAt: z.string(),
});

export const disputeMessageList = z.looseObject({ messages: z.array(disputeMessage).nullish() });
