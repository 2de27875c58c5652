import { collection } from '../collection.ts';

export const additionalEmails = collection({
  name: 'additional-emails',
  shelf: 'account',
  words: {
    one: { en: 'Additional e-mail address', pl: 'Dodatkowy adres e-mail' },
    many: { en: 'Additional e-mail addresses', pl: 'Dodatkowe adresy e-mail' },
  },
  groups: ['e-mail'],
  methods: {
    list: 'account.additional-emails.list',
    get: 'account.additional-emails.get',
    create: 'account.additional-emails.create',
    remove: 'account.additional-emails.delete',
  },
  title: ['email'],
  columns: [
    { path: 'email', kind: 'text' },
    { path: 'createdAt', kind: 'instant' },
  ],
});
