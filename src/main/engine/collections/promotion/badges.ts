import { collection } from '../collection.ts';

export const badges = collection({
  name: 'badges',
  shelf: 'promotion',
  words: {
    one: { en: 'Badge of an offer', pl: 'Oznaczenie oferty' },
    many: { en: 'Badges of offers', pl: 'Oznaczenia ofert' },
    note: { en: 'Those shown on allegro.pl.', pl: 'Widoczne na allegro.pl.' },
  },
  groups: ['badge-campaigns'],
  methods: { list: 'sale.badges.list' },
  queryIn: { '2026': { 'marketplace.id': 'allegro-pl' } },
  key: ['offer.id', 'campaign.id'],
  title: ['campaign.name'],
  columns: [
    { path: 'offer.id', kind: 'code' },
    { path: 'campaign.name', kind: 'text' },
    { path: 'process.status', kind: 'choice' },
    { path: 'prices.bargain', kind: 'money' },
    { path: 'publication.to', kind: 'instant', label: { en: 'Shown until', pl: 'Widoczne do' } },
  ],
  references: { 'offer.id': 'offers', 'campaign.id': 'badge-campaigns' },
});
