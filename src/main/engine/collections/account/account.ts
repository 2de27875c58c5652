import { collection } from '../collection.ts';

export const account = collection({
  name: 'account',
  shelf: 'account',
  words: {
    one: { en: 'Account', pl: 'Konto' },
    many: { en: 'Account', pl: 'Konto' },
  },
  groups: ['information-about-user'],
  methods: { get: 'user.me' },
  title: ['login'],
  columns: [
    { path: 'login', kind: 'text' },
    { path: 'email', kind: 'text' },
    { path: 'firstName', kind: 'text' },
    { path: 'lastName', kind: 'text' },
    { path: 'company.name', kind: 'text' },
    { path: 'baseMarketplace.id', kind: 'choice' },
  ],
});
