import { collection } from '../collection.ts';

export const classifiedsStatistics = collection({
  name: 'classifieds-statistics',
  shelf: 'offers',
  shape: 'timeline',
  words: {
    one: { en: 'Day of classified ads', pl: 'Dzień ogłoszeń' },
    many: { en: 'Statistics of classified ads', pl: 'Statystyki ogłoszeń' },
    note: { en: 'All your ads together, day by day.', pl: 'Wszystkie ogłoszenia razem, dzień po dniu.' },
  },
  groups: ['classifieds'],
  methods: { list: 'sale.classified-seller-stats.list' },
  entries: 'eventsPerDay',
  key: 'date',
  title: ['date'],
  columns: [
    { path: 'date', kind: 'date' },
    { path: 'eventStats[].eventType', kind: 'choice' },
    { path: 'eventStats[].count', kind: 'count' },
  ],
  goneNote: {
    en: 'Stragan knows these statistics in today’s Allegro only.',
    pl: 'Stragan zna te statystyki tylko w dzisiejszym Allegro.',
  },
});
