import { collection } from '../collection.ts';

/** Products that Allegro’s warehouse takes. */
export const warehouseProducts = collection({
  name: 'warehouse-products',
  shelf: 'warehouse',
  words: {
    one: { en: 'Product', pl: 'Produkt' },
    many: { en: 'Products for the warehouse', pl: 'Produkty do magazynu' },
  },
  groups: ['fulfillment-products'],
  methods: { list: 'fulfillment.available-products.list' },
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'gtins', kind: 'code', label: { en: 'EAN (GTIN)', pl: 'EAN (GTIN)' } },
  ],
  goneNote: {
    en: 'In this edition Allegro has no warehouse for sellers.',
    pl: 'W tej edycji Allegro nie ma magazynu dla sprzedających.',
  },
});
