import { collection } from '../collection.ts';

export const responsiblePersons = collection({
  name: 'responsible-persons',
  shelf: 'settings',
  words: {
    one: { en: 'Responsible person', pl: 'Osoba odpowiedzialna' },
    many: { en: 'Responsible persons', pl: 'Osoby odpowiedzialne' },
    note: {
      en: 'Who answers in the EU for products made outside it.',
      pl: 'Odpowiada w UE za produkty wytworzone poza nią.',
    },
  },
  groups: ['responsible-persons'],
  methods: {
    list: 'sale.responsible-persons.list',
    create: 'sale.responsible-persons.create',
    update: 'sale.responsible-persons.update',
  },
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'personalData.name', kind: 'text' },
    { path: 'personalData.address.city', kind: 'text' },
    { path: 'personalData.address.countryCode', kind: 'choice' },
    { path: 'personalData.contact.email', kind: 'text' },
  ],
  readOnly: ['id'],
  knownBy: ['name'],
  goneNote: {
    en: 'Offers name responsible persons since the product safety rules of December 2024.',
    pl: 'Oferty wskazują osoby odpowiedzialne od grudnia 2024 (przepisy o bezpieczeństwie produktów).',
  },
});
