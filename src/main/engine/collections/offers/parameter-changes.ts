import { collection } from '../collection.ts';

export const parameterChanges = collection({
  name: 'parameter-changes',
  shelf: 'offers',
  shape: 'timeline',
  words: {
    one: { en: 'Planned change of a parameter', pl: 'Planowana zmiana parametru' },
    many: { en: 'Planned changes of parameters', pl: 'Planowane zmiany parametrów' },
    note: {
      en: 'Parameters that Allegro is going to require.',
      pl: 'Parametry, które Allegro zamierza uczynić obowiązkowymi.',
    },
  },
  groups: ['categories-and-parameters'],
  methods: { list: 'sale.category-parameters-scheduled-changes.list' },
  key: ['category.id', 'parameter.id', 'scheduledFor'],
  title: [],
  columns: [
    { path: 'scheduledFor', kind: 'instant' },
    { path: 'type', kind: 'choice' },
    { path: 'category.id', kind: 'text' },
    { path: 'parameter.id', kind: 'text' },
    { path: 'scheduledAt', kind: 'instant' },
  ],
  references: { 'category.id': 'categories', 'parameter.id': 'category-parameters' },
});
