import { collection } from '../collection.ts';

export const sizeTables = collection({
  name: 'size-tables',
  shelf: 'settings',
  shape: 'matrix',
  words: {
    one: { en: 'Size table', pl: 'Tabela rozmiarów' },
    many: { en: 'Size tables', pl: 'Tabele rozmiarów' },
  },
  groups: ['size-tables'],
  methods: {
    list: 'sale.size-tables.list',
    get: 'sale.size-tables.get',
    create: 'sale.size-tables.create',
    update: 'sale.size-tables.update',
  },
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'template.id', kind: 'text', label: { en: 'Made from', pl: 'Szablon' } },
    { path: 'headers[].name', kind: 'text', label: { en: 'Columns', pl: 'Kolumny' } },
    { path: 'values', kind: 'count', label: { en: 'Sizes', pl: 'Liczba rozmiarów' } },
  ],
  references: { 'template.id': 'size-table-templates' },
});
