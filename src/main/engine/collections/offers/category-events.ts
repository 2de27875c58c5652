import { collection } from '../collection.ts';

export const categoryEvents = collection({
  name: 'category-events',
  shelf: 'offers',
  shape: 'timeline',
  words: {
    one: { en: 'Change of a category', pl: 'Zmiana kategorii' },
    many: { en: 'Changes of categories', pl: 'Zmiany kategorii' },
    note: { en: 'Of the last three months.', pl: 'Z ostatnich trzech miesięcy.' },
  },
  groups: ['categories-and-parameters'],
  methods: { list: 'sale.category-events.list' },
  title: ['category.name'],
  columns: [
    { path: 'occurredAt', kind: 'instant' },
    { path: 'type', kind: 'choice' },
    { path: 'category.name', kind: 'text' },
    { path: 'category.leaf', kind: 'yes-no' },
  ],
  reads: 'on-demand',
  references: { 'category.id': 'categories', 'category.parent.id': 'categories' },
});
