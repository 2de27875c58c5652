import { collection } from '../collection.ts';

export const contacts = collection({
  name: 'contacts',
  shelf: 'settings',
  words: {
    one: { en: 'Contact', pl: 'Kontakt' },
    many: { en: 'Contacts', pl: 'Kontakty' },
    note: {
      en: 'Shown in classified ads. A contact can be changed, but not deleted.',
      pl: 'Pokazywane w ogłoszeniach. Kontakt można zmienić, ale nie usunąć.',
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
    { path: 'emails[].address', kind: 'text', label: { en: 'E-mail', pl: 'E-mail' } },
    { path: 'phones[].number', kind: 'text', label: { en: 'Phone', pl: 'Telefon' } },
  ],
});
