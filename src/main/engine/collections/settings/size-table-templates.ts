import { collection } from '../collection.ts';

export const sizeTableTemplates = collection({
  name: 'size-table-templates',
  shelf: 'settings',
  shape: 'matrix',
  words: {
    one: { en: 'Template of size tables', pl: 'Szablon tabeli rozmiarów' },
    many: { en: 'Templates of size tables', pl: 'Szablony tabel rozmiarów' },
  },
  groups: ['size-tables'],
  methods: { list: 'sale.size-tables-templates.list' },
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'headers[].name', kind: 'text', label: { en: 'Columns', pl: 'Kolumny' } },
    { path: 'values', kind: 'count', label: { en: 'Sizes', pl: 'Liczba rozmiarów' } },
    { path: 'image.url', kind: 'link', label: { en: 'Drawing', pl: 'Rysunek' } },
  ],
});
