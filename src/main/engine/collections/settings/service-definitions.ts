import { collection } from '../collection.ts';

export const serviceDefinitions = collection({
  name: 'service-definitions',
  shelf: 'settings',
  words: {
    one: { en: 'Kind of additional service', pl: 'Rodzaj usługi dodatkowej' },
    many: { en: 'Kinds of additional services', pl: 'Rodzaje usług dodatkowych' },
    note: { en: 'What Allegro lets you offer.', pl: 'To, co Allegro pozwala oferować.' },
  },
  groups: ['additional-services'],
  methods: {
    list: [
      'sale.offer-additional-services.categories.list',
      'sale.offer-additional-services.definitions.list',
    ],
  },
  entries: 'categories[].definitions',
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'maxPrice', kind: 'money' },
    { path: 'updatedAt', kind: 'instant' },
  ],
});
