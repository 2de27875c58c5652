import { collection } from '../collection.ts';

export const badgeCampaigns = collection({
  name: 'badge-campaigns',
  shelf: 'promotion',
  words: {
    one: { en: 'Badge campaign', pl: 'Kampania oznaczeń' },
    many: { en: 'Badge campaigns', pl: 'Kampanie oznaczeń' },
  },
  groups: ['badge-campaigns'],
  methods: { list: 'sale.badge-campaigns.list' },
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'type', kind: 'choice' },
    { path: 'eligibility.eligible', kind: 'yes-no' },
    { path: 'application.to', kind: 'instant', label: { en: 'Apply until', pl: 'Zgłoszenia do' } },
    { path: 'publication.from', kind: 'instant', label: { en: 'Shown from', pl: 'Widoczna od' } },
    { path: 'publication.to', kind: 'instant', label: { en: 'Shown until', pl: 'Widoczna do' } },
    { path: 'regulationsLink', kind: 'link' },
  ],
});
