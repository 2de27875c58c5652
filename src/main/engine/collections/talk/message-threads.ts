import { collection } from '../collection.ts';

export const messageThreads = collection({
  name: 'message-threads',
  shelf: 'talk',
  words: { one: { en: 'Conversation', pl: 'Wątek' }, many: { en: 'Messages', pl: 'Wiadomości' } },
  groups: ['message-center'],
  methods: { list: 'messaging.threads.list', get: 'messaging.threads.get' },
  title: ['interlocutor.login'],
  columns: [
    { path: 'interlocutor.login', kind: 'text', label: { en: 'With', pl: 'Z kim' } },
    {
      path: 'lastMessageDateTime',
      kind: 'instant',
      label: { en: 'Last message at', pl: 'Ostatnia wiadomość z' },
    },
    { path: 'read', kind: 'yes-no' },
  ],
  reads: 'hourly',
});
