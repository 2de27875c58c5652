import { collection } from '../collection.ts';

export const impliedWarranties = collection({
  name: 'implied-warranties',
  shelf: 'settings',
  words: {
    one: { en: 'Complaint terms', pl: 'Warunki reklamacji' },
    many: { en: 'Complaint terms', pl: 'Warunki reklamacji' },
  },
  groups: ['implied-warranties'],
  methods: {
    list: 'after-sales.implied-warranties.list',
    get: 'after-sales.implied-warranties.get',
    create: 'after-sales.implied-warranties.create',
    update: 'after-sales.implied-warranties.update',
  },
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'individual.period', kind: 'duration' },
    { path: 'corporate.period', kind: 'duration' },
    { path: 'address.city', kind: 'text' },
  ],
  inputs: { 'individual.period': 'duration', 'corporate.period': 'duration' },
  knownBy: ['name'],
});
