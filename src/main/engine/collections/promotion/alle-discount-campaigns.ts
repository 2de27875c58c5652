import { collection } from '../collection.ts';

export const alleDiscountCampaigns = collection({
  name: 'alle-discount-campaigns',
  shelf: 'promotion',
  words: {
    one: { en: 'AlleDiscount campaign', pl: 'Kampania AlleObniżka' },
    many: { en: 'AlleDiscount campaigns', pl: 'Kampanie AlleObniżka' },
  },
  groups: ['allediscount'],
  methods: { list: 'sale.alle-discount.campaigns.list' },
  columns: [
    { path: 'name', kind: 'text' },
    { path: 'type', kind: 'choice' },
    { path: 'application.to', kind: 'instant', label: { en: 'Apply until', pl: 'Zgłoszenia do' } },
    { path: 'publication.from', kind: 'instant', label: { en: 'Shown from', pl: 'Widoczna od' } },
    { path: 'publication.to', kind: 'instant', label: { en: 'Shown until', pl: 'Widoczna do' } },
    { path: 'marketplace.id', kind: 'choice' },
  ],
  goneNote: { en: 'AlleDiscount came in 2023.', pl: 'AlleObniżkę wprowadzono w 2023 roku.' },
});
