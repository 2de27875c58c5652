import { collection } from '../collection.ts';

export const badgeApplications = collection({
  name: 'badge-applications',
  shelf: 'promotion',
  words: {
    one: { en: 'Application for a badge', pl: 'Zgłoszenie do oznaczenia' },
    many: { en: 'Applications for badges', pl: 'Zgłoszenia do oznaczeń' },
    note: {
      en: 'Allegro forgets them 30 days after they were decided.',
      pl: 'Allegro usuwa je 30 dni po rozpatrzeniu.',
    },
  },
  groups: ['badge-campaigns'],
  methods: { list: 'sale.badge-applications.list', get: 'sale.badge-applications.get' },
  title: [],
  columns: [
    { path: 'offer.id', kind: 'code' },
    { path: 'campaign.id', kind: 'text' },
    { path: 'process.status', kind: 'choice' },
    { path: 'prices.bargain', kind: 'money' },
    { path: 'createdAt', kind: 'instant' },
    { path: 'updatedAt', kind: 'instant' },
  ],
  references: { 'offer.id': 'offers', 'campaign.id': 'badge-campaigns' },
});
