import { collection } from '../collection.ts';

export const tags = collection({
  name: 'tags',
  shelf: 'settings',
  words: {
    one: { en: 'Offer tag', pl: 'Tag ofertowy' },
    many: { en: 'Offer tags', pl: 'Tagi ofertowe' },
    note: { en: 'Only you see them.', pl: 'Widzisz je tylko Ty.' },
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
