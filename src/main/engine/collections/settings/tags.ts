import { collection } from '../collection.ts';

export const tags = collection({
  name: 'tags',
  shelf: 'settings',
  words: {
    one: { en: 'Tag', pl: 'Tag' },
    many: { en: 'Tags', pl: 'Tagi' },
    note: {
      en: 'Your own marks on offers; buyers do not see them.',
      pl: 'Własne oznaczenia ofert; kupujący ich nie widzą.',
    },
  },
  groups: ['tags'],
  methods: {
    list: 'sale.offer-tags.list',
    create: 'sale.offer-tags.create',
    update: 'sale.offer-tags.update',
    remove: 'sale.offer-tags.delete',
  },
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'hidden', kind: 'yes-no' },
  ],
});
