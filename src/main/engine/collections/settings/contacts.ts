import { collection } from '../collection.ts';

export const contacts = collection({
  name: 'contacts',
  shelf: 'settings',
  words: {
    one: { en: 'Contact', pl: 'Kontakt' },
    many: { en: 'Contacts', pl: 'Kontakty' },
    note: {
      en: 'Shown in classified ads that name it.',
      pl: 'Widoczny w ogłoszeniach, które go podają.',
    },
  },
  groups: ['contacts'],
  methods: {
    list: 'sale.offer-contacts.list',
    get: 'sale.offer-contacts.get',
    create: 'sale.offer-contacts.create',
    update: 'sale.offer-contacts.update',
  },
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'emails[].address', kind: 'text' },
    { path: 'phones[].number', kind: 'text' },
  ],
});
