import type { Shapes } from '../shape-language.ts';

export const disputesShapes: Shapes = {
  Dispute: {
    id: 'text !',
    subject: 'Subject !',
    status: '=CLOSED|ONGOING|UNRESOLVED !',
    messagesStatus: '=NEW|SELLER_REPLIED|BUYER_REPLIED|ALLEGRO_ADVISOR_REPLIED !',
    buyer: 'DisputeUser !',
    checkoutForm: 'DisputeCheckoutForm !',
    message: 'DisputeFirstMessage !',
    messagesCount: 'int !',
    lastMessageCreationDate: 'instant !',
  },
  DisputeAttachment: { fileName: 'text(255) !', url: 'text !' },
  DisputeAuthor: { login: 'text', role: 'DisputeAuthorRole !' },
  DisputeAuthorRole: '=BUYER|SELLER|ADMIN|FULFILLMENT',
  DisputeCheckoutForm: { id: 'text !', createdAt: 'instant !' },
  DisputeFirstMessage: {
    id: 'text !',
    text: 'text',
    attachment: 'DisputeAttachment',
    author: 'DisputeAuthor !',
    createdAt: 'instant !',
  },
  DisputeListResponse: { disputes: '[Dispute]' },
  DisputeMessage: {
    id: 'text !',
    text: 'text',
    attachment: 'DisputeAttachment',
    author: 'DisputeMessageAuthor !',
    createdAt: 'instant !',
  },
  DisputeMessageAuthor: { login: 'text', role: 'MessageAuthorRole !' },
  DisputeMessageList: { messages: '[DisputeMessage]' },
  DisputeUser: { id: 'text', login: 'text' },
  MessageAuthorRole: '=BUYER|SELLER|ADMIN|SYSTEM|FULFILLMENT',
  Subject: { name: 'text' },
};
