import { collection } from '../collection.ts';

export const warranties = collection({
  name: 'warranties',
  shelf: 'settings',
  words: {
    one: { en: 'Warranty', pl: 'Gwarancja' },
    many: { en: 'Warranties', pl: 'Gwarancje' },
    note: {
      en: 'A warranty may name a PDF document; it is sent to Allegro before the warranty.',
      pl: 'Gwarancja może wskazywać dokument PDF; trafia on do Allegro przed gwarancją.',
    },
  },
  groups: ['warranties'],
  methods: {
    list: 'after-sales.warranties.list',
    get: 'after-sales.warranties.get',
    create: 'after-sales.warranties.create',
    update: 'after-sales.warranties.update',
  },
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'type', kind: 'choice', label: { en: 'Given by', pl: 'Gwarant' } },
    { path: 'individual.period', kind: 'duration' },
    { path: 'corporate.period', kind: 'duration' },
    { path: 'attachment.name', kind: 'text' },
  ],
  inputs: { 'individual.period': 'duration', 'corporate.period': 'duration' },
  readOnly: ['attachment.id', 'attachment.name', 'attachment.url'],
  knownBy: ['name'],
});
