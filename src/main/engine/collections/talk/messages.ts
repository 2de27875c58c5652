import { collection } from '../collection.ts';

export const messages = collection({
  name: 'messages',
  shelf: 'talk',
  words: {
    one: { en: 'Message', pl: 'Wiadomość' },
    many: { en: 'Messages of the conversation', pl: 'Wiadomości wątku' },
  },
  shape: 'conversation',
  groups: ['message-center'],
  methods: {
    list: 'messaging.threads.messages.list',
    get: 'messaging.messages.get',
    remove: 'messaging.messages.delete',
  },
  title: ['author.login'],
  columns: [
    { path: 'author.login', kind: 'text', label: { en: 'From', pl: 'Od' } },
    { path: 'author.isInterlocutor', kind: 'yes-no', label: { en: 'From the buyer', pl: 'Od kupującego' } },
    { path: 'createdAt', kind: 'instant', label: { en: 'Sent', pl: 'Wysłano' } },
    { path: 'text', kind: 'text' },
    { path: 'subject', kind: 'text' },
    { path: 'status', kind: 'choice' },
    { path: 'type', kind: 'choice', label: { en: 'Came as', pl: 'Przyszła jako' } },
    { path: 'attachments[].fileName', kind: 'text', label: { en: 'Attachments', pl: 'Załączniki' } },
  ],
  reads: 'on-demand',
  within: { collection: 'message-threads', param: 'threadId' },
  references: { 'relatesTo.order.id': 'orders', 'relatesTo.offer.id': 'offers' },
});
