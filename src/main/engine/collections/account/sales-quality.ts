import { collection } from '../collection.ts';

export const salesQuality = collection({
  name: 'sales-quality',
  shelf: 'account',
  shape: 'timeline',
  words: {
    one: { en: 'Sales quality of a day', pl: 'Jakość sprzedaży w dniu' },
    many: { en: 'Sales quality', pl: 'Jakość sprzedaży' },
    note: { en: 'Of the last thirty days.', pl: 'Z ostatnich trzydziestu dni.' },
  },
  groups: ['information-about-user'],
  methods: { list: 'sale.quality.list' },
  key: 'resultFor',
  title: ['resultFor'],
  columns: [
    { path: 'resultFor', kind: 'date' },
    { path: 'grade', kind: 'choice' },
    { path: 'score', kind: 'count' },
    { path: 'maxScore', kind: 'count' },
  ],
  goneNote: {
    en: 'Allegro tells sales quality since 2023.',
    pl: 'Allegro podaje jakość sprzedaży od 2023 roku.',
  },
});
