import { collection } from '../collection.ts';

/** The tax number under which goods lie in the warehouse. */
export const warehouseTaxId = collection({
  name: 'warehouse-tax-id',
  shelf: 'warehouse',
  words: {
    one: { en: 'Tax number for the warehouse', pl: 'Numer podatkowy dla magazynu' },
    many: { en: 'Tax number for the warehouse', pl: 'Numer podatkowy dla magazynu' },
  },
  groups: ['tax-identification-number'],
  methods: {
    get: 'fulfillment.tax-id.get',
    create: 'fulfillment.tax-id.create',
    update: 'fulfillment.tax-id.update',
  },
  title: ['taxId'],
  columns: [
    { path: 'taxId', kind: 'code' },
    { path: 'verificationStatus', kind: 'choice' },
  ],
  goneNote: {
    en: 'In this edition Allegro has no warehouse for sellers.',
    pl: 'W tej edycji Allegro nie ma magazynu dla sprzedających.',
  },
});
