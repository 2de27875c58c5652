import { collection } from '../collection.ts';

export const responsibleProducers = collection({
  name: 'responsible-producers',
  shelf: 'settings',
  words: {
    one: { en: 'Responsible producer', pl: 'Producent odpowiedzialny' },
    many: { en: 'Responsible producers', pl: 'Producenci odpowiedzialni' },
    note: {
      en: 'Who made the product, as product safety rules want to know.',
      pl: 'Kto wytworzył produkt, zgodnie z przepisami o bezpieczeństwie produktów.',
    },
  },
  groups: ['responsible-producers'],
  methods: {
    list: 'sale.responsible-producers.list',
    get: 'sale.responsible-producers.get',
    create: 'sale.responsible-producers.create',
    update: 'sale.responsible-producers.update',
  },
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'producerData.tradeName', kind: 'text' },
    { path: 'producerData.address.city', kind: 'text' },
    { path: 'producerData.address.countryCode', kind: 'choice' },
    { path: 'producerData.contact.email', kind: 'text' },
  ],
  readOnly: ['id'],
  knownBy: ['name'],
  goneNote: {
    en: 'Offers name responsible producers since the product safety rules of December 2024.',
    pl: 'Oferty wskazują producentów odpowiedzialnych od grudnia 2024 (bezpieczeństwo produktów).',
  },
});
