import { collection } from '../collection.ts';

export const compatibleGroups = collection({
  name: 'compatible-groups',
  shelf: 'offers',
  words: {
    one: { en: 'Make of vehicles', pl: 'Marka pojazdów' },
    many: { en: 'Makes of vehicles', pl: 'Marki pojazdów' },
    note: {
      en: 'For the lists of what a part fits.',
      pl: 'Do list „Pasuje do”.',
    },
  },
  groups: ['compatibility-list'],
  methods: { list: 'sale.compatible-products.groups.list' },
  query: { type: 'CAR' },
  title: ['text'],
  columns: [{ path: 'text', kind: 'text' }],
  reads: 'on-demand',
});
