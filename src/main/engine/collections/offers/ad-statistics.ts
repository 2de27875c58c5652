import { collection } from '../collection.ts';

export const adStatistics = collection({
  name: 'ad-statistics',
  shelf: 'offers',
  shape: 'timeline',
  words: {
    one: { en: 'Day of a classified ad', pl: 'Dzień ogłoszenia' },
    many: { en: 'Statistics of a classified ad', pl: 'Statystyki ogłoszenia' },
  },
  groups: ['classifieds'],
  methods: { list: 'sale.classified-offers-stats.list' },
  entries: 'offerStats[].eventsPerDay',
  key: 'date',
  title: ['date'],
  columns: [
    { path: 'date', kind: 'date' },
    { path: 'eventStats[].eventType', kind: 'choice' },
    { path: 'eventStats[].count', kind: 'count' },
  ],
  reads: 'on-demand',
  within: { collection: 'offers', param: 'offer.id' },
  goneNote: {
    en: 'Stragan knows these statistics in today’s Allegro only.',
    pl: 'Stragan zna te statystyki tylko w dzisiejszym Allegro.',
  },
});
