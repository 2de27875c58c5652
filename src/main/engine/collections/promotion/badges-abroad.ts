import { collection } from '../collection.ts';

export const badgesAbroad = collection({
  name: 'badges-abroad',
  shelf: 'promotion',
  words: {
    one: { en: 'Badge on a marketplace', pl: 'Oznaczenie na rynku' },
    many: { en: 'Badges on a marketplace', pl: 'Oznaczenia na rynku' },
  },
  groups: ['badge-campaigns'],
  methods: { list: 'sale.badges.list' },
  key: ['offer.id', 'campaign.id'],
  title: ['campaign.name'],
  columns: [
    { path: 'offer.id', kind: 'code' },
    { path: 'campaign.name', kind: 'text' },
    { path: 'process.status', kind: 'choice' },
    { path: 'prices.bargain', kind: 'money' },
    { path: 'publication.to', kind: 'instant', label: { en: 'Shown until', pl: 'Widoczne do' } },
  ],
  reads: 'on-demand',
  within: { collection: 'marketplaces', param: 'marketplace.id' },
  references: { 'offer.id': 'offers', 'campaign.id': 'badge-campaigns' },
  editions: ['2026'],
  goneNote: {
    en: 'Before 2023 there were badges on allegro.pl alone.',
    pl: 'Przed 2023 rokiem oznaczenia były tylko na allegro.pl.',
  },
});
